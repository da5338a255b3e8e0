package org.diapason.core.pathway.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

    /** A core 0 → 1 → 2 and extras 3 and 4 that need 0 and 1. */
    private static final PathwayGraph HYBRID = PathwayGraph.of(5, new int[] {0, 1, 0, 1}, new int[] {1, 2, 3, 4});

    private static final BitSet CORE = new BitSet();

    static {
        CORE.set(0, 3);
    }

    @Test
    void knows_a_chain_even_with_short_cuts() {
        assertTrue(Shape.isTotalOrder(Sweep.of(PathwayGraph.of(3, new int[] {2, 1, 2}, new int[] {1, 0, 0}))));
        assertTrue(Shape.isTotalOrder(Sweep.of(PathwayGraph.of(1, new int[0], new int[0]))));
        assertFalse(Shape.isTotalOrder(Sweep.of(HYBRID)));
        assertFalse(Shape.isTotalOrder(Sweep.of(PathwayGraph.of(2, new int[] {0, 1}, new int[] {1, 1}))));
    }

    @Test
    void knows_loose_parts() {
        assertTrue(Shape.isLoose(PathwayGraph.of(3, new int[0], new int[0])));
        assertFalse(Shape.isLoose(HYBRID));
    }

    @Test
    void knows_a_core_with_extras_beside_it() {
        assertTrue(Shape.coreIsProgressive(HYBRID, CORE));
        assertTrue(Shape.extrasRestOnCore(HYBRID, CORE));
        assertEquals(List.of(List.of(1, 3), List.of(2, 4)), Shape.ties(Sweep.of(HYBRID)));
    }

    @Test
    void names_what_needs_an_extra() {
        PathwayGraph graph = PathwayGraph.of(5, new int[] {0, 1, 3, 4}, new int[] {1, 2, 4, 1});
        assertFalse(Shape.extrasRestOnCore(graph, CORE));
        assertEquals(List.of(new Edge(3, 4), new Edge(4, 1)), Shape.needsOutside(graph, CORE));
    }

    @Test
    void sees_that_a_core_held_together_by_an_extra_is_not_progressive() {
        PathwayGraph graph = PathwayGraph.of(4, new int[] {0, 1, 3}, new int[] {1, 3, 2});
        assertFalse(Shape.coreIsProgressive(graph, CORE));
    }

    @ParameterizedTest
    @MethodSource("org.diapason.core.pathway.graph.RandomGraphs#seeds")
    void knows_a_total_order_by_comparing_every_pair(int seed) {
        PathwayGraph graph = RandomGraphs.acyclic(seed % 10).within(CORE.get(0, 2));
        boolean[][] leads = RandomGraphs.closure(graph);
        boolean comparable = leads[0][1] || leads[1][0];
        assertEquals(comparable, Shape.isTotalOrder(Sweep.of(graph)));
    }
}
