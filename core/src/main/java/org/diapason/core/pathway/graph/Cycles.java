package org.diapason.core.pathway.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names the circles in a pathway, the shortest one first, at a bounded cost. */
public final class Cycles {

    private static final long EDGES_TO_TRY = 20_000_000;
    private static final int NONE = -1;

    private final PathwayGraph graph;
    private final int[] knotOf;
    private final int[] reachedFrom;
    private final int[] before;
    private final int[] depth;
    private final int[] queue;
    private long budget;

    private Cycles(PathwayGraph graph, long budget) {
        this.graph = graph;
        this.budget = budget;
        this.knotOf = new int[graph.nodes()];
        this.reachedFrom = filled(graph.nodes());
        this.before = new int[graph.nodes()];
        this.depth = new int[graph.nodes()];
        this.queue = new int[graph.nodes()];
    }

    /** One circle for each knot of nodes that wait for each other, the shortest first. */
    public static List<Cycle> of(PathwayGraph graph) {
        return of(graph, EDGES_TO_TRY);
    }

    static List<Cycle> of(PathwayGraph graph, long edgesToTry) {
        List<int[]> knots = Knots.of(graph);
        if (knots.isEmpty()) {
            return List.of();
        }
        Cycles search = new Cycles(graph, edgesToTry);
        List<Cycle> cycles = new ArrayList<>();
        for (int[] knot : knots) {
            cycles.add(search.shortestIn(knot, cycles.size() + 1));
        }
        cycles.sort(Comparator.comparingInt(Cycle::length)
                .thenComparing(cycle -> cycle.nodes().getFirst()));
        return cycles;
    }

    /** The shortest circle of all, if there is any. */
    public static Optional<Cycle> shortest(PathwayGraph graph) {
        return of(graph).stream().findFirst();
    }

    /** The first search always runs to its end, so that a knot is never reported without a circle. */
    private Cycle shortestIn(int[] knot, int id) {
        for (int v : knot) {
            knotOf[v] = id;
        }
        int length = knot.length + 1;
        List<Integer> best = List.of();
        boolean proven = true;
        for (int start : knot) {
            proven = best.isEmpty() || budget > 0;
            if (length == 1 || !proven) {
                break;
            }
            int last = searchBack(start, length);
            if (last != NONE) {
                best = circle(last);
                length = best.size();
            }
        }
        Collections.rotate(best, -best.indexOf(Collections.min(best)));
        return new Cycle(best, proven || length == 1);
    }

    /**
     * Looks breadth first for a way back to the start that is shorter than the best; answers the node before the
     * start.
     */
    private int searchBack(int start, int best) {
        int size = 0;
        queue[size++] = start;
        reachedFrom[start] = start;
        depth[start] = 1;
        before[start] = NONE;
        for (int head = 0; head < size && depth[queue[head]] < best; head++) {
            int v = queue[head];
            for (int e = graph.dependents.start()[v]; e < graph.dependents.start()[v + 1]; e++) {
                int w = graph.dependents.list()[e];
                budget--;
                if (w == start) {
                    return v;
                }
                if (knotOf[w] == knotOf[start] && reachedFrom[w] != start) {
                    reachedFrom[w] = start;
                    depth[w] = depth[v] + 1;
                    before[w] = v;
                    queue[size++] = w;
                }
            }
        }
        return NONE;
    }

    private List<Integer> circle(int last) {
        List<Integer> nodes = new ArrayList<>();
        for (int v = last; v != NONE; v = before[v]) {
            nodes.add(v);
        }
        Collections.reverse(nodes);
        return nodes;
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }
}
