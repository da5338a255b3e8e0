package org.diapason.core.pathway.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which form a pathway has: one chain, loose parts, or a core with extras beside it. */
public final class Shape {

    private Shape() {}

    /** Whether the order of all nodes is settled, each having to come after the one before (a progressive series). */
    public static boolean isTotalOrder(Sweep sweep) {
        return sweep.isAcyclic() && sweep.levels() == sweep.order().length;
    }

    /** Whether nothing needs anything (a modular series). */
    public static boolean isLoose(PathwayGraph graph) {
        return graph.edges() == 0;
    }

    /** Whether the order of the core is settled by its own edges (a hybrid series). */
    public static boolean coreIsProgressive(PathwayGraph graph, BitSet core) {
        return isTotalOrder(Sweep.of(graph.within(core)));
    }

    /** Whether extras, and the core, need nothing but the core (a hybrid series). */
    public static boolean extrasRestOnCore(PathwayGraph graph, BitSet core) {
        return needsOutside(graph, core).isEmpty();
    }

    /** The edges whose prerequisite is an extra: what keeps the extras from resting on the core alone. */
    public static List<Edge> needsOutside(PathwayGraph graph, BitSet core) {
        List<Edge> edges = new ArrayList<>();
        for (int v = core.nextClearBit(0); v < graph.nodes(); v = core.nextClearBit(v + 1)) {
            for (int w : graph.dependents(v)) {
                edges.add(new Edge(v, w));
            }
        }
        return edges;
    }

    /** The levels that several nodes share: what keeps the pathway from being one chain. */
    public static List<List<Integer>> ties(Sweep sweep) {
        List<List<Integer>> ties = new ArrayList<>();
        for (int level = 0; level < sweep.levels(); level++) {
            if (sweep.widthAt(level) > 1) {
                ties.add(Arrays.stream(sweep.nodesAt(level)).boxed().toList());
            }
        }
        return ties;
    }
}
