package org.diapason.core.shelf;

import java.util.List;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/** Finds words in everything that an organisation keeps (recherche); accents and endings are forgiven. */
public interface Finder {

    /** What holds these words, the closest first. */
    List<Hit> find(Id organisation, String words, Lang lang, int most);

    /**
     * One place where the words stand.
     *
     * @param kind the kind of document
     * @param document which document
     * @param title what the document is called
     * @param place where in it
     * @param what the kind of thing that says them
     * @param lang the language of the passage
     * @param passage the words around
     */
    record Hit(String kind, Id document, Text title, Place place, String what, Lang lang, String passage) {}
}
