package org.diapason.core.pathway.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.diapason.core.pathway.graph.Blocked.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeasibilityTest {

    private static final List<Group> NOTHING = List.of();

    @Test
    void completes_two_of_three() {
        Requirements requirements = Requirements.of(List.of(NOTHING, NOTHING, NOTHING, List.of(Group.of(2, 0, 1, 2))));
        assertTrue(Feasibility.of(requirements).isFeasible());
    }

    @Test
    void never_completes_three_of_two_nor_what_waits_for_it() {
        Group tooMany = Group.of(3, 0, 1, 1);
        Group behind = Group.all(2);
        Feasibility feasibility = Feasibility.of(
                Requirements.of(List.of(NOTHING, NOTHING, List.of(Group.all(0), tooMany), List.of(behind))));
        assertEquals(
                List.of(new Blocked(2, tooMany, Why.ASKS_TOO_MANY), new Blocked(3, behind, Why.BEHIND_BLOCKED)),
                feasibility.blocked());
        assertEquals(List.of(), feasibility.circles());
    }

    @Test
    void never_completes_what_needs_itself() {
        Group itself = Group.all(0);
        Feasibility feasibility = Feasibility.of(Requirements.of(List.of(List.of(itself))));
        assertEquals(List.of(new Blocked(0, itself, Why.IN_A_CIRCLE)), feasibility.blocked());
        assertEquals(List.of(new Cycle(List.of(0), true)), feasibility.circles());
    }

    @Test
    void completes_a_circle_that_a_choice_opens() {
        Requirements requirements =
                Requirements.of(List.of(NOTHING, List.of(Group.of(1, 0, 2)), List.of(Group.all(1))));
        assertTrue(Feasibility.of(requirements).isFeasible());
        assertFalse(Sweep.of(requirements.graph()).isAcyclic());
        assertTrue(Sweep.of(requirements.strictGraph()).isAcyclic());
    }

    @Test
    void never_completes_two_when_one_of_them_waits_for_the_choice() {
        Group two = Group.of(2, 0, 2);
        Group back = Group.all(1);
        Group after = Group.all(0, 2);
        Feasibility feasibility =
                Feasibility.of(Requirements.of(List.of(NOTHING, List.of(two), List.of(back), List.of(after))));
        assertEquals(
                List.of(
                        new Blocked(1, two, Why.IN_A_CIRCLE),
                        new Blocked(2, back, Why.IN_A_CIRCLE),
                        new Blocked(3, after, Why.BEHIND_BLOCKED)),
                feasibility.blocked());
        assertEquals(List.of(new Cycle(List.of(1, 2), true)), feasibility.circles());
        assertEquals(3, feasibility.never().cardinality());
    }

    @Test
    void names_the_group_that_closes_the_circle() {
        Group tooMany = Group.of(9, 0);
        Group behind = Group.all(1);
        Group circle = Group.all(2);
        Feasibility feasibility =
                Feasibility.of(Requirements.of(List.of(NOTHING, List.of(tooMany), List.of(behind, circle))));
        assertEquals(
                new Blocked(2, circle, Why.IN_A_CIRCLE), feasibility.blocked().getLast());
    }

    @Test
    void refuses_groups_that_ask_for_nothing_or_name_what_is_not_there() {
        assertThrows(IllegalArgumentException.class, () -> Group.of(0, 1));
        assertThrows(IllegalArgumentException.class, Group::all);
        List<List<Group>> nowhere = List.of(List.of(Group.all(1)));
        assertThrows(IndexOutOfBoundsException.class, () -> Requirements.of(nowhere));
    }

    @Test
    void gives_back_what_it_was_given() {
        List<Group> groups = List.of(Group.all(0), Group.of(1, 0, 1));
        Requirements requirements = Requirements.of(List.of(NOTHING, NOTHING, groups));
        assertEquals(groups, requirements.groups(2));
        assertEquals(NOTHING, requirements.groups(1));
        assertEquals(2, requirements.graph().edges());
        assertEquals(1, requirements.strictGraph().edges());
    }

    @ParameterizedTest
    @MethodSource("org.diapason.core.pathway.graph.RandomGraphs#seeds")
    void agrees_with_going_round_until_nothing_changes(int seed) {
        Requirements requirements = RandomRequirements.any(seed);
        Feasibility feasibility = Feasibility.of(requirements);
        BitSet never = RandomRequirements.completable(requirements);
        never.flip(0, requirements.nodes());
        assertEquals(never, feasibility.never());
        for (Blocked blocked : feasibility.blocked()) {
            assertTrue(requirements.groups(blocked.node()).contains(blocked.group()));
            long left = blocked.group().members().stream()
                    .filter(v -> !never.get(v))
                    .count();
            assertTrue(left < blocked.group().atLeast());
            assertEquals(blocked.why() == Why.ASKS_TOO_MANY, blocked.group().asksTooMany());
        }
        feasibility
                .circles()
                .forEach(circle -> assertTrue(circle.nodes().stream().allMatch(never::get)));
    }

    @ParameterizedTest
    @MethodSource("org.diapason.core.pathway.graph.RandomGraphs#seeds")
    void leaves_over_what_a_sweep_leaves_over_when_there_is_no_choice(int seed) {
        PathwayGraph graph = RandomGraphs.any(seed);
        Requirements requirements = RandomRequirements.plain(graph);
        assertEquals(RandomGraphs.edges(graph), RandomGraphs.edges(requirements.graph()));
        BitSet left = new BitSet();
        IntStream.of(Sweep.of(graph).leftOver()).forEach(left::set);
        assertEquals(left, Feasibility.of(requirements).never());
    }
}
