package org.diapason.core.pathway;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Impossible;

/**
 * What a learner must have first: so many of these.
 *
 * @param atLeast how many of them, from 1 to all
 * @param of the micro-credentials or milestones it counts
 */
public record Requirement(int atLeast, List<Code> of) {

    public Requirement {
        of = List.copyOf(of);
        if (of.isEmpty()) {
            throw new Impossible(
                    "Un préalable nomme au moins un micro-titre.",
                    "A requirement names at least one micro-credential.");
        }
        if (atLeast < 1) {
            throw new Impossible("Un préalable en exige au moins un.", "A requirement asks for at least one.");
        }
    }

    /** Every one of these. */
    public static Requirement all(List<Code> of) {
        return new Requirement(of.size(), of);
    }

    /** Whether every one is asked for, so that each is a plain prerequisite. */
    public boolean isAll() {
        return atLeast >= of.size();
    }
}
