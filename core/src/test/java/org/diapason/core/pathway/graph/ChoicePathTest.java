package org.diapason.core.pathway.graph;

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

class ChoicePathTest {

    private static final List<Group> NOTHING = List.of();
    private static final Requirements TWO_OF_THREE =
            Requirements.of(List.of(NOTHING, NOTHING, NOTHING, List.of(Group.of(2, 0, 1, 2))));

    @Test
    void takes_the_two_cheapest_at_the_typical_pace_and_the_dearest_at_the_longest() {
        Durations hours = Durations.of(new double[] {5, 9, 20, 1}, new double[] {6, 10, 30, 2});
        CriticalSpan span = ChoicePath.of(TWO_OF_THREE, hours).to(3).orElseThrow();
        assertEquals(new CriticalPath(List.of(1, 3), 10, true), span.low());
        assertEquals(new CriticalPath(List.of(2, 3), 32, true), span.high());
    }

    @Test
    void reaches_all_only_after_the_longest_even_if_nothing_needs_it() {
        ChoicePath paths = ChoicePath.of(TWO_OF_THREE, Durations.exactly(5, 9, 20, 1));
        assertEquals(new CriticalPath(List.of(2), 20, true), paths.toAll().low());
        assertEquals(new CriticalPath(List.of(2, 3), 21, true), paths.toAll().high());
    }

    @Test
    void says_at_least_when_an_option_is_silent() {
        ChoicePath paths = ChoicePath.of(TWO_OF_THREE, Durations.exactly(5, Double.NaN, 20, 1));
        CriticalSpan span = paths.to(3).orElseThrow();
        assertEquals(new CriticalPath(List.of(0, 3), 6, false), span.low());
        assertFalse(span.high().exact());
        assertTrue(paths.to(0).orElseThrow().low().exact());
    }

    @Test
    void has_no_way_to_what_can_never_be_completed() {
        Requirements requirements = Requirements.of(List.of(NOTHING, List.of(Group.of(2, 0))));
        ChoicePath paths = ChoicePath.of(requirements, Durations.exactly(5, 1));
        assertTrue(paths.to(1).isEmpty());
        assertEquals(new CriticalPath(List.of(0), 5, false), paths.toAll().low());
        assertEquals(new CriticalPath(List.of(0), 5, false), paths.toAll().high());
    }

    @Test
    void goes_through_a_circle_that_a_choice_opens_and_leaves_its_maximum_open() {
        Requirements requirements =
                Requirements.of(List.of(NOTHING, List.of(Group.of(1, 0, 2)), List.of(Group.all(1))));
        CriticalSpan span =
                ChoicePath.of(requirements, Durations.exactly(5, 2, 1)).to(2).orElseThrow();
        assertEquals(new CriticalPath(List.of(0, 1, 2), 8, true), span.low());
        assertEquals(new CriticalPath(List.of(0, 1, 2), 8, false), span.high());
    }

    @Test
    void has_nothing_to_say_of_nothing() {
        ChoicePath paths = ChoicePath.of(Requirements.of(List.of()), Durations.unknown(0));
        assertEquals(new CriticalPath(List.of(), 0, true), paths.toAll().low());
    }

    @Test
    void refuses_durations_of_another_pathway() {
        Durations two = Durations.unknown(2);
        assertThrows(IllegalArgumentException.class, () -> ChoicePath.of(TWO_OF_THREE, two));
    }

    @ParameterizedTest
    @MethodSource("org.diapason.core.pathway.graph.RandomGraphs#seeds")
    void agrees_with_a_sweep_when_there_is_no_choice(int seed) {
        PathwayGraph graph = RandomGraphs.acyclic(seed);
        Durations hours = RandomGraphs.durations(graph.nodes(), seed, seed % 2 == 0);
        CriticalSpan swept = Sweep.of(graph, hours, hours).hours();
        CriticalSpan chosen =
                ChoicePath.of(RandomRequirements.plain(graph), hours).toAll();
        assertEquals(swept.low().atLeast(), chosen.low().atLeast());
        assertEquals(swept.low().exact(), chosen.low().exact());
        assertEquals(swept.high(), chosen.high());
    }

    @ParameterizedTest
    @MethodSource("org.diapason.core.pathway.graph.RandomGraphs#seeds")
    void agrees_with_sorting_the_options_of_every_group(int seed) {
        Requirements requirements = RandomRequirements.acyclic(seed);
        Durations hours = RandomGraphs.durations(requirements.nodes(), seed, false);
        ChoicePath paths = ChoicePath.of(requirements, hours);
        double[] soonest = new double[requirements.nodes()];
        double[] latest = new double[requirements.nodes()];
        for (int v = 0; v < soonest.length; v++) {
            List<Group> groups = requirements.groups(v);
            soonest[v] = hours.low(v)
                    + groups.stream()
                            .mapToDouble(g -> sorted(g, soonest)[g.atLeast() - 1])
                            .max()
                            .orElse(0);
            latest[v] = hours.high(v)
                    + groups.stream()
                            .mapToDouble(g -> sorted(g, latest)[g.members().size() - 1])
                            .max()
                            .orElse(0);
            CriticalSpan span = paths.to(v).orElseThrow();
            assertEquals(soonest[v], span.low().length().orElseThrow());
            assertEquals(latest[v], span.high().length().orElseThrow());
            assertEquals(v, span.high().nodes().getLast());
        }
        assertEquals(
                IntStream.range(0, soonest.length)
                        .mapToDouble(v -> soonest[v])
                        .max()
                        .orElseThrow(),
                paths.toAll().low().atLeast());
    }

    private static double[] sorted(Group group, double[] at) {
        return Arrays.stream(group.members().stream().mapToDouble(v -> at[v]).toArray())
                .sorted()
                .toArray();
    }
}
