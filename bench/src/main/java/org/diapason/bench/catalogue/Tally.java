package org.diapason.bench.catalogue;

import java.util.Arrays;

/** How many records break each rule: what the contestants must agree on before a figure counts. */
final class Tally {

    private final int[] counts = new int[Rules.COUNT];
    private Object last = "";

    void add(int rule) {
        counts[rule]++;
    }

    /** Takes what was found in hand, so that making it is part of the work that is timed. */
    void add(int rule, Object found) {
        counts[rule]++;
        last = found;
    }

    /** What was found last. */
    Object last() {
        return last;
    }

    int of(int rule) {
        return counts[rule];
    }

    int sum() {
        return Arrays.stream(counts).sum();
    }

    /** Refuses the figure when the other contestant found something else on a rule that it can express. */
    void requireSame(Tally other, boolean[] comparable, String whose) {
        for (int i = 0; i < counts.length; i++) {
            if (comparable[i] && counts[i] != other.counts[i]) {
                throw new IllegalStateException("The figure does not count: rule " + i + " (" + name(i)
                        + ") is broken by " + counts[i] + " records for us, by " + other.counts[i] + " for " + whose);
            }
        }
    }

    private static String name(int rule) {
        int elements = Rules.ELEMENTS.size();
        return rule < elements ? Rules.ELEMENTS.get(rule) : Rules.CHECKS.get(rule - elements);
    }
}
