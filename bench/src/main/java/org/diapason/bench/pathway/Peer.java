package org.diapason.bench.pathway;

import org.diapason.core.pathway.graph.PathwayGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** JGraphT's default directed graph with the same nodes and edges. */
final class Peer {

    private final SimpleDirectedGraph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);

    Peer(PathwayGraph source) {
        Integer[] nodes = new Integer[source.nodes()];
        for (int v = 0; v < nodes.length; v++) {
            nodes[v] = v;
            graph.addVertex(nodes[v]);
        }
        for (int v = 0; v < nodes.length; v++) {
            for (int w : source.dependents(v)) {
                graph.addEdge(nodes[v], nodes[w]);
            }
        }
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
