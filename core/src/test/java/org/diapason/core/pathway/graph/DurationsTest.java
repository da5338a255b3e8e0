package org.diapason.core.pathway.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @Test
    void keeps_silence_apart_from_nothing() {
        Durations durations = Durations.of(new double[] {0, Double.NaN}, new double[] {Double.NaN, 3});
        assertEquals(0, durations.low(0));
        assertTrue(Double.isNaN(durations.high(0)));
        assertTrue(Double.isNaN(durations.low(1)));
        assertEquals(3, durations.high(1));
        assertTrue(Double.isNaN(Durations.unknown(1).low(0)));
    }

    @Test
    void does_not_change_when_its_source_does() {
        double[] hours = {5};
        Durations durations = Durations.exactly(hours);
        hours[0] = 6;
        assertEquals(5, durations.low(0));
        assertEquals(5, durations.high(0));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "NaN, -1", "2, 1", "Infinity, Infinity", "1, Infinity"})
    void refuses_what_no_duration_can_be(double low, double high) {
        assertThrows(IllegalArgumentException.class, () -> Durations.of(new double[] {low}, new double[] {high}));
    }

    @Test
    void refuses_ends_that_do_not_pair() {
        assertThrows(IllegalArgumentException.class, () -> Durations.of(new double[1], new double[2]));
    }
}
