package org.diapason.core.shelf;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/**
 * How documents of one kind are written down (écriture).
 *
 * @param <T> what a document says
 */
public interface Script<T> {

    /** The name of the kind, such as series. */
    String kind();

    /** The document as JSON. */
    String write(T content);

    /** The document that was written so; anything else is a bug. */
    T read(String json);

    /** What it is called in a list. */
    Text title(T content);

    /** What somebody may look for in it. */
    List<Words> words(T content);

    /**
     * Words that a search finds.
     *
     * @param place where they stand
     * @param what the kind of thing that says them, such as outcome
     * @param lang their language
     * @param words the words
     */
    record Words(Place place, String what, Lang lang, String words) {}
}
