package org.diapason.core.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Lang CANADIAN = new Lang("fr-CA");

    @Test
    void needs_words_and_only_a_language_with_words_can_lag() {
        assertThrows(IllegalArgumentException.class, () -> Text.of(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new Text(Map.of(Lang.FR, "Pétrir"), Set.of(Lang.EN)));
        assertEquals(Set.of(Lang.EN), new Text(Text.both("Pétrir", "Knead").words(), Set.of(Lang.EN)).lagging());
    }

    @Test
    void the_first_language_is_the_source_and_speaks_for_the_others() {
        Map<Lang, String> words = new LinkedHashMap<>();
        words.put(new Lang("oc"), "Pastar");
        words.put(Lang.EN, "Knead");
        Text text = Text.of(words);
        assertEquals(new Lang("oc"), text.source());
        assertEquals("Pastar", text.toString());
        assertEquals("Pastar", text.show(Lang.FR));
        assertEquals("Knead", text.show(Lang.EN));
    }

    @Test
    void a_regional_form_answers_for_its_language_and_the_other_way_round() {
        Text regional = Text.in(CANADIAN, "Pétrir");
        assertEquals(Optional.of("Pétrir"), regional.in(Lang.FR));
        assertEquals(Optional.of("Pétrir"), Text.in(Lang.FR, "Pétrir").in(CANADIAN));
        assertTrue(regional.speaks(Lang.FR));
        assertFalse(regional.speaks(Lang.EN));
    }

    @Test
    void the_exact_form_wins_over_a_neighbour() {
        Map<Lang, String> words = new LinkedHashMap<>();
        words.put(Lang.FR, "fin de semaine");
        words.put(new Lang("fr-FR"), "week-end");
        assertEquals("week-end", Text.of(words).show(new Lang("fr-FR")));
        assertEquals(
                List.of("fin de semaine", "week-end"),
                List.copyOf(Text.of(words).words().values()));
    }
}
