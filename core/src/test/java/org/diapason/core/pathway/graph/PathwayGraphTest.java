package org.diapason.core.pathway.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PathwayGraphTest {

    @Test
    void lists_neighbours_in_ascending_order_and_each_once() {
        PathwayGraph graph = PathwayGraph.of(4, new int[] {0, 0, 2, 0, 2, 1}, new int[] {3, 1, 3, 3, 3, 3});
        assertEquals(4, graph.edges());
        assertArrayEquals(new int[] {1, 3}, graph.dependents(0));
        assertArrayEquals(new int[] {0, 1, 2}, graph.prerequisites(3));
        assertEquals(3, graph.prerequisiteCount(3));
        assertEquals(0, graph.dependentCount(3));
    }

    @Test
    void holds_nothing_at_all() {
        PathwayGraph graph = PathwayGraph.of(0, new int[0], new int[0]);
        assertEquals(0, graph.nodes());
        assertEquals(0, graph.edges());
    }

    @Test
    void walks_backwards() {
        PathwayGraph graph =
                PathwayGraph.of(3, new int[] {0, 1}, new int[] {1, 2}).reversed();
        assertArrayEquals(new int[] {1}, graph.dependents(2));
        assertArrayEquals(new int[] {1}, graph.prerequisites(0));
    }

    @Test
    void refuses_an_edge_with_one_end_or_to_nowhere() {
        assertThrows(IllegalArgumentException.class, () -> PathwayGraph.of(2, new int[] {0}, new int[0]));
        assertThrows(IndexOutOfBoundsException.class, () -> PathwayGraph.of(2, new int[] {0}, new int[] {2}));
        assertThrows(IndexOutOfBoundsException.class, () -> PathwayGraph.of(2, new int[] {-1}, new int[] {0}));
    }

    @Test
    void narrows_to_a_part_and_numbers_it_anew() {
        PathwayGraph graph = PathwayGraph.of(5, new int[] {0, 1, 1, 3}, new int[] {1, 3, 2, 4});
        BitSet kept = new BitSet();
        kept.set(1);
        kept.set(3, 5);
        PathwayGraph part = graph.within(kept);
        assertEquals(3, part.nodes());
        assertEquals(List.of(new Edge(0, 1), new Edge(1, 2)), RandomGraphs.edges(part));
    }

    @Test
    void refuses_to_keep_a_node_that_is_not_there() {
        BitSet kept = new BitSet();
        kept.set(7);
        PathwayGraph graph = PathwayGraph.of(5, new int[0], new int[0]);
        assertThrows(IndexOutOfBoundsException.class, () -> graph.within(kept));
    }

    @ParameterizedTest
    @MethodSource("org.diapason.core.pathway.graph.RandomGraphs#seeds")
    void holds_exactly_the_edges_it_was_given(int seed) {
        Random random = new Random(seed);
        int nodes = 1 + random.nextInt(20);
        int[] from = random.ints(60, 0, nodes).toArray();
        int[] to = random.ints(60, 0, nodes).toArray();
        Set<Edge> given = new HashSet<>();
        for (int e = 0; e < from.length; e++) {
            given.add(new Edge(from[e], to[e]));
        }
        PathwayGraph graph = PathwayGraph.of(nodes, from, to);
        assertEquals(given.size(), graph.edges());
        assertEquals(given, new HashSet<>(RandomGraphs.edges(graph)));
        assertTrue(given.stream().allMatch(edge -> graph.hasEdge(edge.from(), edge.to())));
        given.forEach(edge -> assertTrue(boxed(graph.prerequisites(edge.to())).contains(edge.from())));
        assertFalse(given.stream()
                .anyMatch(edge ->
                        graph.hasEdge(edge.to(), edge.from()) != given.contains(new Edge(edge.to(), edge.from()))));
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
