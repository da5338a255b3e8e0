package org.diapason.bench.pathway;

import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * JGraphT's default directed graph, built from the same list of edges in the same order.
 *
 * <p>That order matters to it, as each edge is an object where it happened to be made; ours sorts the list when it is
 * built.
 */
final class Peer {

    private final SimpleDirectedGraph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);

    Peer(SyntheticPathway pathway) {
        Integer[] nodes = new Integer[pathway.nodes()];
        for (int v = 0; v < nodes.length; v++) {
            nodes[v] = v;
            graph.addVertex(nodes[v]);
        }
        pathway.forEachEdge((from, to) -> graph.addEdge(nodes[from], nodes[to]));
    }

    int edges() {
        return graph.edgeSet().size();
    }

    /** The order in which the library takes the nodes; it refuses a graph with a circle. */
    int[] order() {
        int[] order = new int[graph.vertexSet().size()];
        TopologicalOrderIterator<Integer, DefaultEdge> nodes = new TopologicalOrderIterator<>(graph);
        for (int i = 0; nodes.hasNext(); i++) {
            order[i] = nodes.next();
        }
        return order;
    }
}
