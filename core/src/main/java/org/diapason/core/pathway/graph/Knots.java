package org.diapason.core.pathway.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Nodes that all wait for each other: the strongly connected parts (Tarjan), without recursion so that no depth
 * overflows.
 */
final class Knots {

    private final PathwayGraph graph;
    private final int[] edge;
    private final int[] number;
    private final int[] low;
    private final int[] calls;
    private final int[] stack;
    private final BitSet stacked = new BitSet();
    private final List<int[]> knots = new ArrayList<>();
    private int depth;
    private int height;
    private int seen;

    private Knots(PathwayGraph graph) {
        int nodes = graph.nodes();
        this.graph = graph;
        this.edge = Arrays.copyOf(graph.dependents.start(), nodes);
        this.number = new int[nodes];
        this.low = new int[nodes];
        this.calls = new int[nodes];
        this.stack = new int[nodes];
    }

    /** Every knot, its nodes in ascending order; a node that needs itself is a knot of one. */
    static List<int[]> of(PathwayGraph graph) {
        Knots search = new Knots(graph);
        for (int v = 0; v < graph.nodes(); v++) {
            if (search.number[v] == 0) {
                search.explore(v);
            }
        }
        return search.knots;
    }

    private void explore(int root) {
        enter(root);
        while (depth > 0) {
            int v = calls[depth - 1];
            if (edge[v] == graph.dependents.start()[v + 1]) {
                leave(v);
                continue;
            }
            int w = graph.dependents.list()[edge[v]++];
            if (number[w] == 0) {
                enter(w);
            } else if (stacked.get(w)) {
                low[v] = Math.min(low[v], number[w]);
            }
        }
    }

    private void enter(int v) {
        number[v] = ++seen;
        low[v] = seen;
        calls[depth++] = v;
        stack[height++] = v;
        stacked.set(v);
    }

    private void leave(int v) {
        depth--;
        if (depth > 0) {
            int caller = calls[depth - 1];
            low[caller] = Math.min(low[caller], low[v]);
        }
        if (low[v] == number[v]) {
            keep(v);
        }
    }

    private void keep(int root) {
        int end = height;
        do {
            stacked.clear(stack[--height]);
        } while (stack[height] != root);
        if (end - height > 1 || graph.hasEdge(root, root)) {
            int[] knot = Arrays.copyOfRange(stack, height, end);
            Arrays.sort(knot);
            knots.add(knot);
        }
    }
}
