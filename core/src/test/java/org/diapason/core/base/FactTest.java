package org.diapason.core.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final Fact<Integer> SIX = Fact.of(6);
    private static final Fact<Integer> NOTHING = Fact.silent();

    @Test
    void is_either_stated_or_silent() {
        assertTrue(SIX.isStated());
        assertFalse(SIX.isSilent());
        assertTrue(NOTHING.isSilent());
        assertFalse(NOTHING.isStated());
    }

    @Test
    void silence_stays_silence_whatever_is_made_of_it() {
        assertEquals(Fact.silent(), NOTHING.map(each -> each + 1));
        assertEquals(Fact.silent(), NOTHING.flatMap(each -> SIX));
        assertFalse(NOTHING.is(each -> true));
        assertThrows(NoSuchElementException.class, NOTHING::get);
    }

    @Test
    void what_was_stated_goes_through() {
        assertEquals(Fact.of(7), SIX.map(each -> each + 1));
        assertEquals(Fact.of(12), SIX.flatMap(each -> Fact.of(each * 2)));
        assertTrue(SIX.is(each -> each == 6));
        assertFalse(SIX.is(each -> each == 7));
        assertEquals(6, SIX.get());
    }

    @Test
    void another_stands_in_only_for_silence() {
        assertEquals(6, SIX.orElse(1));
        assertEquals(1, NOTHING.orElse(1));
        assertEquals(SIX, SIX.or(Fact.of(1)));
        assertEquals(Fact.of(1), NOTHING.or(Fact.of(1)));
    }

    @Test
    void something_is_done_only_with_what_was_stated() {
        List<Integer> seen = new ArrayList<>();
        SIX.ifStated(seen::add);
        NOTHING.ifStated(seen::add);
        assertEquals(List.of(6), seen);
    }
}
