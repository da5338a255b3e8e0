package org.diapason.formats.answers;

import java.util.Optional;
import org.diapason.core.feedback.Question;

/**
 * A column of a file of answers, and what it was taken for.
 *
 * @param at its place, from 0
 * @param header its name
 * @param use what it was taken for
 * @param question the question that it answers; nothing for every other use
 */
public record AnswerColumn(int at, String header, Use use, Optional<Question> question) {

    /** What a column was taken for. */
    public enum Use {
        /** It answers a question. */
        ANSWERS,
        /** It says who or where somebody is: it is dropped, and was never kept. */
        PERSONAL,
        /** It says something of the filling in, such as when: it is left. */
        ASIDE,
        /** Nobody knows what it is: it is left. */
        UNKNOWN
    }
}
