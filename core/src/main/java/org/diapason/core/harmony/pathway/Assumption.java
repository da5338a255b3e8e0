package org.diapason.core.harmony.pathway;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;

/**
 * A competency that a micro-credential counts on and that learners may not have gained when they begin it.
 *
 * @param microCredential the micro-credential that counts on it
 * @param outcome the outcome that does; silent when the micro-credential as a whole does
 * @param competency the competency
 * @param taughtIn where the series teaches it
 * @param why what is wrong with counting on it
 */
public record Assumption(Code microCredential, Fact<Code> outcome, Code competency, List<Code> taughtIn, Why why) {

    public Assumption {
        taughtIn = List.copyOf(taughtIn);
    }

    /** What is wrong with counting on a competency. */
    public enum Why {
        /** It is taught elsewhere, and nothing makes sure that learners have been there. */
        NOT_EARLIER,
        /** Only extras teach it, and nobody has to take these. */
        ONLY_IN_EXTRAS,
        /** Nobody said what the micro-credential requires. */
        REQUIRES_UNTOLD
    }
}
