package org.diapason.core.pathway.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberingTest {

    @ParameterizedTest
    @MethodSource("org.diapason.core.pathway.graph.RandomGraphs#seeds")
    void changes_names_and_nothing_else(int seed) {
        PathwayGraph graph = RandomGraphs.any(seed);
        Durations hours = RandomGraphs.durations(graph.nodes(), seed, false);
        Numbering numbering = Numbering.of(graph);
        PathwayGraph renumbered = numbering.apply(graph);
        assertEquals(graph.edges(), renumbered.edges());
        RandomGraphs.edges(graph)
                .forEach(edge ->
                        assertTrue(renumbered.hasEdge(numbering.number(edge.from()), numbering.number(edge.to()))));
        Sweep before = Sweep.of(graph, hours, hours);
        Sweep after = Sweep.of(renumbered, numbering.apply(hours), numbering.apply(hours));
        IntStream.range(0, graph.nodes()).forEach(v -> assertEquals(before.level(v), after.level(numbering.number(v))));
        IntStream.range(0, graph.nodes()).forEach(v -> assertEquals(v, numbering.original(numbering.number(v))));
        assertEquals(before.hours().low().atLeast(), after.hours().low().atLeast());
        assertEquals(before.hours().high().atLeast(), after.hours().high().atLeast());
    }

    @Test
    void puts_what_is_needed_first() {
        PathwayGraph graph = PathwayGraph.of(3, new int[] {2, 1}, new int[] {1, 0});
        Numbering numbering = Numbering.of(graph);
        assertEquals(2, numbering.original(0));
        assertEquals(2, numbering.number(0));
    }

    @Test
    void refuses_another_pathway() {
        Numbering numbering = Numbering.of(PathwayGraph.of(3, new int[0], new int[0]));
        assertThrows(IllegalArgumentException.class, () -> numbering.apply(Durations.unknown(2)));
        PathwayGraph other = PathwayGraph.of(4, new int[0], new int[0]);
        assertThrows(IllegalArgumentException.class, () -> numbering.apply(other));
    }
}
