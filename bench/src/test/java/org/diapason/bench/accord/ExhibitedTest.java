package org.diapason.bench.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.framework.ModuleTemplate;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Slot.Presence;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate.Form;
import org.junit.jupiter.api.Test;

class ExhibitedTest {

    private static final Policy THREE = Policy.of(Form.UNIFORM, between(3, 3));
    private static final Policy THREE_WITH_ROOM =
            new Policy(Form.UNIFORM_WITH_LATITUDE, between(3, 3), Fact.of(between(2, 5)));

    @Test
    void the_truth_says_what_the_truth_says() {
        Policy wide = Policy.of(Form.BOUNDED, between(2, 9));
        assertTrue(Exhibited.saysTheSame(wide, wide, amounts(3, 4, 12)));
        assertTrue(Exhibited.saysTheSame(THREE_WITH_ROOM, THREE_WITH_ROOM, amounts(3, 3)));
        assertTrue(Exhibited.saysTheSame(Policy.free(), Policy.free(), amounts(3, 3)));
    }

    @Test
    void a_latitude_that_no_cell_uses_cannot_be_told_from_none() {
        assertTrue(Exhibited.saysTheSame(THREE, THREE_WITH_ROOM, amounts(3, 3, 3, 8)));
        assertFalse(Exhibited.saysTheSame(THREE, THREE_WITH_ROOM, amounts(3, 3, 3, 4)));
    }

    @Test
    void a_latitude_reaches_as_far_as_it_is_used() {
        Policy used = new Policy(Form.UNIFORM_WITH_LATITUDE, between(3, 3), Fact.of(between(3, 4)));
        Policy further = new Policy(Form.UNIFORM_WITH_LATITUDE, between(3, 3), Fact.of(between(3, 8)));
        assertTrue(Exhibited.saysTheSame(used, THREE_WITH_ROOM, amounts(3, 3, 4, 8)));
        assertFalse(Exhibited.saysTheSame(further, THREE_WITH_ROOM, amounts(3, 3, 4, 8)));
    }

    @Test
    void words_that_nobody_states_are_not_seen() {
        Policy four = Policy.of(Form.BOUNDED, list("a", "b", "c", "d"));
        List<Value> cells = List.of(words("a"), words("b"), words("c"), words("z"));
        assertTrue(Exhibited.saysTheSame(Policy.of(Form.BOUNDED, list("a", "b", "c")), four, cells));
        assertFalse(Exhibited.saysTheSame(Policy.of(Form.BOUNDED, list("a", "b")), four, cells));
        assertFalse(Exhibited.saysTheSame(Policy.of(Form.BOUNDED, list("a", "b", "c", "z")), four, cells));
    }

    @Test
    void to_ask_nothing_stands_for_nothing_else() {
        for (Policy truth : List.of(THREE, THREE_WITH_ROOM, Policy.of(Form.BOUNDED, between(3, 4)))) {
            assertFalse(Exhibited.saysTheSame(Policy.free(), truth, amounts(3, 3, 4)));
            assertFalse(Exhibited.saysTheSame(Policy.free(), truth, amounts(3, 3)));
        }
        assertFalse(Exhibited.saysTheSame(THREE, Policy.free(), amounts(3, 3)));
    }

    @Test
    void to_allow_all_there_is_stands_for_nothing_narrower() {
        Policy all = Policy.of(Form.BOUNDED, between(0, 15));
        assertFalse(Exhibited.saysTheSame(all, Policy.of(Form.BOUNDED, between(2, 5)), amounts(3, 4)));
        assertFalse(Exhibited.saysTheSame(all, THREE, amounts(3, 3)));
        Policy found = Policy.of(Form.BOUNDED, between(3, 9));
        assertFalse(Exhibited.saysTheSame(found, Policy.of(Form.BOUNDED, between(2, 5)), amounts(3, 4, 9)));
    }

    @Test
    void what_all_share_joins_a_common_least() {
        Policy least = Policy.of(Form.BOUNDED, new Standard.MustInclude(codes("a")));
        Policy more = Policy.of(Form.BOUNDED, new Standard.MustInclude(codes("a", "b")));
        assertTrue(Exhibited.saysTheSame(more, least, List.of(words("a", "b"), words("a", "b", "c"), words("d"))));
        assertFalse(Exhibited.saysTheSame(more, least, List.of(words("a", "b"), words("a", "c"))));
    }

    @Test
    void a_part_that_every_module_has_is_required() {
        Policy may = Policy.of(Form.BOUNDED, parts(Presence.REQUIRED, Presence.OPTIONAL));
        Policy must = Policy.of(Form.UNIFORM, parts(Presence.REQUIRED, Presence.REQUIRED));
        Value both = new Value.Sequences(List.of(List.of(Code.of("one"), Code.of("two"))));
        Value first = new Value.Sequences(List.of(List.of(Code.of("one"))));
        assertTrue(Exhibited.saysTheSame(must, may, List.of(both, both)));
        assertFalse(Exhibited.saysTheSame(must, may, List.of(both, first)));
    }

    @Test
    void the_order_of_parts_matters_where_cells_show_it() {
        Slot one = new Slot(Code.of("one"), Fact.silent(), Presence.REQUIRED);
        Slot two = new Slot(Code.of("two"), Fact.silent(), Presence.REQUIRED);
        Policy there = Policy.of(Form.UNIFORM, new Standard.InOrder(new ModuleTemplate(List.of(one, two))));
        Policy back = Policy.of(Form.UNIFORM, new Standard.InOrder(new ModuleTemplate(List.of(two, one))));
        Value cell = new Value.Sequences(List.of(List.of(Code.of("one"), Code.of("two"))));
        assertFalse(Exhibited.saysTheSame(back, there, List.of(cell, cell)));
        assertTrue(Exhibited.saysTheSame(there, there, List.of(cell, cell)));
    }

    @Test
    void a_framework_that_no_cell_keeps_to_is_seen_by_its_room() {
        assertEquals(Policy.of(Form.BOUNDED, between(4, 5)), Exhibited.of(THREE_WITH_ROOM, amounts(4, 5)));
        assertEquals(Policy.of(Form.UNIFORM, between(4, 4)), Exhibited.of(THREE_WITH_ROOM, amounts(4, 4, 9)));
    }

    private static Standard parts(Presence first, Presence second) {
        return new Standard.InOrder(new ModuleTemplate(List.of(
                new Slot(Code.of("one"), Fact.silent(), first), new Slot(Code.of("two"), Fact.silent(), second))));
    }

    private static Standard between(int low, int high) {
        return new Standard.InRange(Range.of(low, high));
    }

    private static Standard list(String... words) {
        return new Standard.OneOf(codes(words));
    }

    private static List<Value> amounts(int... amounts) {
        return Arrays.stream(amounts)
                .<Value>mapToObj(amount -> new Value.Amount(Range.exactly(amount)))
                .toList();
    }

    private static Value words(String... words) {
        return new Value.Choices(codes(words));
    }

    private static Set<Code> codes(String... words) {
        return Arrays.stream(words).map(Code::of).collect(Collectors.toUnmodifiableSet());
    }
}
