package org.diapason.core.pathway.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Prerequisites that go without saying, because a longer chain already implies them (what transitive reduction
 * removes).
 *
 * @param edges the redundant edges, by prerequisite and then by dependent
 * @param complete whether every edge was examined; when not, those that are named are redundant all the same
 */
public record Redundancy(List<Edge> edges, boolean complete) {

    private static final long EDGES_TO_TRY = 1_000_000_000L;

    public Redundancy {
        edges = List.copyOf(edges);
    }

    /**
     * Examines every edge between nodes that are not left over; of a circle, no edge is redundant rather than
     * another.
     *
     * <p>The cost is that of walking, from each node, the nodes that lie below its farthest dependent: near-linear
     * when edges are short, as they are within a series, and at worst the number of nodes times that of edges,
     * where it gives up.
     *
     * @param sweep the sweep of the same graph
     */
    public static Redundancy of(PathwayGraph graph, Sweep sweep) {
        return of(graph, sweep, EDGES_TO_TRY);
    }

    static Redundancy of(PathwayGraph graph, Sweep sweep, long edgesToTry) {
        DetourSearch search = new DetourSearch(graph, sweep, edgesToTry);
        List<Edge> edges = new ArrayList<>();
        for (int v = 0; v < graph.nodes() && search.mayGoOn(); v++) {
            for (int w : search.impliedDependents(v)) {
                edges.add(new Edge(v, w));
            }
        }
        return new Redundancy(edges, search.mayGoOn());
    }
}
