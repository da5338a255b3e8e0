package org.diapason.cli.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.diapason.core.base.Lang;
import org.junit.jupiter.api.Test;

class FieldWordsTest {

    private final FieldWords fields = new FieldWords();

    @Test
    void a_path_is_said_in_the_words_of_the_fields() {
        assertEquals("FE · title", fields.of("FE.title", Lang.EN));
        assertEquals("FE · titre", fields.of("FE.title", Lang.FR));
    }

    @Test
    void codes_stay_as_they_are_though_they_hold_points_or_are_called_like_fields() {
        assertEquals("FE · activities outside modules · A1.2 · title", fields.of("FE.activities[A1.2].title", Lang.EN));
        assertEquals("hours · title", fields.of("hours.title", Lang.EN));
        assertEquals("title", fields.of("title", Lang.EN));
    }

    @Test
    void what_no_field_is_called_stays_as_it_is() {
        assertEquals("FE · wholly-unknown", fields.of("FE.wholly-unknown", Lang.EN));
    }
}
