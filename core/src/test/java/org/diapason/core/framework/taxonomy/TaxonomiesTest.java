package org.diapason.core.framework.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomiesTest {

    private static final int LEAST_VERBS = 40;
    private static final int LEAST_FLAGGED = 20;

    // Read anew for each test; that the built-in one is the same has a test of its own.
    private final Taxonomy bloom = TaxonomyFile.read("bloom.tsv", "unobservable.tsv");

    @Test
    void bloom_crosses_six_processes_with_four_kinds_of_knowledge() {
        assertEquals(
                List.of("remember", "understand", "apply", "analyze", "evaluate", "create"),
                bloom.levels().stream().map(level -> level.code().value()).toList());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6),
                bloom.levels().stream().map(Level::rank).toList());
        assertEquals(4, bloom.knowledge().size());
        assertTrue(bloom.knowledge(Code.of("procedural")).isPresent());
    }

    @Test
    void each_level_of_bloom_has_many_verbs_in_both_languages_and_none_twice() {
        for (Level level : bloom.levels()) {
            for (Lang lang : List.of(Lang.FR, Lang.EN)) {
                List<String> verbs = level.verbs(lang).stream().map(Verb::words).toList();
                assertTrue(verbs.size() >= LEAST_VERBS, level.code() + " " + lang);
                assertEquals(verbs.size(), new TreeSet<>(verbs).size(), level.code() + " " + lang);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | remember   | define list name recall recognize identify label match state locate
            en | understand | explain summarize classify paraphrase describe compare interpret illustrate infer discuss
            en | apply      | apply use implement solve demonstrate execute perform calculate operate adapt
            en | analyze    | analyze differentiate organize examine contrast deconstruct distinguish relate diagnose map
            en | evaluate   | evaluate assess judge critique justify rank recommend defend review prioritize
            en | create     | create design plan develop produce compose formulate build propose devise
            fr | remember   | définir énumérer nommer rappeler reconnaître repérer étiqueter apparier citer situer
            fr | understand | expliquer résumer classer reformuler décrire comparer interpréter illustrer déduire discuter
            fr | apply      | appliquer utiliser résoudre démontrer exécuter réaliser calculer employer adapter
            fr | analyze    | analyser différencier organiser examiner opposer décomposer distinguer relier diagnostiquer
            fr | evaluate   | évaluer apprécier juger critiquer justifier hiérarchiser recommander défendre vérifier prioriser
            fr | create     | créer concevoir planifier élaborer produire composer formuler construire proposer imaginer
            """)
    void the_verbs_of_the_framework_document_keep_its_level_first(String lang, String level, String verbs) {
        for (String verb : verbs.split(" ")) {
            VerbMeaning meaning = bloom.meaning(new Lang(lang), verb).orElseThrow();
            assertEquals(level, meaning.preferred().code().value(), verb);
        }
    }

    @Test
    void a_verb_returns_all_its_levels_with_one_preferred() {
        VerbMeaning meaning = bloom.meaning(Lang.EN, "identify").orElseThrow();
        assertEquals(
                List.of("remember", "understand", "analyze"),
                meaning.levels().stream().map(level -> level.code().value()).toList());
        assertEquals("remember", meaning.preferred().code().value());
        assertTrue(meaning.isAmbiguous());
        assertTrue(meaning.shows(Code.of("analyze")));
        assertFalse(meaning.shows(Code.of("create")));
    }

    @Test
    void every_flagged_verb_suggests_verbs_that_the_taxonomy_lists() {
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            assertTrue(bloom.flagged(lang).size() >= LEAST_FLAGGED, lang.tag());
            for (Unobservable flagged : bloom.flagged(lang)) {
                assertFalse(flagged.words().isBlank());
                assertFalse(flagged.instead().isEmpty());
                for (String verb : flagged.instead()) {
                    assertTrue(bloom.meaning(lang, verb).isPresent(), flagged.words() + " → " + verb);
                }
                assertTrue(bloom.meaning(lang, flagged.words()).isEmpty(), flagged.words());
            }
        }
    }

    @Test
    void the_built_in_ones_are_found_by_their_code() {
        assertEquals(List.of(bloom, Taxonomies.solo()), Taxonomies.builtIn());
        assertEquals(5, Taxonomies.find(Code.of("solo")).orElseThrow().levels().size());
        assertTrue(Taxonomies.find(Code.of("digcomp")).isEmpty());
        assertEquals(
                "relational",
                Taxonomies.solo()
                        .meaning(Lang.EN, "compare")
                        .orElseThrow()
                        .preferred()
                        .code()
                        .value());
    }

    @Test
    void solo_has_five_structures_from_none_to_extended() {
        Taxonomy solo = TaxonomyFile.read("solo.tsv", "unobservable.tsv");
        assertEquals(Taxonomies.solo(), solo);
        assertEquals(
                List.of(1, 2, 3, 4, 5), solo.levels().stream().map(Level::rank).toList());
        assertTrue(solo.knowledge().isEmpty());
    }

    @Test
    void what_is_asked_for_by_code_is_that_and_nothing_near_it() {
        assertEquals("apply", bloom.level(Code.of("apply")).orElseThrow().code().value());
        assertEquals(3, bloom.level(Code.of("apply")).orElseThrow().rank());
        assertTrue(bloom.level(Code.of("appl")).isEmpty());
        assertTrue(bloom.knowledge(Code.of("tacit")).isEmpty());
        assertEquals(bloom.flagged(Lang.FR), bloom.flagged(new Lang("fr-CA")));
    }

    @Test
    void a_file_that_is_not_there_or_says_something_unknown_is_a_bug_of_the_build() {
        assertThrows(IllegalStateException.class, () -> TaxonomyFile.read("nowhere.tsv"));
        assertThrows(IllegalStateException.class, () -> TaxonomyFile.read("../families.tsv"));
    }

    @Test
    void two_levels_cannot_share_a_rank() {
        Level see = new Level(Code.of("see"), Text.both("Voir", "See"), 1, Map.of());
        Level act = new Level(Code.of("act"), Text.both("Agir", "Act"), 1, Map.of());
        assertThrows(IllegalArgumentException.class, () -> taxonomy(List.of(see, act)));
    }

    @Test
    void an_institution_brings_its_own() {
        Level see = new Level(Code.of("see"), Text.both("Voir", "See"), 1, Map.of(Lang.EN, List.of(Verb.of("spot"))));
        Level act = new Level(
                Code.of("act"), Text.both("Agir", "Act"), 2, Map.of(Lang.EN, List.of(new Verb("spot", true))));
        Taxonomy own = taxonomy(List.of(see, act));
        assertEquals(
                "act",
                own.meaning(Lang.EN, "Spot").orElseThrow().preferred().code().value());
        assertEquals(List.of(Lang.EN), List.copyOf(own.languages()));
        assertTrue(own.flagged(Lang.FR).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> taxonomy(List.of(act, see)));
    }

    private static Taxonomy taxonomy(List<Level> levels) {
        Source source = Source.titled(Text.both("La nôtre", "Our own"));
        return new Taxonomy(Code.of("own"), Text.both("La nôtre", "Our own"), levels, List.of(), Map.of(), source);
    }
}
