package org.diapason.core.harmony.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.taxonomy.Level;
import org.diapason.core.framework.taxonomy.Taxonomy;
import org.diapason.core.framework.taxonomy.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarksTest {

    private final OutcomeLinter linter = OutcomeLinter.bloom();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            expliquer le cycle de l'eau     | explain the water cycle        |
            apprécier la qualité d'un texte | appreciate the quality of a text | en:not-observable
            apprécier la qualité d'un texte | assess the quality of a text   |
            appliquer la règle              | evaluate the rule              | en:languages-disagree
            décrire la règle                | describe the rule              | fr:several-levels en:several-levels
            définir et citer la loi         | define the law                 | fr:several-verbs
            histoire de l'eau               | history of water               | fr:no-verb-first en:no-verb-first
            favoriser l'accès               | foster access                  | fr:unknown-verb en:unknown-verb
            explain the water cycle         | explain the water cycle        | fr:wrong-language
            expliquer le cycle de l'eau     | expliquer le cycle de l'eau    | en:wrong-language
            """)
    void remarks_on_each_language_and_on_both(String french, String english, String codes) {
        List<String> expected = codes == null ? List.of() : List.of(codes.split(" "));
        List<String> seen = linter.lint(Text.both(french, english)).stream()
                .map(remark -> place(remark) + ":" + remark.code())
                .toList();
        assertEquals(expected, seen);
    }

    @Test
    void suggests_observable_verbs_for_one_that_is_not() {
        Remark.NotObservable remark = assertInstanceOf(
                Remark.NotObservable.class,
                linter.lint(Text.in(Lang.EN, "understand fractions")).getFirst());
        assertEquals("understand", remark.verb());
        assertTrue(remark.instead().contains("explain"));
    }

    @Test
    void names_all_the_verbs_as_the_author_wrote_them() {
        assertEquals(
                List.of(new Remark.SeveralVerbs(Lang.EN, List.of("Plan", "run", "follow up"))),
                linter.lint(Text.in(Lang.EN, "Plan, run and follow up a live session")).stream()
                        .filter(Remark.SeveralVerbs.class::isInstance)
                        .toList());
    }

    @Test
    void counts_words() {
        String long41 = "explain" + " water".repeat(OutcomeLinter.LONGEST);
        assertEquals(List.of(new Remark.TooLong(Lang.EN, 41, 40)), linter.lint(Text.in(Lang.EN, long41)));
    }

    @Test
    void a_language_that_nobody_reads_is_not_condemned() {
        Lang cree = new Lang("cr");
        assertEquals(List.of(new Remark.NotRead(cree)), linter.lint(Text.in(cree, "masinahikan")));
        assertEquals(VerbStanding.NOT_READ, linter.quick("masinahikan", cree).standing());
    }

    @Test
    void speaks_both_languages() {
        List<String> statements = List.of(
                "understand and weld",
                "history",
                "define and state",
                "identify a " + "long ".repeat(50),
                "définir la loi de l'eau");
        for (String statement : statements) {
            for (Remark remark : linter.lint(Text.both("évaluer la loi", statement))) {
                for (Text text : List.of(remark.message(), remark.mend())) {
                    assertNotEquals(text.show(Lang.FR), text.show(Lang.EN));
                }
            }
        }
    }

    @Test
    void what_cannot_be_told_is_no_fault() {
        for (Remark remark : linter.lint(Text.in(Lang.EN, "weld pipes"))) {
            assertFalse(remark.isFault());
        }
        for (Remark remark : linter.lint(Text.in(Lang.EN, "identify pipes"))) {
            assertFalse(remark.isFault());
        }
        assertTrue(linter.lint(Text.in(Lang.EN, "pipes")).getFirst().isFault());
    }

    @Test
    void a_glance_tells_the_levels() {
        Glance glance = linter.quick("identify hazards", Lang.EN);
        assertEquals(0, glance.preferred());
        assertTrue(glance.shows(0) && glance.shows(1) && glance.shows(3));
        assertFalse(glance.shows(5) || glance.shows(-1) || glance.shows(64));
    }

    @Test
    void any_form_of_a_verb_finds_its_meaning() {
        assertEquals(
                "organize", linter.meaning("organising", Lang.EN).orElseThrow().verb());
        assertEquals(
                "concevoir", linter.meaning("concevront", Lang.FR).orElseThrow().verb());
        assertTrue(linter.meaning("understand", Lang.EN).isEmpty());
    }

    @Test
    void reads_against_the_institution_s_own_taxonomy() {
        Level level = new Level(
                Code.of("do"),
                Text.both("Faire", "Do"),
                1,
                Map.of(Lang.EN, List.of(Verb.of("understand"), Verb.of("weld"))));
        Source source = Source.titled(Text.both("La nôtre", "Our own"));
        Text name = Text.both("La nôtre", "Our own");
        OutcomeLinter own =
                new OutcomeLinter(new Taxonomy(Code.of("own"), name, List.of(level), List.of(), Map.of(), source));
        assertEquals(VerbStanding.OBSERVABLE, own.quick("weld pipes", Lang.EN).standing());
        assertEquals(
                VerbStanding.OBSERVABLE, own.quick("understand pipes", Lang.EN).standing());
        assertEquals(VerbStanding.NO_VERB, own.quick("histoire", Lang.FR).standing());
    }

    @Test
    void says_where_the_verb_stands() {
        String statement = "À la fin, la personne pourra mettre en œuvre un plan";
        Reading.Verb verb = linter.read(statement, Lang.FR).first().orElseThrow();
        assertEquals("mettre en œuvre", statement.substring(verb.from(), verb.to()));
        assertEquals(verb.written(), verb.listed());
    }

    private static Lang place(Remark remark) {
        return remark instanceof Remark.LanguagesDisagree apart ? apart.otherLang() : remark.lang();
    }
}
