package org.diapason.core.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    private static final Range FIVE_TO_SEVEN = Range.of(5, 7);

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "NaN, 1", "1, NaN", "0, 1000001", "1000001, Infinity", "Infinity, Infinity"})
    void refuses_amounts_that_cannot_be(double low, double high) {
        assertThrows(IllegalArgumentException.class, () -> Range.of(low, high));
    }

    @Test
    void reaches_from_nothing_to_the_largest_amount_and_beyond_when_unbounded() {
        assertEquals(new Range(0, Range.LARGEST), Range.atMost(Range.LARGEST));
        assertEquals(Range.LARGEST, Range.exactly(Range.LARGEST).low());
        assertEquals(Double.POSITIVE_INFINITY, Range.atLeast(35).high());
    }

    @Test
    void is_exact_only_when_both_bounds_are_one() {
        assertTrue(Range.exactly(6).isExact());
        assertFalse(FIVE_TO_SEVEN.isExact());
        assertTrue(FIVE_TO_SEVEN.isBounded());
        assertFalse(Range.atLeast(5).isBounded());
    }

    @Test
    void holds_its_own_bounds_and_nothing_beyond() {
        assertTrue(FIVE_TO_SEVEN.contains(5));
        assertTrue(FIVE_TO_SEVEN.contains(7));
        assertFalse(FIVE_TO_SEVEN.contains(4.99));
        assertFalse(FIVE_TO_SEVEN.contains(7.01));
    }

    @Test
    void holds_another_range_only_when_all_of_it_lies_within() {
        assertTrue(FIVE_TO_SEVEN.contains(FIVE_TO_SEVEN));
        assertTrue(FIVE_TO_SEVEN.contains(Range.exactly(6)));
        assertFalse(FIVE_TO_SEVEN.contains(Range.of(4, 6)));
        assertFalse(FIVE_TO_SEVEN.contains(Range.of(6, 8)));
    }

    @Test
    void meets_another_range_that_only_touches_it() {
        assertTrue(FIVE_TO_SEVEN.meets(Range.of(7, 9)));
        assertTrue(FIVE_TO_SEVEN.meets(Range.of(1, 5)));
        assertFalse(FIVE_TO_SEVEN.meets(Range.of(8, 9)));
        assertFalse(FIVE_TO_SEVEN.meets(Range.of(1, 4)));
    }

    @Test
    void adds_and_multiplies_bound_by_bound_and_stays_open_above() {
        assertEquals(Range.of(8, 11), FIVE_TO_SEVEN.plus(Range.of(3, 4)));
        assertEquals(Range.of(10, 14), FIVE_TO_SEVEN.times(2));
        assertEquals(Range.atLeast(70), Range.atLeast(35).times(2));
        assertEquals(Range.atLeast(0), Range.atLeast(35).times(0));
        assertEquals(Range.of(3, 7), FIVE_TO_SEVEN.span(Range.exactly(3)));
        assertEquals(Range.of(5, 9), FIVE_TO_SEVEN.span(Range.exactly(9)));
    }
}
