package org.diapason.core.harmony.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {

    private static final int MANY = 20_000;

    private final OutcomeLinter linter = OutcomeLinter.bloom();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            fr | Expliquer les causes du changement climatique | expliquera la cause des changements climatiques           | EXACT
            fr | Décrire l'écosystème                          | La personne sera capable de DECRIRE les écosystèmes       | EXACT
            en | Analyse the behaviour of teams                | Learners will be able to analyze team behavior            | NEAR
            en | Describe the theories of learning             | describes theory of learning                              | EXACT
            en | Build a learning network                      | Build the network of learning                             | NEAR
            en | Design an online course for adults            | Design an engaging online course for adults               | NEAR
            en | Design an online course for adults            | Evaluate an online course for adults                      | NONE
            en | Explain the causes of war                     | Explain the causes of inflation                           | NONE
            en | Explain the causes of war                     | Explain the treaties of peace                             | NONE
            fr | Décrire le cycle de l'eau                     | Décrire le cycle du carbone                               | NONE
            """)
    void finds_pairs_that_say_the_same(Lang lang, String one, String other, String kind) {
        List<Duplicates.Group<Text>> groups =
                Duplicates.in(List.of(Text.in(lang, one), Text.in(lang, other)), Function.identity(), linter);
        String seen = groups.isEmpty() ? "NONE" : groups.getFirst().kind().name();
        assertEquals(kind, seen);
        assertTrue(groups.size() <= 1);
    }

    @Test
    void a_group_holds_all_its_members_in_order_and_each_pair_once() {
        List<Text> texts = List.of(
                Text.both("Expliquer le cycle de l'eau", "Explain the water cycle"),
                Text.both("Définir la loi", "Define the law"),
                Text.both("expliquer le cycle de l'eau", "explain a water cycle"),
                Text.in(Lang.EN, "explaining the water cycle"));
        List<Duplicates.Group<Text>> groups = Duplicates.in(texts, Function.identity(), linter);
        assertEquals(List.of(texts.get(0), texts.get(2)), groups.getFirst().members());
        assertEquals(
                List.of(texts.get(0), texts.get(2), texts.get(3)),
                groups.getLast().members());
        assertEquals(2, groups.size());
    }

    @Test
    void nothing_resembles_nothing() {
        List<Text> texts = List.of(Text.in(Lang.EN, ""), Text.in(Lang.EN, "..."), Text.in(Lang.FR, ""));
        assertEquals(List.of(), Duplicates.in(texts, Function.identity(), linter));
    }

    @Test
    void a_language_that_nobody_reads_is_compared_word_by_word() {
        Lang spanish = new Lang("es");
        List<Text> texts = List.of(Text.in(spanish, "Explicar el ciclo"), Text.in(spanish, "explicar el ciclo"));
        assertEquals(1, Duplicates.in(texts, Function.identity(), linter).size());
    }

    @Test
    void twenty_thousand_outcomes_are_compared_in_a_moment() {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            texts.add(Text.in(Lang.EN, "explain the life cycle of building number " + i % (MANY - 1)));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(
                        Duplicates.Kind.EXACT,
                        Duplicates.in(texts, Function.identity(), linter)
                                .getFirst()
                                .kind()));
    }

    @Test
    void the_key_is_the_verb_and_what_it_works_on() {
        OutcomeKey key = OutcomeKey.of("Vous saurez mettre en œuvre les plans d'une équipe", new Lang("fr-CA"), linter);
        assertEquals(new OutcomeKey(Lang.FR, "mettre en œuvre", List.of("plan", "equip")), key);
    }
}
