package org.diapason.studio.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.audience.ScopeDecision;
import org.diapason.core.audience.ScopeScore;
import org.diapason.core.audience.Topic;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.people.Role;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.diapason.studio.shell.Stage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AudienceRoutesTest {

    private final Stage stage = new Stage("boulangerie", studio -> List.of(new AudienceRoutes(studio)));

    private Document page(String path) {
        return Jsoup.parse(stage.get(path).html());
    }

    private Series series() {
        return stage.dossier().series();
    }

    private Topic topic(String code) {
        return series().topics().stream()
                .filter(topic -> topic.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> form(String... pairs) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], List.of(pairs[i + 1]));
        }
        return form;
    }

    @Test
    void two_people_who_write_in_different_languages_both_keep_their_words() {
        Map<String, List<String>> first = domain();
        Map<String, List<String>> second = domain();
        first.put("description-fr", List.of("Le pain"));
        second.put("description-en", List.of("Bread"));
        assertEquals(303, stage.post("audience/domain", first).status());
        assertEquals(303, stage.post("audience/domain", second).status());
        String kept = series().domain().get().description().get().words().toString();
        assertTrue(kept.contains("Le pain") && kept.contains("Bread"), kept);
    }

    @Test
    void two_people_who_write_the_same_words_see_each_other() {
        Map<String, List<String>> first = domain();
        Map<String, List<String>> second = domain();
        first.put("description-fr", List.of("Le pain"));
        second.put("description-fr", List.of("La pâte"));
        stage.post("audience/domain", first);
        Stage.Seen back = stage.post("audience/domain", second);
        assertEquals(422, back.status());
        assertTrue(back.html().contains("Le pain") && back.html().contains("La pâte"));
        second.put("revision", List.of(Long.toString(stage.revision())));
        assertEquals(303, stage.post("audience/domain", second).status());
        assertEquals("La pâte", series().domain().get().description().get().show(Lang.FR));
    }

    /** The form of the domain as a browser would send it without a change. */
    private Map<String, List<String>> domain() {
        Map<String, List<String>> form = new LinkedHashMap<>();
        page("audience/domain")
                .select("main form input[name]")
                .forEach(input -> form.put(input.attr("name"), List.of(input.attr("value"))));
        return form;
    }

    @Test
    void the_step_shows_people_goals_and_topics() {
        Document page = page("audience");
        assertEquals(series().audiences().size(), page.select("article.persona").size());
        assertEquals(
                series().goals().size() * series().microCredentials().size(),
                page.select(".coverage input[type=checkbox]").size());
        assertEquals(
                series().topics().size(), page.select("#topics .things > li").size());
    }

    @Test
    void a_topic_is_added_answered_and_decided() {
        stage.post("audience/topics", form("name", "Le levain à l'ancienne"));
        assertEquals(
                "Le levain à l'ancienne", topic("le-levain-a-l-ancienne").name().show(Lang.EN));
        Map<String, List<String>> answers = form("evidence-date", "2026-05-01");
        series().scopeTest().questions().forEach(question -> answers.put("answer-" + question.code(), List.of("4")));
        assertEquals(
                303,
                stage.post("audience/topics/le-levain-a-l-ancienne/answers", answers)
                        .status());
        Topic answered = topic("le-levain-a-l-ancienne");
        assertEquals(ScopeScore.Advice.IN, series().scopeTest().score(answered).advice());
        assertTrue(answered.evidenceDate().isStated());
        assertEquals(
                303,
                stage.post("audience/topics/le-levain-a-l-ancienne/decision", form("decision", "in"))
                        .status());
        assertInstanceOf(
                ScopeDecision.In.class,
                topic("le-levain-a-l-ancienne").decision().get());
    }

    @Test
    void a_topic_stays_out_only_with_a_reason() {
        String topic = series().topics().getFirst().code().value();
        Stage.Seen seen = stage.post("audience/topics/" + topic + "/decision", form("decision", "out"));
        assertEquals(422, seen.status());
        assertEquals(1, Jsoup.parse(seen.html()).select("#reason-error").size());
        assertEquals(
                303,
                stage.post("audience/topics/" + topic + "/decision", form("decision", "out", "reason", "Too far"))
                        .status());
        assertInstanceOf(ScopeDecision.Out.class, topic(topic).decision().get());
    }

    @Test
    void a_designer_answers_and_does_not_decide() {
        String topic = series().topics().getFirst().code().value();
        Stage designer = stage.as(Role.DESIGNER);
        assertEquals(
                404,
                designer.post("audience/topics/" + topic + "/decision", form("decision", "in"))
                        .status());
        assertTrue(Jsoup.parse(designer.get("audience/topics/" + topic).html())
                .select("#decision form")
                .isEmpty());
    }

    @Test
    void the_grid_says_who_serves_which_goal() {
        MicroCredential first = series().microCredentials().getFirst();
        stage.post(
                "audience/goals/new", form("words-fr", "Accueillir plus de monde", "words-en", "Welcome more people"));
        Code goal = series().goals().getLast().code();
        stage.post("audience/coverage", form("goal", goal.value(), "serves", goal + " " + first.code()));
        MicroCredential after = series().microCredentials().getFirst();
        assertTrue(after.goals().contains(goal));
        assertTrue(after.goals().containsAll(first.goals()), "goals that were not shown stay");
        assertFalse(series().microCredentials().getLast().goals().contains(goal));
    }

    @Test
    void an_audience_is_written_in_both_languages() {
        stage.post(
                "audience/people/new",
                form("name-fr", "Pâtissiers", "name-en", "Pastry cooks", "occupations", "NOC-2021 63202 Boulangers"));
        var written = series().audiences().getLast();
        assertEquals("Pâtissiers", written.name().show(Lang.FR));
        assertEquals(1, written.occupations().size());
        assertEquals(
                422,
                stage.post("audience/people/new", form("name-fr", "", "name-en", ""))
                        .status());
    }

    @Test
    void an_occupation_is_read_as_the_national_classification_is_written() {
        for (String line : List.of("CNP 2021 44101 Aide", "NOC 2021 44101 Aide", "NOC-2021 44101 Aide")) {
            stage.post("audience/people/new", form("name-fr", line, "name-en", line, "occupations", line));
            var job = series().audiences().getLast().occupations().getFirst();
            assertEquals("NOC-2021", job.scheme().value(), line);
            assertTrue(job.code().is("44101"::equals), line);
        }
    }

    @Test
    void the_other_language_lags_when_its_source_changes() {
        stage.post("audience/domain", form("name-fr", "La boulangerie", "name-en", "Bread"));
        stage.post("audience/domain", form("name-fr", "La boulangerie fine", "name-en", "Bread"));
        assertEquals(Set.of(Lang.EN), series().domain().get().name().lagging());
        stage.post("audience/domain", form("name-fr", "La boulangerie fine", "name-en", "Fine bread"));
        assertTrue(series().domain().get().name().lagging().isEmpty());
    }

    @Test
    void the_test_takes_another_threshold_and_a_veto() {
        Map<String, List<String>> form = form("threshold", "72,5", "months", "12");
        for (int i = 0; i < series().scopeTest().questions().size(); i++) {
            var question = series().scopeTest().questions().get(i);
            form.put("code-" + i, List.of(question.code().value()));
            form.put("fr-" + i, List.of(question.words().show(Lang.FR)));
            form.put("en-" + i, List.of(question.words().show(Lang.EN)));
            form.put("weight-" + i, List.of("2"));
        }
        form.put("veto-0", List.of("yes"));
        assertEquals(303, stage.post("audience/test", form).status());
        assertEquals(0.725, series().scopeTest().threshold(), 1e-9);
        assertTrue(series().scopeTest().questions().getFirst().veto());
        form.put("threshold", List.of("140"));
        assertEquals(422, stage.post("audience/test", form).status());
    }

    @Test
    void the_scope_statement_names_every_topic() {
        Document page = page("audience/scope");
        series().topics()
                .forEach(topic -> assertTrue(page.text().contains(topic.name().show(Lang.EN))));
    }

    @Test
    void codes_are_made_of_words_and_taken_once() {
        assertEquals(
                "levain-2", Topics.code("Levain !", Set.of(Code.of("levain"))).value());
        assertEquals("item", Topics.code("???", Set.of()).value());
    }
}
