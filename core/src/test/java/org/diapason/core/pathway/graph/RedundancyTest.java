package org.diapason.core.pathway.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RedundancyTest {

    @Test
    void names_the_short_cut_of_a_chain() {
        PathwayGraph graph = PathwayGraph.of(4, new int[] {0, 1, 0, 2, 0}, new int[] {1, 2, 2, 3, 3});
        assertEquals(List.of(new Edge(0, 2), new Edge(0, 3)), of(graph).edges());
        assertTrue(of(graph).complete());
    }

    @Test
    void keeps_both_sides_of_a_diamond() {
        PathwayGraph graph = PathwayGraph.of(4, new int[] {0, 0, 1, 2}, new int[] {1, 2, 3, 3});
        assertEquals(List.of(), of(graph).edges());
    }

    @Test
    void looks_at_what_stands_before_a_circle_and_not_at_the_circle() {
        PathwayGraph graph = PathwayGraph.of(5, new int[] {0, 1, 0, 2, 3, 4, 0}, new int[] {1, 2, 2, 3, 4, 3, 3});
        assertEquals(List.of(new Edge(0, 2)), of(graph).edges());
    }

    @Test
    void gives_up_at_the_limit_and_says_so() {
        PathwayGraph graph = PathwayGraph.of(4, new int[] {0, 1, 0, 2, 0}, new int[] {1, 2, 2, 3, 3});
        assertFalse(Redundancy.of(graph, Sweep.of(graph), 0).complete());
    }

    @Test
    void copes_with_a_node_of_many_dependents() {
        int nodes = 300;
        int[] from = IntStream.range(0, 2 * nodes - 3)
                .map(i -> i < nodes - 1 ? 0 : i - nodes + 2)
                .toArray();
        int[] to = IntStream.range(0, 2 * nodes - 3)
                .map(i -> i < nodes - 1 ? i + 1 : i - nodes + 3)
                .toArray();
        assertEquals(nodes - 2, of(PathwayGraph.of(nodes, from, to)).edges().size());
    }

    @ParameterizedTest
    @MethodSource("org.diapason.core.pathway.graph.RandomGraphs#seeds")
    void agrees_with_the_closure(int seed) {
        PathwayGraph graph = RandomGraphs.acyclic(seed);
        boolean[][] leads = RandomGraphs.closure(graph);
        List<Edge> implied = RandomGraphs.edges(graph).stream()
                .filter(edge ->
                        IntStream.range(0, graph.nodes()).anyMatch(v -> leads[edge.from()][v] && leads[v][edge.to()]))
                .toList();
        assertEquals(implied, of(graph).edges());
    }

    private static Redundancy of(PathwayGraph graph) {
        return Redundancy.of(graph, Sweep.of(graph));
    }
}
