package org.diapason.bench.pathway;

import java.util.Arrays;
import org.diapason.core.pathway.graph.Durations;
import org.diapason.core.pathway.graph.PathwayGraph;
import org.diapason.core.pathway.graph.Sweep;

/**
 * A figure counts only when both sides are right: both orders hold, and a plain loop along the peer's order finds
 * what we found.
 */
final class Gate {

    private Gate() {}

    static void requireOrder(PathwayGraph graph, int[] order, String whose) {
        int[] place = new int[graph.nodes()];
        Arrays.fill(place, -1);
        require(order.length == graph.nodes(), whose + " order leaves nodes out");
        for (int i = 0; i < order.length; i++) {
            require(place[order[i]] < 0, whose + " order takes a node twice");
            place[order[i]] = i;
        }
        for (int v = 0; v < place.length; v++) {
            for (int w : graph.dependents(v)) {
                require(place[v] < place[w], whose + " order breaks an edge");
            }
        }
    }

    static void requireSame(PathwayGraph graph, Durations hours, int[] peerOrder, Ours ours, Sweep sweep) {
        int[] level = new int[graph.nodes()];
        double[] finish = new double[graph.nodes()];
        double longest = 0;
        int levels = 0;
        for (int v : peerOrder) {
            for (int p : graph.prerequisites(v)) {
                level[v] = Math.max(level[v], level[p] + 1);
                finish[v] = Math.max(finish[v], finish[p]);
            }
            finish[v] += hours.low(v);
            longest = Math.max(longest, finish[v]);
            levels = Math.max(levels, level[v] + 1);
            require(level[v] == ours.level(sweep, v), "level of node " + v);
        }
        require(levels == sweep.levels(), "number of levels");
        require(longest == sweep.hours().low().length().orElseThrow(), "critical path in hours");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("The figure does not count: " + what);
        }
    }
}
