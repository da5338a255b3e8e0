package org.diapason.studio.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Standard;
import org.diapason.core.people.Role;
import org.diapason.formats.seriesfile.SeriesScript;
import org.diapason.studio.shell.Stage;
import org.junit.jupiter.api.Test;

class FrameworkRoutesTest {

    private static final Code WEEKS = Code.of("weeks");

    private final Stage stage = new Stage("ontario-extend", studio -> List.of(new FrameworkRoutes(studio)));

    private static Map<String, List<String>> form(String... pairs) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], List.of(pairs[i + 1]));
        }
        return form;
    }

    private static Map<String, List<String>> twoWeeks(String... more) {
        Map<String, List<String>> form = form(
                "standard",
                "shape",
                "standard.low",
                "2",
                "standard.high",
                "2,5",
                "latitude",
                "none",
                "obligation",
                "should",
                "weight",
                "2");
        form.putAll(form(more));
        return form;
    }

    private ElementPolicy weeks() {
        return stage.dossier().framework().policy(WEEKS).orElseThrow();
    }

    @Test
    void what_is_no_element_is_settled_on_one_form() {
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            assertEquals(200, stage.in(lang).get("framework/settings").status());
        }
        Map<String, List<String>> form = form("title-length", "60", "act", "save");
        form.put("revision", List.of(Long.toString(stage.revision())));
        assertEquals(303, stage.post("framework/settings", form).status());
        assertTrue(stage.dossier().framework().titleLength().is(length -> length == 60));
        assertEquals(weeks(), stage.dossier().framework().policy(WEEKS).orElseThrow());
        form.put("title-length", List.of("many"));
        assertEquals(422, stage.post("framework/settings", form).status());
    }

    @Test
    void every_element_has_its_line() {
        String page = stage.get("framework").html();
        for (String element : List.of("hours", "weeks", "slots", "look")) {
            assertTrue(page.contains("id=\"element-" + element + "\""), element);
        }
        stage.in(Lang.FR).get("framework");
    }

    @Test
    void a_decision_is_shown_with_its_impact_before_it_is_kept() {
        Stage.Seen preview = stage.post("framework/elements/weeks", twoWeeks());
        assertEquals(200, preview.status());
        assertTrue(preview.html().contains("name=\"confirmed\""));
        assertTrue(weeks().standard() instanceof Standard.Free);
    }

    @Test
    void a_confirmed_decision_is_kept() {
        assertEquals(
                303,
                stage.post("framework/elements/weeks", twoWeeks("confirmed", "yes"))
                        .status());
        assertEquals(new Standard.InRange(Range.of(2, 2.5)), weeks().standard());
        assertEquals(2, weeks().weight());
    }

    @Test
    void the_first_decision_of_a_series_begins_a_framework_that_is_read_again() {
        Stage bare = new Stage(stage.dossier().under(Framework.NONE), studio -> List.of(new FrameworkRoutes(studio)));
        bare.post("framework/elements/weeks", twoWeeks("confirmed", "yes"));
        SeriesScript script = new SeriesScript();
        Framework read = script.read(script.write(bare.dossier())).framework();
        assertEquals(
                List.of(WEEKS),
                read.elements().stream().map(ElementPolicy::element).toList());
        assertNotEquals(Framework.NONE.code(), read.code());
        assertNotEquals(Framework.NONE.version(), read.version());
    }

    @Test
    void the_settings_of_a_series_without_a_framework_begin_one_too() {
        Stage bare = new Stage(stage.dossier().under(Framework.NONE), studio -> List.of(new FrameworkRoutes(studio)));
        assertEquals(200, bare.get("framework/settings").status());
        Map<String, List<String>> form = form("title-length", "60", "act", "save", "revision", "1");
        assertEquals(303, bare.post("framework/settings", form).status());
        assertTrue(bare.dossier().framework().titleLength().is(length -> length == 60));
        assertNotEquals(Framework.NONE.code(), bare.dossier().framework().code());
    }

    @Test
    void a_decision_that_is_none_comes_back_with_its_fields() {
        Stage.Seen back = stage.post("framework/elements/weeks", twoWeeks("standard.low", "nine"));
        assertEquals(422, back.status());
        assertTrue(back.html().contains("value=\"nine\""));
        assertTrue(back.html().contains("class=\"errors\""));
    }

    @Test
    void circumstances_are_kept_and_empty_ones_left() {
        stage.post(
                "framework/elements/weeks",
                twoWeeks(
                        "confirmed",
                        "yes",
                        "deviate.0.code",
                        "",
                        "deviate.1.code",
                        "placement",
                        "deviate.1.condition.fr",
                        "Un stage l'exige",
                        "deviate.1.approver",
                        "Direction",
                        "deviate.1.longest-months",
                        "12"));
        assertEquals(1, weeks().deviate().size());
        assertEquals("Direction", weeks().deviate().getFirst().approver());
    }

    @Test
    void the_form_shows_what_was_decided() {
        stage.post("framework/elements/weeks", twoWeeks("confirmed", "yes"));
        assertTrue(stage.in(Lang.FR).get("framework/elements/weeks").html().contains("value=\"2,5\""));
        assertEquals(404, stage.get("framework/elements/nothing").status());
    }

    @Test
    void nothing_is_asked_any_more_after_a_removal() {
        stage.post("framework/elements/weeks/removal", form("confirmed", "yes"));
        assertTrue(stage.dossier().framework().policy(WEEKS).isEmpty());
    }

    @Test
    void an_institution_describes_an_element_of_its_own_and_decides_on_it() {
        Map<String, List<String>> own = form(
                "code",
                "land",
                "family",
                "experience",
                "shape",
                "described",
                "label.fr",
                "Le territoire",
                "label.en",
                "The land",
                "question.fr",
                "Quelle place ?",
                "question.en",
                "What place?");
        assertEquals(303, stage.post("framework/kinds", own).status());
        stage.post(
                "framework/elements/land",
                form("standard", "shape", "standard.words.en", "Named", "latitude", "none", "confirmed", "yes"));
        assertTrue(stage.dossier().framework().policy(Code.of("land")).isPresent());
        assertEquals(422, stage.post("framework/kinds", form("code", "a b")).status());
    }

    @Test
    void the_first_publication_carries_the_series() {
        stage.post("framework/versions", form("version", "1.0"));
        assertTrue(stage.dossier().framework().published().isStated());
    }

    @Test
    void after_a_publication_decisions_wait_in_a_draft() {
        stage.post("framework/versions", form("version", "1.0"));
        stage.post("framework/elements/weeks", twoWeeks("confirmed", "yes"));
        assertTrue(weeks().standard() instanceof Standard.Free);
        assertTrue(stage.get("framework").html().contains("/framework/draft/removal"));
        stage.post("framework/review-requests", form());
        stage.post("framework/remarks", form("words", "Two weeks are short"));
        assertTrue(stage.get("framework").html().contains("Two weeks are short"));
        stage.post("framework/versions", form("version", "1.1"));
        assertTrue(weeks().standard() instanceof Standard.Free);
        assertTrue(stage.get("framework/upgrade?to=1.1").html().contains("/framework/pin"));
        assertTrue(stage.get("framework/comparison?from=1.0&to=1.1").html().contains("1.1"));
        stage.post("framework/pin", form("to", "1.1"));
        assertFalse(weeks().standard() instanceof Standard.Free);
    }

    @Test
    void a_draft_can_be_given_up() {
        stage.post("framework/versions", form("version", "1.0"));
        stage.post("framework/elements/weeks", twoWeeks("confirmed", "yes"));
        stage.post("framework/draft/removal", form());
        assertFalse(stage.get("framework").html().contains("/framework/draft/removal"));
    }

    @Test
    void the_book_asks_three_questions_and_goes_six_steps() {
        String book = stage.get("framework/book").html();
        for (String id : List.of(
                "uniform", "variable", "operations", "step-1", "step-2", "step-3", "step-4", "step-5", "step-6")) {
            assertTrue(book.contains("<section id=\"" + id + "\""), id);
        }
    }

    @Test
    void who_only_designs_does_not_publish() {
        assertEquals(
                404, stage.as(Role.DESIGNER).post("framework/versions", form()).status());
        assertEquals(
                404,
                stage.as(Role.READER)
                        .post("framework/remarks", form("words", "x"))
                        .status());
    }
}
