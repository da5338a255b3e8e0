package org.diapason.store.shelf;

import static org.diapason.store.shelf.Acts.act;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Finder;
import org.diapason.core.shelf.Shelf;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Scratch;
import org.diapason.store.shelf.NoteScript.Note;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found as people look for them. */
class FinderTest {

    private static final Database DATABASE = Scratch.database();

    private final Shelf<Note> shelf = new PostgresShelf<>(DATABASE, new NoteScript());
    private final Finder finder = new PostgresFinder(DATABASE);
    private final Actor zoe = new Actor.Member(Id.fresh(), Id.fresh(), "Zoé", Role.DESIGNER);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private Id keep(String french, String english) {
        return shelf.add(Id.fresh(), act(zoe, "begun"), new Note(french, english))
                .id();
    }

    private List<Id> find(String words, Lang lang) {
        return finder.find(zoe.organisation(), words, lang, 50).stream()
                .map(Finder.Hit::document)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "evaluation, L’évaluation des élèves",
        "évaluations, une evaluation",
        "ÉVALUATION, l'évaluation",
        "coeur, au cœur du métier",
        "cœur, au coeur du metier",
        "micro-titre, le micro-titre de compétences",
        "competence, micro-titres de compétences",
        "\"résultats d’apprentissage\", les résultats d'apprentissage visés",
        "« résultats d'apprentissage », les résultats d’apprentissage visés",
        "competences, « compétences\u00a0» — trois",
        "cafe, un cafe\u0301",
        "accorder, des séries accordées",
        "employees, un employé",
        "qualité, QUALITÉS",
        "noel, Noël",
        "animateurs -cuisine, une animatrice et un animateur",
    })
    void accents_endings_and_apostrophes_are_forgiven_in_french(String asked, String said) {
        Id id = keep(said, "nothing");
        keep("rien du tout", "nothing");
        assertEquals(List.of(id), find(asked, Lang.FR));
        assertEquals(List.of(id), find(asked, Lang.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "credentials, a micro-credential",
        "assess, how outcomes are assessed",
        "resume, a résumé of the work",
        "learning or teaching, the teaching",
    })
    void accents_and_endings_are_forgiven_in_english(String asked, String said) {
        Id id = keep("rien", said);
        assertEquals(List.of(id), find(asked, Lang.EN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "'", "\"", "& | ! ( ) : *", "a:*b", "\\", "-", "-rien", "\0", "le la les", "%_", "<b>"
            })
    void whatever_is_asked_is_answered(String asked) {
        keep("rien", "nothing");
        assertFalse(finder.find(zoe.organisation(), asked, Lang.FR, 50).size() > 2);
    }

    @Test
    void a_very_long_question_is_answered() {
        assertEquals(List.of(), find("évaluation ".repeat(10_000) + "🎓".repeat(300), Lang.FR));
    }

    @Test
    void the_passage_is_plain_words_around_what_was_found() {
        keep("Avant. ".repeat(60) + "La <b>tonalité</b> & le diapason. " + "Après. ".repeat(60), "");
        Finder.Hit hit = finder.find(zoe.organisation(), "tonalite", Lang.FR, 5).getFirst();
        assertTrue(hit.passage().contains("tonalité"), hit.passage());
        keep("Il s’agit d’« accorder » la série", "");
        assertEquals(
                "Il s’agit d’« accorder » la série",
                finder.find(zoe.organisation(), "accordees", Lang.FR, 5)
                        .getFirst()
                        .passage());
        assertTrue(hit.passage().length() < 300, hit.passage());
        assertEquals("text", hit.place().path());
        assertEquals("note", hit.what());
        assertEquals(Lang.FR, hit.lang());
    }

    @Test
    void the_language_of_the_reader_comes_first() {
        keep("communication", "communication");
        assertEquals(
                Lang.EN,
                finder.find(zoe.organisation(), "communication", Lang.EN, 5)
                        .getFirst()
                        .lang());
        assertEquals(
                Lang.FR,
                finder.find(zoe.organisation(), "communication", Lang.FR, 5)
                        .getFirst()
                        .lang());
    }

    @Test
    void a_search_finds_what_is_said_now_and_not_what_was_said() {
        Id id = keep("harmonie", "tune");
        shelf.<String>update(id, act(zoe, "changed"), _ -> new Change.To<>(new Note("dissonance", "tune")));
        assertEquals(List.of(), find("harmonie", Lang.FR));
        assertEquals(List.of(id), find("dissonances", Lang.FR));
        shelf.remove(id, act(zoe, "removed"));
        assertEquals(List.of(), find("dissonances", Lang.FR));
        shelf.restore(id, act(zoe, "restored"));
        assertEquals(List.of(id), find("dissonances", Lang.FR));
    }

    @Test
    void another_organisation_is_never_found() {
        keep("secret", "secret");
        assertEquals(List.of(), finder.find(Id.fresh(), "secret", Lang.FR, 50));
    }

    @Test
    void words_that_no_database_keeps_are_kept_all_the_same() {
        Id id = keep("nul\0 et \ud800 moitié", "x".repeat(3_000) + " " + "word ".repeat(300_000));
        assertEquals(List.of(id), find("moitie", Lang.FR));
    }
}
