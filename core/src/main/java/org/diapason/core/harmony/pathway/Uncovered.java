package org.diapason.core.harmony.pathway;

import java.util.List;
import org.diapason.core.base.Code;

/**
 * An outcome of a milestone that its members do not reach for sure.
 *
 * @param milestone the milestone
 * @param outcome its outcome
 * @param by the outcomes or competencies that are at fault
 * @param why what is wrong with them
 */
public record Uncovered(Code milestone, Code outcome, List<Code> by, Why why) {

    public Uncovered {
        by = List.copyOf(by);
    }

    /** Why an outcome of a milestone is not covered. */
    public enum Why {
        /** Nobody said by which outcomes it is reached. */
        UNTOLD,
        /** The series has no outcome of that code. */
        UNKNOWN,
        /** The milestone can be earned without any micro-credential that has it. */
        NOT_COUNTED,
        /** A learner may choose members that leave all of them out. */
        AVOIDABLE,
        /** No member teaches the competency that it builds. */
        NOT_TAUGHT
    }

    /** All of them, milestone by milestone. */
    static List<Uncovered> of(SeriesPath path) {
        return path.series().milestones().stream()
                        .anyMatch(each -> each.outcomes().is(all -> !all.isEmpty()))
                ? new Coverers(path).uncovered()
                : List.of();
    }
}
