package org.diapason.formats.acceptance;

import java.util.List;

/**
 * How a course has moved away from its skeleton.
 *
 * @param kept how many units and parts stand where they should, under their names
 * @param differences what does not, in the order of the skeleton
 */
public record Drift(int kept, List<Difference> differences) {

    public Drift {
        differences = List.copyOf(differences);
    }

    /** Whether nothing is missing, renamed or out of its place; what was added does no harm. */
    public boolean isFaithful() {
        return differences.stream().allMatch(difference -> difference.sort() == Sort.EXTRA);
    }

    /** In which way something differs. */
    public enum Sort {
        MISSING,
        RENAMED,
        MOVED,
        EXTRA,
        QUESTION
    }

    /**
     * One difference.
     *
     * @param sort in which way
     * @param unit the unit in which it was looked for, or was found when it is extra; empty for a unit itself; the quiz of
     *     a question
     * @param expected what should stand there; empty when it is extra
     * @param found what stands there; empty when it is missing
     */
    public record Difference(Sort sort, String unit, String expected, String found) {}
}
