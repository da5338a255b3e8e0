package org.diapason.core.pathway.graph;

import java.util.Arrays;

/** Looks, from one node at a time, for dependents that can also be reached through another dependent. */
final class DetourSearch {

    private static final int NONE = -1;

    private final PathwayGraph graph;
    private final Sweep sweep;
    private final int[] reachedFrom;
    private final int[] stack;
    private long[] byLevel = new long[16];
    private long budget;

    DetourSearch(PathwayGraph graph, Sweep sweep, long budget) {
        this.graph = graph;
        this.sweep = sweep;
        this.budget = budget;
        this.reachedFrom = new int[graph.nodes()];
        this.stack = new int[graph.nodes()];
        Arrays.fill(reachedFrom, NONE);
    }

    boolean mayGoOn() {
        return budget >= 0;
    }

    /**
     * The redundant dependents, in ascending order. Those on lower levels are walked first: a way round to a
     * dependent can only lead through a dependent below it.
     */
    int[] impliedDependents(int node) {
        int count = sortByLevel(node);
        if (count < 2) {
            return new int[0];
        }
        int highest = (int) (byLevel[count - 1] >>> 32);
        int[] implied = new int[count];
        int size = 0;
        for (int i = 0; i < count && mayGoOn(); i++) {
            int dependent = (int) byLevel[i];
            if (reachedFrom[dependent] == node) {
                implied[size++] = dependent;
            } else {
                mark(dependent, node, highest);
            }
        }
        Arrays.sort(implied, 0, size);
        return Arrays.copyOf(implied, size);
    }

    private int sortByLevel(int node) {
        int count = 0;
        byLevel = byLevel.length < graph.dependentCount(node) ? new long[graph.dependentCount(node)] : byLevel;
        for (int e = graph.dependents.start()[node]; e < graph.dependents.start()[node + 1]; e++) {
            int w = graph.dependents.list()[e];
            if (sweep.level(w) >= 0) {
                byLevel[count++] = (long) sweep.level(w) << 32 | w;
            }
        }
        Arrays.sort(byLevel, 0, count);
        return count;
    }

    private void mark(int dependent, int origin, int highest) {
        int top = 0;
        reachedFrom[dependent] = origin;
        stack[top++] = dependent;
        while (top > 0) {
            int v = stack[--top];
            if (sweep.level(v) >= highest) {
                continue;
            }
            int end = graph.dependents.start()[v + 1];
            budget -= end - graph.dependents.start()[v];
            for (int e = graph.dependents.start()[v]; e < end; e++) {
                int w = graph.dependents.list()[e];
                if (reachedFrom[w] != origin) {
                    reachedFrom[w] = origin;
                    stack[top++] = w;
                }
            }
        }
    }
}
