package org.diapason.core.pathway.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/**
 * What must come before what: nodes numbered from 0, and edges from a prerequisite to the node that needs it.
 *
 * <p>Immutable; 8 bytes an edge and 8 bytes a node. An edge that is given twice is one edge.
 */
public final class PathwayGraph {

    final Adjacency dependents;
    final Adjacency prerequisites;

    private PathwayGraph(Adjacency dependents, Adjacency prerequisites) {
        this.dependents = dependents;
        this.prerequisites = prerequisites;
    }

    /**
     * Builds the graph in linear time.
     *
     * @param nodes how many nodes there are
     * @param from the prerequisite of each edge
     * @param to the node of each edge that needs it
     */
    public static PathwayGraph of(int nodes, int[] from, int[] to) {
        if (from.length != to.length) {
            throw new IllegalArgumentException("An edge has two ends: " + from.length + " and " + to.length);
        }
        for (int e = 0; e < from.length; e++) {
            Objects.checkIndex(from[e], nodes);
            Objects.checkIndex(to[e], nodes);
        }
        Adjacency dependents = Adjacency.grouped(nodes, to, from).flipped();
        return new PathwayGraph(dependents, dependents.flipped());
    }

    public int nodes() {
        return dependents.size();
    }

    public int edges() {
        return dependents.list().length;
    }

    /** The nodes that must come before this one, in ascending order. */
    public int[] prerequisites(int node) {
        return prerequisites.of(node);
    }

    /** The nodes that need this one, in ascending order. */
    public int[] dependents(int node) {
        return dependents.of(node);
    }

    public int prerequisiteCount(int node) {
        return prerequisites.degree(node);
    }

    public int dependentCount(int node) {
        return dependents.degree(node);
    }

    public boolean hasEdge(int from, int to) {
        return dependents.has(from, to);
    }

    /** The same pathway walked backwards, at no cost. */
    public PathwayGraph reversed() {
        return new PathwayGraph(prerequisites, dependents);
    }

    /** The part of the pathway between these nodes, which are numbered anew from 0 in ascending order. */
    public PathwayGraph within(BitSet kept) {
        int[] number = new int[nodes()];
        Arrays.fill(number, -1);
        int count = 0;
        for (int v = kept.nextSetBit(0); v >= 0; v = kept.nextSetBit(v + 1)) {
            number[Objects.checkIndex(v, nodes())] = count++;
        }
        int[] from = new int[edges()];
        int[] to = new int[edges()];
        int edges = 0;
        for (int v = 0; v < nodes(); v++) {
            for (int e = dependents.start()[v]; number[v] >= 0 && e < dependents.start()[v + 1]; e++) {
                from[edges] = number[v];
                to[edges] = number[dependents.list()[e]];
                edges += to[edges] >= 0 ? 1 : 0;
            }
        }
        return of(count, Arrays.copyOf(from, edges), Arrays.copyOf(to, edges));
    }
}
