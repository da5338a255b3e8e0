package org.diapason.core.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"TL", "FLO-S", "live-sessions", "a.b_c", "7", "Été", "案"})
    void may_be_letters_and_digits_of_any_script_with_marks_between(String text) {
        assertTrue(Code.isCode(text));
        assertEquals(text, Code.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-TL", ".a", "_a", "a b", "a/b", "a\u0000"})
    void may_not_be_empty_begin_with_a_mark_or_hold_another_character(String text) {
        assertFalse(Code.isCode(text));
        assertThrows(IllegalArgumentException.class, () -> Code.of(text));
    }

    @Test
    void may_have_sixty_four_characters_and_not_one_more() {
        assertTrue(Code.isCode("a".repeat(64)));
        assertFalse(Code.isCode("a".repeat(65)));
    }

    @Test
    void is_equal_by_its_characters_and_sorts_by_them() {
        assertEquals(Code.of("TL"), Code.of("xTL".substring(1)));
        assertEquals(Code.of("TL").hashCode(), "TL".hashCode());
        assertNotEquals(Code.of("TL"), Code.of("tl"));
        assertNotEquals(Code.of("TL"), (Object) "TL");
        assertTrue(Code.of("A").compareTo(Code.of("B")) < 0);
        assertTrue(Code.of("B").compareTo(Code.of("A")) > 0);
    }
}
