package org.diapason.core.harmony.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A length is one only if some code has it: the chances that lengths stand for add up to one at most (Kraft). */
class CodeLengthTest {

    @Test
    void one_thing_alone_needs_no_words() {
        assertEquals(0, CodeLength.oneOf(1));
        assertEquals(3, CodeLength.oneOf(8), 1e-12);
    }

    @Test
    void whole_numbers_leave_no_room_for_more() {
        double sum = LongStream.range(0, 200_000)
                .mapToDouble(number -> Math.pow(2, -CodeLength.number(number)))
                .sum();
        assertTrue(sum > 0.5 && sum <= 1, "" + sum);
    }

    @Test
    void choices_of_some_of_all_add_up_to_one() {
        int all = 12;
        double split = sum(all, some -> CodeLength.split(some, all));
        double few = sum(all, some -> CodeLength.few(some, all, 2, 18));
        assertEquals(1, split, 1e-9);
        assertEquals(1, few, 1e-9);
        assertEquals(1, sum(all, some -> Cells.deviating(some, all)), 1e-9);
    }

    @Test
    void what_may_be_said_in_several_ways_costs_less_than_in_any_of_them() {
        assertEquals(2, CodeLength.oneOfThese(3, 3), 1e-12);
        assertEquals(5, CodeLength.oneOfThese(5), 1e-12);
        assertTrue(CodeLength.oneOfThese(5, 50) < 5);
    }

    @Test
    void that_nobody_deviates_stays_cheap_however_many_there_are() {
        assertTrue(Cells.deviating(0, 200) < 2);
        assertTrue(Cells.deviating(1, 200) > Cells.deviating(0, 200));
    }

    @Test
    void a_few_cost_less_than_many_where_few_are_expected() {
        assertTrue(CodeLength.few(0, 12, 1, 9) < CodeLength.split(0, 12));
        assertTrue(CodeLength.few(6, 12, 1, 9) > CodeLength.split(6, 12));
    }

    @Test
    void large_numbers_continue_small_ones() {
        double before = CodeLength.order(1023) - CodeLength.order(1022);
        double across = CodeLength.order(1024) - CodeLength.order(1023);
        assertEquals(CodeLength.oneOf(1023), before, 1e-9);
        assertEquals(CodeLength.oneOf(1024), across, 1e-6);
    }

    private static double sum(int all, java.util.function.IntToDoubleFunction length) {
        return IntStream.rangeClosed(0, all)
                .mapToDouble(some -> Math.pow(2, CodeLength.whichOf(some, all) - length.applyAsDouble(some)))
                .sum();
    }
}
