package org.diapason.core.harmony.effort;

import org.diapason.core.base.Code;

/**
 * Something whose effort cannot be counted, so that an estimate can only say "at least".
 *
 * @param code the activity, module or session; activities or live-sessions when none is listed at all
 * @param why what is missing
 */
public record Uncounted(Code code, Why why) {

    /** What is missing. */
    public enum Why {
        /** How much of it there is: words, minutes, pages. */
        AMOUNT,
        /** A rate for its kind and difficulty. */
        RATE,
        /** How long the session lasts. */
        LENGTH,
        /** Which activities there are. */
        ACTIVITIES,
        /** Whether there are live sessions, and which. */
        SESSIONS
    }
}
