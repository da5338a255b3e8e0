package org.diapason.core.pathway.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CyclesTest {

    @Test
    void names_a_node_that_needs_itself() {
        PathwayGraph graph = PathwayGraph.of(3, new int[] {0, 1, 1}, new int[] {1, 1, 2});
        assertEquals(List.of(new Cycle(List.of(1), true)), Cycles.of(graph));
    }

    @Test
    void names_the_short_way_round_and_not_the_long() {
        PathwayGraph graph = PathwayGraph.of(5, new int[] {0, 1, 2, 3, 4, 2}, new int[] {1, 2, 3, 4, 0, 1});
        assertEquals(new Cycle(List.of(1, 2), true), Cycles.shortest(graph).orElseThrow());
    }

    @Test
    void names_one_circle_a_knot_and_the_shortest_first() {
        PathwayGraph graph = PathwayGraph.of(7, new int[] {0, 1, 2, 2, 3, 4}, new int[] {1, 2, 0, 3, 4, 3});
        assertEquals(List.of(new Cycle(List.of(3, 4), true), new Cycle(List.of(0, 1, 2), true)), Cycles.of(graph));
    }

    @Test
    void names_none_where_there_is_none() {
        PathwayGraph graph = PathwayGraph.of(3, new int[] {0, 0, 1}, new int[] {1, 2, 2});
        assertTrue(Cycles.shortest(graph).isEmpty());
    }

    @Test
    void says_so_when_it_gave_up_before_the_proof() {
        PathwayGraph graph = PathwayGraph.of(4, new int[] {0, 1, 2, 3, 2}, new int[] {1, 2, 3, 0, 1});
        Cycle cycle = Cycles.of(graph, 1).getFirst();
        assertEquals(new Cycle(List.of(0, 1, 2, 3), false), cycle);
    }

    @Test
    void takes_a_long_circle_without_recursion() {
        int nodes = 5_000;
        int[] from = IntStream.range(0, nodes).toArray();
        PathwayGraph graph = PathwayGraph.of(
                nodes, from, IntStream.of(from).map(v -> (v + 1) % nodes).toArray());
        assertEquals(nodes, Cycles.shortest(graph).orElseThrow().length());
    }

    @ParameterizedTest
    @MethodSource("org.diapason.core.pathway.graph.RandomGraphs#seeds")
    void agrees_with_the_closure_of_any_graph(int seed) {
        PathwayGraph graph = RandomGraphs.any(seed);
        int girth = girth(graph);
        List<Cycle> cycles = Cycles.of(graph);
        assertEquals(Sweep.of(graph).isAcyclic(), cycles.isEmpty());
        assertEquals(girth == 0, cycles.isEmpty());
        cycles.forEach(cycle -> requireCircle(graph, cycle));
        if (girth > 0) {
            assertEquals(girth, cycles.getFirst().length());
        }
        assertEquals(knots(graph), cycles.size());
    }

    private static void requireCircle(PathwayGraph graph, Cycle cycle) {
        assertTrue(cycle.shortest());
        assertEquals(cycle.length(), new HashSet<>(cycle.nodes()).size());
        for (int i = 0; i < cycle.length(); i++) {
            assertTrue(graph.hasEdge(cycle.nodes().get(i), cycle.nodes().get((i + 1) % cycle.length())));
            assertFalse(cycle.nodes().get(i) < cycle.nodes().getFirst());
        }
    }

    /** Length of the shortest closed walk, by powers of the adjacency matrix; 0 when there is none. */
    private static int girth(PathwayGraph graph) {
        int nodes = graph.nodes();
        boolean[][] walk = new boolean[nodes][nodes];
        IntStream.range(0, nodes).forEach(v -> walk[v][v] = true);
        for (int length = 1; length <= nodes; length++) {
            for (int v = 0; v < nodes; v++) {
                boolean[] next = new boolean[nodes];
                for (Edge edge : RandomGraphs.edges(graph)) {
                    next[edge.to()] |= walk[v][edge.from()];
                }
                walk[v] = next;
                if (next[v]) {
                    return length;
                }
            }
        }
        return 0;
    }

    private static long knots(PathwayGraph graph) {
        boolean[][] leads = RandomGraphs.closure(graph);
        return IntStream.range(0, graph.nodes())
                .filter(v -> leads[v][v])
                .filter(v -> IntStream.range(0, v).noneMatch(w -> leads[v][w] && leads[w][v]))
                .count();
    }
}
