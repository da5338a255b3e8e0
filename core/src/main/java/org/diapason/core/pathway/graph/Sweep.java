package org.diapason.core.pathway.graph;

import java.util.Arrays;

/**
 * What one pass over a pathway tells: the level of each node, an order to take them in, how wide it is, whether it
 * loops, and what takes longest in hours and in weeks.
 *
 * <p>Nodes on a circle, and those that wait for one, are left over: they have no level and no place in the order.
 */
public final class Sweep {

    private static final int LEFT_OVER = -1;

    private final int[] levelOf;
    private final Adjacency byLevel;
    private final CriticalSpan hours;
    private final CriticalSpan weeks;

    private Sweep(int[] levelOf, int levels, CriticalSpan hours, CriticalSpan weeks) {
        this.levelOf = levelOf;
        this.byLevel = byLevel(levelOf, levels);
        this.hours = hours;
        this.weeks = weeks;
    }

    /** Sweeps a pathway whose nodes take this many hours and weeks. */
    public static Sweep of(PathwayGraph graph, Durations hours, Durations weeks) {
        if (hours.nodes() != graph.nodes() || weeks.nodes() != graph.nodes()) {
            throw new IllegalArgumentException(
                    "Durations for " + hours.nodes() + " and " + weeks.nodes() + " of " + graph.nodes() + " nodes");
        }
        Measures measures = new Measures(hours, weeks);
        Slots slots = new Slots(graph, measures);
        int[] levelOf = new int[graph.nodes()];
        int levels = 0;
        for (int v = 0; v < levelOf.length; v++) {
            levelOf[v] = slots.isPlaced(v) ? slots.level(v) : LEFT_OVER;
            levels = Math.max(levels, levelOf[v] + 1);
        }
        Longest longest = new Longest(graph, slots, measures);
        return new Sweep(
                levelOf,
                levels,
                longest.span(Measures.HOURS_LOW, Measures.HOURS_HIGH),
                longest.span(Measures.WEEKS_LOW, Measures.WEEKS_HIGH));
    }

    /** Sweeps a pathway of which no duration is known. */
    public static Sweep of(PathwayGraph graph) {
        Durations unknown = Durations.unknown(graph.nodes());
        return of(graph, unknown, unknown);
    }

    /** The nodes of each level together, and behind the last level those left over. */
    private static Adjacency byLevel(int[] levelOf, int levels) {
        int[] key = new int[levelOf.length];
        int[] node = new int[levelOf.length];
        for (int v = 0; v < key.length; v++) {
            key[v] = levelOf[v] == LEFT_OVER ? levels : levelOf[v];
            node[v] = v;
        }
        return Adjacency.grouped(levels + 1, key, node);
    }

    /** Whether no node has to come before itself. */
    public boolean isAcyclic() {
        return byLevel.degree(levels()) == 0;
    }

    /** Every node that is not left over, level by level, each after all its prerequisites. */
    public int[] order() {
        return Arrays.copyOf(byLevel.list(), byLevel.start()[levels()]);
    }

    /** The nodes that can never begin, because they stand on a circle or behind one, in ascending order. */
    public int[] leftOver() {
        return byLevel.of(levels());
    }

    /** How many nodes the longest chain before this one has; −1 when the node is left over. */
    public int level(int node) {
        return levelOf[node];
    }

    /** How many levels there are: the number of nodes in the longest chain. */
    public int levels() {
        return byLevel.size() - 1;
    }

    /** How many nodes stand on the fullest level. */
    public int width() {
        int width = 0;
        for (int level = 0; level < levels(); level++) {
            width = Math.max(width, widthAt(level));
        }
        return width;
    }

    public int widthAt(int level) {
        return byLevel.degree(level);
    }

    /** The nodes of a level, in ascending order. */
    public int[] nodesAt(int level) {
        return byLevel.of(level);
    }

    public CriticalSpan hours() {
        return hours;
    }

    public CriticalSpan weeks() {
        return weeks;
    }
}
