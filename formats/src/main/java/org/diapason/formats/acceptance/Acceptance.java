package org.diapason.formats.acceptance;

import java.util.List;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.AcceptanceCriterion;

/**
 * What became of a delivered course, criterion by criterion.
 *
 * @param results a result for each criterion, in their order
 * @param drift how the course has moved away from its skeleton
 */
public record Acceptance(List<Result> results, Drift drift) {

    public Acceptance {
        results = List.copyOf(results);
    }

    /** Whether no criterion is missed; what cannot be told waits for a person and misses nothing. */
    public boolean isPassed() {
        return results.stream().noneMatch(result -> result.answer() == Answer.FAIL);
    }

    /** How many criteria have this answer. */
    public long count(Answer answer) {
        return results.stream().filter(result -> result.answer() == answer).count();
    }

    /** Whether a criterion holds. */
    public enum Answer {
        PASS,
        FAIL,
        CANNOT_TELL
    }

    /**
     * One criterion and what was found.
     *
     * @param criterion the criterion
     * @param answer whether it holds
     * @param found what was found, in a few words
     */
    public record Result(AcceptanceCriterion criterion, Answer answer, Text found) {}
}
