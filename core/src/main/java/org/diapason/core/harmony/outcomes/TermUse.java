package org.diapason.core.harmony.outcomes;

import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;

/**
 * One place where a series names a thing that a term base knows.
 *
 * @param term what is named
 * @param kind whether these are the preferred words
 * @param listed the words as the term base lists them
 * @param written the words as the author wrote them
 * @param place where in the series
 * @param lang in which language of that place
 * @param from where the words begin, in characters from 0
 */
public record TermUse(PreferredTerm term, Kind kind, String listed, String written, Place place, Lang lang, int from) {

    /** What the term base thinks of the words. */
    public enum Kind {
        PREFERRED,
        ACCEPTED,
        BANNED
    }
}
