package org.diapason.core.audience;

import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/**
 * One question of the scope test, answered for a topic from 0 (not at all) to 4 (fully).
 *
 * @param code how answers refer to it
 * @param words the question
 * @param weight how much it counts beside the others, more than 0
 * @param veto whether an answer of 0 keeps the topic out, whatever the others say
 */
public record Question(Code code, Text words, double weight, boolean veto) {

    /** The best answer. */
    public static final int BEST = 4;

    public Question {
        if (!(weight > 0 && weight <= 1000)) {
            throw new IllegalArgumentException("A weight lies between 0 and 1000, and is not 0: " + weight);
        }
    }
}
