package org.diapason.core.pathway.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;

/**
 * When each node can be completed at the soonest: nodes are completed in the order of time, so the member that
 * meets a group is always the one that takes it least. Silent durations add nothing, which leaves a lower bound.
 */
final class Soonest {

    private static final int NONE = -1;

    private record Event(double at, int node) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byTime = Double.compare(at, other.at);
            return byTime != 0 ? byTime : Integer.compare(node, other.node);
        }
    }

    private final Durations durations;
    private final double[] at;
    private final int[] decider;
    private final BitSet completable = new BitSet();
    private int last = NONE;

    Soonest(Requirements requirements, Durations durations) {
        this.durations = durations;
        this.at = new double[requirements.nodes()];
        this.decider = new int[requirements.nodes()];
        run(new Countdown(requirements, Group::atLeast));
    }

    private void run(Countdown countdown) {
        PriorityQueue<Event> events = new PriorityQueue<>();
        for (int v = 0; v < at.length; v++) {
            if (countdown.isFree(v)) {
                events.add(begin(v, NONE, 0));
            }
        }
        int[] free = new int[at.length];
        for (Event event = events.poll(); event != null; event = events.poll()) {
            last = event.node();
            completable.set(last);
            int freed = countdown.complete(last, free, 0);
            for (int i = 0; i < freed; i++) {
                events.add(begin(free[i], last, event.at()));
            }
        }
    }

    private Event begin(int node, int after, double start) {
        double stated = durations.low(node);
        at[node] = start + (Double.isNaN(stated) ? 0 : stated);
        decider[node] = after;
        return new Event(at[node], node);
    }

    BitSet completable() {
        return (BitSet) completable.clone();
    }

    /** The node that is completed last of all that can be, or −1 when there is none. */
    int last() {
        return last;
    }

    double at(int node) {
        return node == NONE ? 0 : at[node];
    }

    /** The nodes that decide when this one is completed, in order. */
    List<Integer> pathTo(int node) {
        List<Integer> path = new ArrayList<>();
        for (int v = node; v != NONE; v = decider[v]) {
            path.add(v);
        }
        return path.reversed();
    }
}
