package org.diapason.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.base.Lang;
import org.junit.jupiter.api.Test;

class SayTest {

    private static final Say FRENCH = Say.to(Lang.FR);
    private static final Say ENGLISH = Say.to(Lang.EN);

    @Test
    void french_signs_do_not_leave_their_word() {
        assertEquals(
                "Vraiment\u00a0? Oui\u00a0: «\u00a0oui\u00a0»\u00a0; 3\u00a0%",
                FRENCH.in("Vraiment ? Oui : « oui » ; 3 %", ""));
        assertEquals("Really? Yes: 3%", ENGLISH.in("", "Really? Yes: 3%"));
    }

    @Test
    void nouns_agree_in_number() {
        assertEquals("0\u00a0écart", FRENCH.count(0, "écart", "écarts", "deviation", "deviations"));
        assertEquals("2\u00a0écarts", FRENCH.count(2, "écart", "écarts", "deviation", "deviations"));
        assertEquals("0\u00a0deviations", ENGLISH.count(0, "écart", "écarts", "deviation", "deviations"));
        assertEquals("1\u00a0deviation", ENGLISH.count(1, "écart", "écarts", "deviation", "deviations"));
    }

    @Test
    void figures_of_a_drawing_are_the_same_in_every_language() {
        assertEquals(
                List.of("0", "12.5", "-3.33", "100"),
                List.of(Plot.figure(0), Plot.figure(12.5), Plot.figure(-10 / 3.0), Plot.figure(99.999)));
    }

    @Test
    void lines_keep_their_width() {
        assertEquals(List.of("Vente et accueil", "en boulangerie"), Lines.of("Vente et accueil en boulangerie", 16, 2));
        assertEquals(
                List.of("Vente et", "accueil en…"), Lines.of("Vente et accueil en boulangerie de quartier", 11, 2));
        assertEquals(List.of("Anticonsti…"), Lines.of("Anticonstitutionnellement", 11, 2));
        assertEquals(List.of(""), Lines.of("", 11, 2));
    }
}
