package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are found in a text, and codes that somebody may have meant. */
class SearchingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Diplômes du four    | diplôme
            le diplôme          | DIPLÔME
            Zoo et AZ           | az
            az9                 | AZ9
            les chevaux-jeux    | jeu
            l’étude             | l'étude
            co‑design           | co-design
            carte de crédit     | carte de crédit
            ÉTÉ                 | été
            [diplôme]           | diplôme
            `diplôme`           | diplôme
            {diplôme}           | diplôme
            @diplôme/           | diplôme
            :diplôme:           | diplôme
            """)
    void words_are_found_whatever_their_capitals_a_plural_and_the_marks_around_them(String text, String words) {
        assertTrue(WordSearch.has(text, words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            diplômés            | diplôme
            diplômesx           | diplôme
            diplômess           | diplôme
            diplômez            | diplôme
            diplômes9           | diplôme
            undiplôme           | diplôme
            Zdiplôme            | diplôme
            0diplôme            | diplôme
            9diplôme            | diplôme
            adiplôme            | diplôme
            zdiplôme            | diplôme
            Adiplôme            | diplôme
            édiplôme            | diplôme
            diplôm              | diplôme
            """)
    void words_are_not_found_within_others(String text, String words) {
        assertFalse(WordSearch.has(text, words));
    }

    @Test
    void words_are_found_from_a_position_on() {
        assertEquals(0, WordSearch.find("four au four", "four", 0));
        assertEquals(8, WordSearch.find("four au four", "four", 1));
        assertEquals(8, WordSearch.find("four au four", "four", 8));
        assertEquals(-1, WordSearch.find("four au four", "four", 9));
        assertEquals(0, WordSearch.find("four", "four", -3));
        assertFalse(WordSearch.has("four", ""));
    }

    @Test
    void an_index_tells_the_longest_expression_as_it_is_written_and_none_within_another() {
        TermIndex<Integer> index = new TermIndex<>();
        index.add("badge", 1);
        index.add("badge numérique", 2);
        index.add("x", 3);
        index.add("Ωmega", 4);
        index.add("  ", 5);
        assertEquals(
                List.of("2 Badge numérique", "1 badge", "3 X", "4 ωmega", "3 x"),
                told(index, "Badge numérique, badges ; X (ωmega) et x"));
        assertEquals(List.of("1 badge"), told(index, "badge"));
        assertEquals(List.of("1 badge", "1 badge"), told(index, "badge/badge"));
        assertEquals(List.of(), told(index, "badger insignes bxdge ab"));
    }

    @Test
    void the_first_to_name_an_expression_is_right() {
        TermIndex<Integer> index = new TermIndex<>();
        index.add("badge", 1);
        index.add("Badge", 2);
        assertEquals(List.of("1 badge"), told(index, "badge"));
    }

    @ParameterizedTest
    @CsvSource({
        "PERTIR, PETRIR",
        "petri, PETRIR",
        "PETRIRAX, PETRIR",
        "petrir, PETRIR",
        "CUIR, CUIRE",
        "CB, CA",
    })
    void the_nearest_code_is_suggested(String written, String meant) {
        assertEquals(
                Fact.of(Code.of(meant)), Nearest.to(Code.of(written), codes("FERMENTER", "PETRIR", "CUIRE", "CA")));
    }

    @ParameterizedTest
    @CsvSource({"PETRIRAXE", "GATEAU", "X", "QZ", "RIRTEP"})
    void nothing_is_suggested_where_nothing_is_near(String written) {
        assertEquals(Fact.silent(), Nearest.to(Code.of(written), codes("FERMENTER", "PETRIR", "CUIRE", "CA")));
        assertEquals(Fact.silent(), Nearest.to(Code.of(written), List.of()));
    }

    @Test
    void of_two_that_are_near_the_nearer_is_suggested_and_of_two_as_near_the_first() {
        assertEquals(Fact.of(Code.of("module-1")), Nearest.to(Code.of("module1"), codes("modules2", "module-1")));
        assertEquals(Fact.of(Code.of("m-1")), Nearest.to(Code.of("m-3"), codes("m-1", "m-2")));
    }

    @Test
    void nine_codes_are_named_in_full_and_of_ten_the_first_eight() {
        List<Code> nine = codes("a", "b", "c", "d", "e", "f", "g", "h", "i");
        assertEquals("a, b, c, d, e, f, g, h and i", InCredential.named(nine, Lang.EN));
        List<Code> ten = new ArrayList<>(nine);
        ten.add(Code.of("j"));
        assertEquals("a, b, c, d, e, f, g, h and 2 more", InCredential.named(ten, Lang.EN));
        assertEquals("a, b, c, d, e, f, g, h et 2 autres", InCredential.named(ten, Lang.FR));
    }

    private static List<String> told(TermIndex<Integer> index, String text) {
        List<String> told = new ArrayList<>();
        index.in(text, (meaning, written) -> told.add(meaning + " " + written));
        return told;
    }
}
