package org.diapason.core.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LangTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr",
                "az",
                "oji",
                "fr-CA",
                "zh-Hant-TW",
                "en-AZ",
                "de-1996",
                "es-419",
                "sl-09az",
                "ca-valencia",
                "en-abcdefgh"
            })
    void accepts_the_shapes_of_language_tags(String tag) {
        assertTrue(Lang.isTag(tag));
        assertEquals(tag, new Lang(tag).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "f",
                "fran",
                "FR",
                "f{",
                "f`",
                "fr_CA",
                "fr-",
                "fr--CA",
                "fr-abcdefghi",
                "fr-C@",
                "fr-C[",
                "fr-C/",
                "fr-C:",
                "fr-C`",
                "fr-c{"
            })
    void refuses_what_is_no_language_tag(String tag) {
        assertFalse(Lang.isTag(tag));
        assertThrows(IllegalArgumentException.class, () -> new Lang(tag));
    }

    @Test
    void accepts_tags_of_thirty_five_characters_and_not_one_more() {
        String thirtyFive = "en" + "-abcdefgh".repeat(3) + "-abcde";
        assertEquals(35, thirtyFive.length());
        assertTrue(Lang.isTag(thirtyFive));
        assertFalse(Lang.isTag(thirtyFive + "f"));
    }

    @Test
    void a_region_has_its_language_as_base() {
        assertEquals(Lang.FR, new Lang("fr-CA").base());
        assertEquals(Lang.EN, Lang.EN.base());
    }

    @Test
    void french_and_english_are_written_as_in_canada_unless_a_region_is_named() {
        assertEquals(Locale.CANADA_FRENCH, Lang.FR.locale());
        assertEquals(Locale.CANADA, Lang.EN.locale());
        assertEquals(Locale.FRANCE, new Lang("fr-FR").locale());
        assertEquals(Locale.GERMAN, new Lang("de").locale());
    }

    @Test
    void is_equal_by_its_tag_and_sorts_by_it() {
        assertEquals(Lang.FR, new Lang("fr"));
        assertEquals("fr".hashCode(), Lang.FR.hashCode());
        assertNotEquals(Lang.FR, new Lang("fr-CA"));
        assertNotEquals(Lang.FR, (Object) "fr");
        assertTrue(Lang.EN.compareTo(Lang.FR) < 0);
        assertTrue(Lang.FR.compareTo(Lang.EN) > 0);
    }
}
