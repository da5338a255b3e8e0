package org.diapason.core.series;

import java.util.List;
import org.diapason.core.base.Lang;

/**
 * A word that the team prefers, and those it does without.
 *
 * @param lang the language
 * @param preferred the word to use
 * @param avoided the words to replace by it
 */
public record Term(Lang lang, String preferred, List<String> avoided) {
    public Term {
        avoided = List.copyOf(avoided);
        if (preferred.isBlank()) {
            throw new IllegalArgumentException("A term names the preferred word");
        }
    }
}
