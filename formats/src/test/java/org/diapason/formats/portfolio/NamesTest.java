package org.diapason.formats.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vérité et réconciliation | VR",
                "Truth and Reconciliation | TR",
                "Sourdough | SOUR",
                "L'accueil des personnes apprenantes en ligne | APAL",
                "… | MC",
                "Facilitating Learning Online: Synchronous | FLOS"
            })
    void a_title_gives_a_short_code(String title, String code) {
        assertEquals(code, new Names().make(title).value());
    }

    @ParameterizedTest
    @CsvSource({"Truth and Reconciliation"})
    void a_code_that_is_taken_gets_a_number(String title) {
        Names names = new Names();
        names.keep("TR");
        assertEquals("TR-2", names.make(title).value());
        assertEquals("TR-3", names.make(title).value());
    }
}
