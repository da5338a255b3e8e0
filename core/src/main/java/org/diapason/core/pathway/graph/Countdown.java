package org.diapason.core.pathway.graph;

import java.util.BitSet;
import java.util.function.ToIntFunction;

/**
 * What every group still lacks and every node still waits for, as nodes are completed one by one. Each member is
 * counted once, so that completing all nodes costs as much as reading the requirements.
 */
final class Countdown {

    private final Requirements requirements;
    private final int[] lacking;
    private final int[] unmet;

    /** Starts with nothing completed, each group asking for as many as this says. */
    Countdown(Requirements requirements, ToIntFunction<Group> asks) {
        this.requirements = requirements;
        this.lacking = new int[requirements.groupCount()];
        this.unmet = new int[requirements.nodes()];
        for (int g = 0; g < lacking.length; g++) {
            lacking[g] = asks.applyAsInt(requirements.group(g));
            unmet[requirements.owner(g)] += lacking[g] > 0 ? 1 : 0;
        }
    }

    boolean isFree(int node) {
        return unmet[node] == 0;
    }

    boolean isMet(int group) {
        return lacking[group] <= 0;
    }

    /**
     * Counts a node as completed and writes the nodes that this sets free behind those already there; answers how many
     * there are now.
     */
    int complete(int node, int[] free, int count) {
        int size = count;
        for (int group : requirements.asking(node)) {
            int owner = requirements.owner(group);
            if (--lacking[group] == 0 && --unmet[owner] == 0) {
                free[size++] = owner;
            }
        }
        return size;
    }

    /** The nodes that have not been set free. */
    BitSet waiting() {
        BitSet waiting = new BitSet(unmet.length);
        for (int v = 0; v < unmet.length; v++) {
            waiting.set(v, !isFree(v));
        }
        return waiting;
    }

    /** Completes all that can be completed. */
    Countdown run() {
        int[] free = new int[unmet.length];
        int size = 0;
        for (int v = 0; v < unmet.length; v++) {
            if (isFree(v)) {
                free[size++] = v;
            }
        }
        for (int head = 0; head < size; head++) {
            size = complete(free[head], free, size);
        }
        return this;
    }
}
