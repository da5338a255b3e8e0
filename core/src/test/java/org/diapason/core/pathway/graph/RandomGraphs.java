package org.diapason.core.pathway.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small graphs from fixed seeds, and plain ways to answer what the engine answers fast. */
final class RandomGraphs {

    private RandomGraphs() {}

    /** Forty seeds; each stands for one graph of each kind. */
    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    static PathwayGraph any(int seed) {
        Random random = new Random(seed);
        int nodes = 1 + random.nextInt(14);
        int edges = random.nextInt(2 * nodes + 1);
        return PathwayGraph.of(nodes, numbers(random, edges, nodes), numbers(random, edges, nodes));
    }

    static PathwayGraph acyclic(int seed) {
        Random random = new Random(seed);
        int nodes = 2 + random.nextInt(14);
        List<Integer> place = new ArrayList<>(IntStream.range(0, nodes).boxed().toList());
        Collections.shuffle(place, random);
        List<Edge> edges = Stream.generate(() -> new Edge(random.nextInt(nodes), random.nextInt(nodes)))
                .limit(3L * nodes)
                .filter(edge -> place.get(edge.from()) < place.get(edge.to()))
                .toList();
        return of(nodes, edges);
    }

    static PathwayGraph of(int nodes, List<Edge> edges) {
        return PathwayGraph.of(
                nodes,
                edges.stream().mapToInt(Edge::from).toArray(),
                edges.stream().mapToInt(Edge::to).toArray());
    }

    /** Whole hours, a few of them silent when wanted; the longest is not shorter than the typical. */
    static Durations durations(int nodes, int seed, boolean someSilent) {
        Random random = new Random(seed);
        double[] low = new double[nodes];
        double[] high = new double[nodes];
        for (int v = 0; v < nodes; v++) {
            boolean silent = someSilent && random.nextInt(4) == 0;
            low[v] = silent ? Double.NaN : random.nextInt(40);
            high[v] = silent ? Double.NaN : low[v] + random.nextInt(20);
        }
        return Durations.of(low, high);
    }

    static List<Edge> edges(PathwayGraph graph) {
        return IntStream.range(0, graph.nodes())
                .boxed()
                .flatMap(v -> IntStream.of(graph.dependents(v)).mapToObj(w -> new Edge(v, w)))
                .toList();
    }

    /** Whether a chain of at least one edge leads from one node to the other (Warshall's closure). */
    static boolean[][] closure(PathwayGraph graph) {
        int nodes = graph.nodes();
        boolean[][] leads = new boolean[nodes][nodes];
        edges(graph).forEach(edge -> leads[edge.from()][edge.to()] = true);
        for (int through = 0; through < nodes; through++) {
            for (int v = 0; v < nodes; v++) {
                for (int w = 0; w < nodes; w++) {
                    leads[v][w] |= leads[v][through] && leads[through][w];
                }
            }
        }
        return leads;
    }

    private static int[] numbers(Random random, int count, int bound) {
        return random.ints(count, 0, bound).toArray();
    }
}
