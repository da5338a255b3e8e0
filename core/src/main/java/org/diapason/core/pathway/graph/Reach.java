package org.diapason.core.pathway.graph;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Who can get where by following the edges of a pathway. */
public final class Reach {

    private Reach() {}

    /** Where a learner can begin: nodes without prerequisite, in ascending order. */
    public static int[] entries(PathwayGraph graph) {
        return select(graph, v -> graph.prerequisiteCount(v) == 0);
    }

    /** Where the pathway ends: nodes that nothing needs, in ascending order. */
    public static int[] exits(PathwayGraph graph) {
        return select(graph, v -> graph.dependentCount(v) == 0);
    }

    /** The nodes to which no chain leads from any of these entry points. */
    public static BitSet unreachable(PathwayGraph graph, int... entries) {
        BitSet rest = reached(graph.dependents, entries);
        rest.flip(0, graph.nodes());
        return rest;
    }

    /** The nodes from which no chain leads to any of these destinations. */
    public static BitSet deadEnds(PathwayGraph graph, int... destinations) {
        return unreachable(graph.reversed(), destinations);
    }

    /** Everything that must come before a node; the node itself only when it stands on a circle. */
    public static BitSet ancestors(PathwayGraph graph, int node) {
        return reached(graph.prerequisites, graph.prerequisites(node));
    }

    /** Everything that waits for a node; the node itself only when it stands on a circle. */
    public static BitSet descendants(PathwayGraph graph, int node) {
        return reached(graph.dependents, graph.dependents(node));
    }

    private static int[] select(PathwayGraph graph, IntPredicate wanted) {
        return IntStream.range(0, graph.nodes()).filter(wanted).toArray();
    }

    private static BitSet reached(Adjacency edges, int... seeds) {
        BitSet reached = new BitSet(edges.size());
        int[] stack = new int[edges.size()];
        int top = 0;
        for (int seed : seeds) {
            top = add(seed, reached, stack, top);
        }
        while (top > 0) {
            int v = stack[--top];
            for (int e = edges.start()[v]; e < edges.start()[v + 1]; e++) {
                top = add(edges.list()[e], reached, stack, top);
            }
        }
        return reached;
    }

    private static int add(int node, BitSet reached, int[] stack, int top) {
        if (reached.get(node)) {
            return top;
        }
        reached.set(node);
        stack[top] = node;
        return top + 1;
    }
}
