package org.diapason.core.pathway.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReachTest {

    /** 0 → 1 → 2, 3 → 2, and 4 alone. */
    private static final PathwayGraph GRAPH = PathwayGraph.of(5, new int[] {0, 1, 3}, new int[] {1, 2, 2});

    @Test
    void finds_where_one_comes_in_and_goes_out() {
        assertArrayEquals(new int[] {0, 3, 4}, Reach.entries(GRAPH));
        assertArrayEquals(new int[] {2, 4}, Reach.exits(GRAPH));
    }

    @Test
    void finds_what_no_entry_leads_to() {
        assertEquals(set(3, 4), Reach.unreachable(GRAPH, 0));
        assertEquals(set(0, 1, 2, 3, 4), Reach.unreachable(GRAPH));
        assertEquals(set(4), Reach.unreachable(GRAPH, 0, 3, 0));
    }

    @Test
    void finds_what_leads_to_no_destination() {
        assertEquals(set(4), Reach.deadEnds(GRAPH, 2));
        assertEquals(set(2, 3, 4), Reach.deadEnds(GRAPH, 1));
    }

    @Test
    void refuses_an_entry_that_is_not_there() {
        assertThrows(IndexOutOfBoundsException.class, () -> Reach.unreachable(GRAPH, 5));
        assertThrows(IndexOutOfBoundsException.class, () -> Reach.unreachable(GRAPH, -1));
    }

    @ParameterizedTest
    @MethodSource("org.diapason.core.pathway.graph.RandomGraphs#seeds")
    void agrees_with_the_closure_of_any_graph(int seed) {
        PathwayGraph graph = RandomGraphs.any(seed);
        boolean[][] leads = RandomGraphs.closure(graph);
        for (int node = 0; node < graph.nodes(); node++) {
            int v = node;
            int[] all = IntStream.range(0, graph.nodes()).toArray();
            assertEquals(set(IntStream.of(all).filter(w -> leads[w][v]).toArray()), Reach.ancestors(graph, v));
            assertEquals(set(IntStream.of(all).filter(w -> leads[v][w]).toArray()), Reach.descendants(graph, v));
            assertEquals(
                    set(IntStream.of(all).filter(w -> w != v && !leads[v][w]).toArray()), Reach.unreachable(graph, v));
        }
    }

    private static BitSet set(int... nodes) {
        BitSet set = new BitSet();
        IntStream.of(nodes).forEach(set::set);
        return set;
    }
}
