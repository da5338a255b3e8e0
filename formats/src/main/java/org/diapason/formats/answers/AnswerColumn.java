package org.diapason.formats.answers;

import java.util.Optional;
import org.diapason.core.feedback.Question;

/**
 * A column of a file of answers, and what it was taken for.
 *
 * @param at its place, from 0
 * @param header its name
 * @param beside the words that stand under its name, as Qualtrics writes them; empty for every other tool
 * @param use what it was taken for
 * @param question the question that it answers; nothing for every other use
 */
public record AnswerColumn(int at, String header, String beside, Use use, Optional<Question> question) {

    private static final int LONGEST = 200;

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

    /**
     * What tells it from the columns of other surveys, on one line: its name, which may be Q1 in all of them, and the words
     * under it.
     */
    public String label() {
        String all = (beside.isBlank() || beside.strip().equals(header.strip()) ? header : header + " · " + beside)
                .replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ")
                .strip();
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST).strip();
    }

    /** The same, said to answer this question or none. */
    AnswerColumn with(Use other, Optional<Question> question) {
        return new AnswerColumn(at, header, beside, other, question);
    }
}
