package org.diapason.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.diapason.core.audience.ScopeTest;
import org.diapason.core.audience.Topic;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.series.Series;
import org.diapason.studio.audience.AudienceRoutes;
import org.diapason.studio.credentials.CredentialRoutes;
import org.diapason.studio.framework.FrameworkRoutes;
import org.diapason.studio.registers.RegisterRoutes;
import org.diapason.studio.shell.Stage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Two people open the same form; one saves, then the other. */
class SecondSaveTest {

    private final Stage stage = new Stage(
            "boulangerie",
            studio -> List.of(
                    new AudienceRoutes(studio),
                    new FrameworkRoutes(studio),
                    new RegisterRoutes(studio, _ -> List.of()),
                    new CredentialRoutes(studio)));

    private Series series() {
        return stage.dossier().series();
    }

    /** The form of this page that is sent to an address with this end, as a browser would send it. */
    private Map<String, List<String>> form(String page, String end) {
        return sent(Jsoup.parse(stage.get(page).html()).expectFirst("form[action$=" + end + "]"));
    }

    private static Map<String, List<String>> sent(Element form) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            boolean choice =
                    field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
            String value = field.tagName().equals("select")
                    ? field.select("option[selected]").val()
                    : field.val();
            if (!choice || field.hasAttr("checked")) {
                sent.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                        .add(value);
            }
        }
        return sent;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> form, String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(form);
        changed.put(name, List.of(value));
        changed.remove("key");
        return changed;
    }

    private static String value(Map<String, List<String>> form, String name) {
        return String.join("", form.getOrDefault(name, List.of()));
    }

    /** Sends what the page that asks would send when its button is pressed. */
    private Stage.Seen keepMine(String page, Stage.Seen asking) {
        Document shown = Jsoup.parse(asking.html());
        return stage.post(page, sent(shown.expectFirst("main form")));
    }

    private static void assertShowsBoth(Stage.Seen seen, String theirs, String mine) {
        assertEquals(422, seen.status());
        String words = Jsoup.parse(seen.html()).select("main dl").text();
        assertTrue(words.contains(theirs) && words.contains(mine), words);
    }

    @Test
    void changes_to_different_parts_of_the_scope_test_are_both_kept() {
        var form = form("audience/test", "/test");
        String first = value(form, "code-0");
        assertEquals(
                303,
                stage.post("audience/test", with(form, "fr-0", "Qui en a besoin"))
                        .status());
        assertEquals(303, stage.post("audience/test", with(form, "months", "7")).status());
        ScopeTest test = series().scopeTest();
        assertEquals(7, test.monthsFresh());
        assertEquals(
                "Qui en a besoin",
                test.questions().stream()
                        .filter(each -> each.code().value().equals(first))
                        .findFirst()
                        .orElseThrow()
                        .words()
                        .show(Lang.FR));
    }

    @Test
    void a_question_that_both_wrote_shows_both_and_asks() {
        var form = form("audience/test", "/test");
        stage.post("audience/test", with(with(form, "fr-0", "Leurs mots"), "months", "7"));
        Stage.Seen asked = stage.post("audience/test", with(form, "fr-0", "Mes mots"));
        assertShowsBoth(asked, "Leurs mots", "Mes mots");
        assertEquals(
                "Leurs mots",
                series().scopeTest().questions().getFirst().words().show(Lang.FR));
        assertEquals(303, keepMine("audience/test", asked).status());
        assertEquals(
                "Mes mots", series().scopeTest().questions().getFirst().words().show(Lang.FR));
        assertEquals(7, series().scopeTest().monthsFresh());
    }

    @Test
    void keeping_mine_asks_again_when_somebody_wrote_a_third_thing() {
        var form = form("audience/test", "/test");
        stage.post("audience/test", with(form, "fr-0", "Leurs mots"));
        Stage.Seen asked = stage.post("audience/test", with(form, "fr-0", "Mes mots"));
        stage.post("audience/test", with(form("audience/test", "/test"), "fr-0", "Un tiers"));
        assertShowsBoth(keepMine("audience/test", asked), "Un tiers", "Mes mots");
    }

    private Topic topic() {
        return series().topics().getFirst();
    }

    @Test
    void answers_to_different_questions_about_a_topic_are_both_kept() {
        String page = "audience/topics/" + topic().code();
        var form = form(page, "/answers");
        List<Code> questions = series().scopeTest().questions().stream()
                .map(each -> each.code())
                .toList();
        Code one = questions.get(0);
        Code two = questions.get(1);
        String other = Integer.toString(4 - topic().answers().getOrDefault(one, 0));
        String another = Integer.toString(4 - topic().answers().getOrDefault(two, 0));
        stage.post(page + "/answers", with(form, "answer-" + one, other));
        assertEquals(
                303,
                stage.post(page + "/answers", with(form, "answer-" + two, another))
                        .status());
        assertEquals(other, String.valueOf(topic().answers().get(one)));
        assertEquals(another, String.valueOf(topic().answers().get(two)));
    }

    @Test
    void two_reasons_for_one_decision_are_both_shown() {
        String page = "audience/topics/" + topic().code();
        var form = with(form(page, "/decision"), "decision", "later");
        stage.post(page + "/decision", with(form, "reason", "Their reason"));
        assertShowsBoth(stage.post(page + "/decision", with(form, "reason", "My reason")), "Their reason", "My reason");
    }

    @Test
    void squares_of_the_coverage_that_others_ticked_stay_ticked() {
        var form = form("audience", "/coverage");
        String goal = series().goals().getFirst().code().value();
        List<String> columns = series().microCredentials().stream()
                .map(mc -> mc.code().value())
                .toList();
        form.put("serves", List.of());
        stage.post("audience/coverage", form);
        var fresh = form("audience", "/coverage");
        fresh.remove("key");
        var first = new LinkedHashMap<>(fresh);
        first.put("serves", List.of(goal + " " + columns.get(0)));
        var second = new LinkedHashMap<>(fresh);
        second.put("serves", List.of(goal + " " + columns.get(1)));
        stage.post("audience/coverage", first);
        stage.post("audience/coverage", second);
        for (String column : columns.subList(0, 2)) {
            assertTrue(
                    series().microCredential(Code.of(column))
                            .orElseThrow()
                            .goals()
                            .contains(Code.of(goal)),
                    column);
        }
    }

    @Test
    void a_decision_about_an_element_that_both_took_shows_both_and_asks() {
        String page = "framework/elements/"
                + stage.dossier().framework().elements().getFirst().element();
        var form = with(form(page, page), "confirmed", "yes");
        stage.post(page, with(form, "reason.en", "Their reason"));
        Stage.Seen asked = stage.post(page, with(form, "reason.en", "My reason"));
        assertShowsBoth(asked, "Their reason", "My reason");
        assertEquals(303, keepMine(page, asked).status());
        assertEquals("My reason", drafted(page, "reason.en"));
    }

    /** What the draft says, as its form shows it. */
    private String drafted(String page, String field) {
        return value(form(page, page), field);
    }

    @Test
    void decisions_about_different_sides_of_an_element_are_both_kept() {
        String page = "framework/elements/"
                + stage.dossier().framework().elements().getFirst().element();
        var form = with(form(page, page), "confirmed", "yes");
        stage.post(page, with(form, "reason.en", "Their reason"));
        assertEquals(303, stage.post(page, with(form, "weight", "3")).status());
        assertEquals("Their reason", drafted(page, "reason.en"));
        assertEquals("3", drafted(page, "weight"));
    }

    @Test
    void an_element_of_the_institution_s_own_takes_no_name_of_another() {
        Consumer<String> describe = label -> stage.post(
                "framework/kinds",
                Map.of(
                        "code",
                        List.of("ours"),
                        "family",
                        List.of("delivery"),
                        "shape",
                        List.of("described"),
                        "label.en",
                        List.of(label),
                        "label.fr",
                        List.of(label),
                        "question.en",
                        List.of("Why?"),
                        "question.fr",
                        List.of("Pourquoi")));
        describe.accept("Theirs");
        describe.accept("Mine");
        assertEquals(
                "Theirs",
                Jsoup.parse(stage.get("framework/elements/ours").html())
                        .select("h1")
                        .text());
    }

    @Test
    void a_framework_that_changed_since_it_was_read_is_not_published() {
        String page = "framework/elements/"
                + stage.dossier().framework().elements().getFirst().element();
        stage.post(page, with(with(form(page, page), "confirmed", "yes"), "reason.en", "Read"));
        var form = form("framework", "/versions");
        stage.post(page, with(with(form(page, page), "confirmed", "yes"), "reason.en", "Written meanwhile"));
        stage.post("framework/versions", form);
        assertEquals(0, published());
        stage.post("framework/versions", form("framework", "/versions"));
        assertTrue(published() > 0);
    }

    private int published() {
        return Jsoup.parse(stage.get("framework").html()).select("ul.ways li b").size();
    }

    /** An address names an entry by where it stood when the page was opened. */
    @Test
    void the_entry_that_was_opened_is_removed_whatever_others_removed_before_it() {
        voice("First");
        voice("Second");
        voice("Third");
        int first = voices().size() - 3;
        var theirs = form("registers/voices/" + first, "/removal");
        var mine = form("registers/voices/" + (first + 1), "/removal");
        stage.post("registers/voices/" + first + "/removal", theirs);
        stage.post("registers/voices/" + (first + 1) + "/removal", mine);
        assertEquals("Third", voices().getLast());
        assertEquals(first + 1, voices().size());
    }

    private void voice(String words) {
        var form = with(form("registers/voices/new", "/new"), "words.en", words);
        form.put("code", List.of(words.toLowerCase(java.util.Locale.ROOT)));
        form.put("from", List.of("learner"));
        form.put("act", List.of("save"));
        assertEquals(303, stage.post("registers/voices/new", form).status());
    }

    private List<String> voices() {
        return stage.dossier().feedback().voices().stream()
                .map(voice -> voice.words().show(Lang.EN))
                .toList();
    }

    @Test
    void words_typed_into_a_micro_credential_that_was_taken_away_come_back() {
        String page = "micro-credentials/PE/identity";
        var form = with(form(page, page), "title.en", "My own title");
        stage.post("micro-credentials/removal", Map.of("code", List.of("PE")));
        Stage.Seen back = stage.post(page, form);
        assertEquals(422, back.status());
        assertTrue(back.html().contains("My own title"));
    }
}
