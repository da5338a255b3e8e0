package org.diapason.core.feedback;

/**
 * How many of the answers that came in may be told: never fewer than the threshold, and never fewer than the threshold
 * more than what was told before, so that no two tellings differ by a few people.
 */
final class Steps {

    private Steps() {}

    /**
     * How many of the first answers may be told. As long as more may come, the newest are held back, at least a threshold
     * of them: what the end adds is then never fewer either.
     */
    static int told(int answers, int threshold, boolean closed) {
        if (closed) {
            return answers < threshold ? 0 : answers;
        }
        return Math.max(0, answers / threshold - 1) * threshold;
    }
}
