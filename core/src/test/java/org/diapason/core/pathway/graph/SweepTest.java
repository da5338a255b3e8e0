package org.diapason.core.pathway.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SweepTest {

    private static final PathwayGraph DIAMOND = PathwayGraph.of(4, new int[] {0, 0, 1, 2}, new int[] {1, 2, 3, 3});

    @Test
    void puts_a_diamond_on_three_levels() {
        Sweep sweep = Sweep.of(DIAMOND);
        assertTrue(sweep.isAcyclic());
        assertEquals(3, sweep.levels());
        assertEquals(2, sweep.width());
        assertEquals(1, sweep.widthAt(2));
        assertArrayEquals(new int[] {1, 2}, sweep.nodesAt(1));
        assertArrayEquals(new int[] {0, 1, 2, 3}, sweep.order());
        assertArrayEquals(new int[0], sweep.leftOver());
    }

    @Test
    void takes_what_lasts_longest_in_each_measure() {
        Durations hours = Durations.of(new double[] {5, 10, 12, 1}, new double[] {5, 30, 12, 1});
        Durations weeks = Durations.exactly(1, 2, 1, 1);
        Sweep sweep = Sweep.of(DIAMOND, hours, weeks);
        assertEquals(new CriticalPath(List.of(0, 2, 3), 18, true), sweep.hours().low());
        assertEquals(new CriticalPath(List.of(0, 1, 3), 36, true), sweep.hours().high());
        assertEquals(new CriticalPath(List.of(0, 1, 3), 4, true), sweep.weeks().low());
        assertEquals(4, sweep.weeks().high().length().orElseThrow());
    }

    @Test
    void says_at_least_when_a_duration_is_silent() {
        Durations hours = Durations.of(new double[] {5, Double.NaN, 12, 1}, new double[] {6, 7, 12, Double.NaN});
        Sweep sweep = Sweep.of(DIAMOND, hours, Durations.unknown(4));
        assertEquals(
                new CriticalPath(List.of(0, 2, 3), 18, false), sweep.hours().low());
        assertTrue(sweep.hours().low().length().isEmpty());
        assertFalse(sweep.hours().high().exact());
        assertEquals(new CriticalPath(List.of(0, 1, 3), 0, false), sweep.weeks().low());
    }

    @Test
    void leaves_over_a_circle_and_what_waits_behind_it() {
        PathwayGraph graph = PathwayGraph.of(5, new int[] {0, 1, 2, 2, 4}, new int[] {1, 2, 1, 3, 4});
        Sweep sweep = Sweep.of(graph, Durations.exactly(1, 1, 1, 1, 1), Durations.exactly(1, 1, 1, 1, 1));
        assertFalse(sweep.isAcyclic());
        assertArrayEquals(new int[] {0}, sweep.order());
        assertArrayEquals(new int[] {1, 2, 3, 4}, sweep.leftOver());
        assertEquals(-1, sweep.level(3));
        assertEquals(new CriticalPath(List.of(0), 1, false), sweep.hours().low());
    }

    @Test
    void has_nothing_to_say_of_nothing() {
        Sweep sweep = Sweep.of(PathwayGraph.of(0, new int[0], new int[0]));
        assertTrue(sweep.isAcyclic());
        assertEquals(0, sweep.levels());
        assertEquals(0, sweep.width());
        assertEquals(new CriticalPath(List.of(), 0, true), sweep.hours().low());
    }

    @Test
    void finds_nothing_that_can_begin_in_a_pure_circle() {
        Sweep sweep = Sweep.of(PathwayGraph.of(2, new int[] {0, 1}, new int[] {1, 0}));
        assertEquals(0, sweep.levels());
        assertEquals(new CriticalPath(List.of(), 0, false), sweep.hours().low());
    }

    @Test
    void refuses_durations_of_another_graph() {
        Durations three = Durations.unknown(3);
        Durations four = Durations.unknown(4);
        assertThrows(IllegalArgumentException.class, () -> Sweep.of(DIAMOND, three, four));
        assertThrows(IllegalArgumentException.class, () -> Sweep.of(DIAMOND, four, three));
    }

    @Test
    void takes_a_long_chain_without_recursion() {
        int nodes = 200_000;
        int[] from = IntStream.range(0, nodes - 1).toArray();
        Sweep sweep = Sweep.of(
                PathwayGraph.of(nodes, from, IntStream.of(from).map(v -> v + 1).toArray()));
        assertEquals(nodes, sweep.levels());
        assertEquals(nodes, sweep.hours().low().nodes().size());
    }

    @ParameterizedTest
    @MethodSource("org.diapason.core.pathway.graph.RandomGraphs#seeds")
    void orders_any_graph_and_leaves_over_what_circles_reach(int seed) {
        PathwayGraph graph = RandomGraphs.any(seed);
        Sweep sweep = Sweep.of(graph);
        boolean[][] leads = RandomGraphs.closure(graph);
        int[] left = IntStream.range(0, graph.nodes())
                .filter(v -> IntStream.range(0, graph.nodes()).anyMatch(c -> leads[c][c] && (c == v || leads[c][v])))
                .toArray();
        assertArrayEquals(left, sweep.leftOver());
        int[] place = new int[graph.nodes()];
        Arrays.fill(place, Integer.MAX_VALUE);
        int[] order = sweep.order();
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        assertEquals(graph.nodes(), order.length + left.length);
        for (int v : order) {
            IntStream.of(graph.prerequisites(v)).forEach(p -> assertTrue(place[p] < place[v]));
            assertEquals(
                    IntStream.of(graph.prerequisites(v)).map(sweep::level).max().orElse(-1) + 1, sweep.level(v));
        }
        assertEquals(
                order.length,
                IntStream.range(0, sweep.levels()).map(sweep::widthAt).sum());
    }

    @ParameterizedTest
    @MethodSource("org.diapason.core.pathway.graph.RandomGraphs#seeds")
    void agrees_with_trying_every_chain(int seed) {
        PathwayGraph graph = RandomGraphs.acyclic(seed);
        Durations hours = RandomGraphs.durations(graph.nodes(), seed, seed % 3 == 0);
        Durations weeks = RandomGraphs.durations(graph.nodes(), seed + 1000, false);
        Sweep sweep = Sweep.of(graph, hours, weeks);
        double[] low = IntStream.range(0, graph.nodes()).mapToDouble(hours::low).toArray();
        double[] high =
                IntStream.range(0, graph.nodes()).mapToDouble(weeks::high).toArray();
        requireLongest(graph, low, sweep.hours().low());
        requireLongest(graph, high, sweep.weeks().high());
    }

    private static void requireLongest(PathwayGraph graph, double[] each, CriticalPath path) {
        double longest = IntStream.range(0, graph.nodes())
                .mapToDouble(v -> longestFrom(graph, each, v))
                .max()
                .orElseThrow();
        assertEquals(longest, path.atLeast());
        assertEquals(
                longest, path.nodes().stream().mapToDouble(v -> known(each[v])).sum());
        assertEquals(Arrays.stream(each).noneMatch(Double::isNaN), path.exact());
        for (int i = 1; i < path.nodes().size(); i++) {
            assertTrue(graph.hasEdge(path.nodes().get(i - 1), path.nodes().get(i)));
        }
        assertEquals(0, graph.prerequisiteCount(path.nodes().getFirst()));
    }

    private static double longestFrom(PathwayGraph graph, double[] each, int node) {
        return known(each[node])
                + IntStream.of(graph.dependents(node))
                        .mapToDouble(v -> longestFrom(graph, each, v))
                        .max()
                        .orElse(0);
    }

    private static double known(double duration) {
        return Double.isNaN(duration) ? 0 : duration;
    }
}
