package org.diapason.core.harmony.outcomes;

import java.util.List;

/**
 * An expression of several words, such as mettre en œuvre, or an opening such as be able to.
 *
 * @param rest the words after the first
 * @param known the verb it is; none for an opening
 */
record Phrase(List<Word> rest, Known known) {

    boolean isOpening() {
        return !known.isVerb();
    }

    /** Whether the expression stands in the sentence, its first word at this position. */
    boolean standsAt(Sentence sentence, int at) {
        if (at + rest.size() >= sentence.size()) {
            return false;
        }
        for (int i = 0; i < rest.size(); i++) {
            int here = at + 1 + i;
            Word word = rest.get(i);
            if (sentence.word(here) != word && sentence.lemma(here).word() != word) {
                return false;
            }
        }
        return true;
    }
}
