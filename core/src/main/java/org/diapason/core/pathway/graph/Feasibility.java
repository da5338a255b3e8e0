package org.diapason.core.pathway.graph;

import java.util.BitSet;
import java.util.List;

/**
 * Which nodes can never be completed, whatever a learner chooses, and why.
 *
 * <p>Found in time that grows with the number of members in all groups.
 *
 * @param blocked the nodes that can never be completed, in ascending order
 * @param circles a shortest circle in each knot of nodes that block each other
 */
public record Feasibility(List<Blocked> blocked, List<Cycle> circles) {

    public Feasibility {
        blocked = List.copyOf(blocked);
        circles = List.copyOf(circles);
    }

    /** Completes whatever can be completed, and explains the rest. */
    public static Feasibility of(Requirements requirements) {
        Countdown end = new Countdown(requirements, Group::atLeast).run();
        BitSet never = end.waiting();
        if (never.isEmpty()) {
            return new Feasibility(List.of(), List.of());
        }
        Blockage blockage = new Blockage(requirements, end);
        return new Feasibility(never.stream().mapToObj(blockage::explain).toList(), blockage.circles());
    }

    /** Whether every node can be completed. */
    public boolean isFeasible() {
        return blocked.isEmpty();
    }

    /** The nodes that can never be completed. */
    public BitSet never() {
        BitSet never = new BitSet();
        blocked.forEach(b -> never.set(b.node()));
        return never;
    }
}
