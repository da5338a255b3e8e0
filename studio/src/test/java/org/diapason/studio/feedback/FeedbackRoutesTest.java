package org.diapason.studio.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.feedback.CoreQuestions;
import org.diapason.core.feedback.Decision;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.feedback.Instrument;
import org.diapason.core.feedback.Voice;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Role;
import org.diapason.studio.shell.Walk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A round is opened and closed; what was said becomes a voice, a decision, a version, and public. */
class FeedbackRoutesTest extends Asked {

    @Test
    void links_for_one_answer_are_made_and_each_takes_one() {
        open("FACILITATOR");
        Id round = hearing.list(walk.organisation(), series).getFirst().round().id();
        Walk.Seen seen = walk.post(path + "/rounds/" + round + "/links", Map.of("many", "3"));
        String[] links = Jsoup.parse(seen.html()).select("#handed").text().split("\\s+");
        assertEquals(3, links.length);
        String link = links[0].replaceFirst("https://[^/]*/en", "");
        Map<String, String> form = form(walk.get(link));
        form.put("a-prepared", "3");
        walk.post(link, form);
        Map<String, String> again = Map.of("a-prepared", "1", "key", Id.fresh().toString());
        assertEquals(200, walk.post(link, again).status());
        assertEquals(1, answered());
    }

    @Test
    void four_answers_show_nothing_and_five_show_their_share_with_its_interval() {
        String link = open("LEARNER");
        for (int i = 0; i < 4; i++) {
            answer(link, "");
        }
        close();
        assertTrue(Jsoup.parse(walk.get(path).html()).select("svg.told").isEmpty());
        String other = open("LEARNER");
        for (int i = 0; i < 5; i++) {
            answer(other, "");
        }
        close();
        Document page = Jsoup.parse(walk.in(Lang.FR).get(path).html());
        assertFalse(page.select("svg.told .span").isEmpty());
        assertTrue(page.select("#learner-attained .figures").text().contains("n = 5"));
        assertFalse(page.select("#spent").isEmpty());
    }

    private void five() {
        String link = open("LEARNER");
        for (String words : List.of("Plus de pratique", "Moins vite", "Rien", "Des images", "Un four")) {
            answer(link, words);
        }
        close();
    }

    @Test
    void a_comment_travels_to_a_decision_a_version_and_what_everybody_reads() {
        five();
        Document words = Jsoup.parse(walk.get(path + "/words").html());
        String code = words.select("li:contains(Un four)").attr("id");
        walk.post(path + "/words/" + code, Map.of("words", "Il faut un four.", "lang", "fr"));
        walk.post(path + "/words/" + code, Map.of("words", "Once more.", "lang", "en"));
        Voice voice = walk.dossier(series).feedback().voices().getLast();
        assertEquals(code, voice.code().value());
        assertEquals("Il faut un four.", voice.words().show(Lang.FR));
        assertEquals(Voice.Speaker.LEARNER, voice.from());
        Element element = card(code).select("select[name=element]").getFirst();
        assertEquals("", element.child(0).val());
        assertTrue(element.select("[selected]").isEmpty());

        String act = path + "/voices/" + code;
        assertTrue(walk.post(act + "/decision", Map.of("decision", "declined"))
                .path()
                .endsWith("#voice-" + code));
        assertTrue(walk.dossier(series).feedback().voices().getLast().decision().isSilent());
        walk.post(act + "/decision", Map.of("decision", "deferred", "reason", "Next year."));
        walk.post(act + "/reopening", Map.of());
        walk.post(act + "/decision", Map.of("decision", "accepted", "reason", "Right.", "element", "activities"));
        assertEquals(200, walk.get(path + "/voices").status());
        String version = walk.dossier(series).framework().version().value();
        walk.post(act + "/version", Map.of("version", version));
        assertEquals(BoardView.Stand.ACCEPTED, stand(code));
        assertEquals(1, card(code).select(".unanswered").size());
        publishedOn(today());
        assertEquals(
                List.of("", version),
                card(code).select("select[name=version] option").eachAttr("value"));
        walk.post(act + "/version", Map.of("version", ""));
        assertEquals(BoardView.Stand.ACCEPTED, stand(code));
        walk.post(act + "/version", Map.of("version", version));
        voice = walk.dossier(series).feedback().voices().getLast();
        assertTrue(voice.decision()
                .is(each -> each instanceof Decision.Accepted accepted
                        && accepted.answeredBy().is(answer -> answer.value().equals(version))));
        assertEquals("activities", voice.element().get().value());

        Walk.Seen refused = walk.post(path + "/echo", Map.of("voice", code, "said-" + code + "-fr", "Un four!"));
        assertEquals(422, refused.status());
        List<String> told = Jsoup.parse(refused.html()).select(".errors a").eachText();
        assertEquals(3, told.size());
        assertEquals(3, Set.copyOf(told).size());
        walk.post(
                path + "/echo",
                Map.of(
                        "voice",
                        code,
                        "said-" + code + "-fr",
                        "Un four!",
                        "said-" + code + "-en",
                        "An oven!",
                        "did-" + code + "-fr",
                        "Il y en a un.",
                        "did-" + code + "-en",
                        "There is one."));
        String address = hearing.address(walk.organisation(), series).orElseThrow();
        assertTrue(Jsoup.parse(walk.in(Lang.FR).get("/heard/" + address).html())
                .select("main")
                .text()
                .contains("Un four!"));
        Document heard = Jsoup.parse(walk.get("/heard/" + address).html());
        assertTrue(heard.select("main").text().contains("There is one."));
        assertEquals(1, heard.select("ul.heard > li").size());
        walk.post(path + "/echo/withdrawal", Map.of());
        assertTrue(walk.get("/heard/" + address).isMissing());
    }

    private Document card(String code) {
        return Jsoup.parse(Jsoup.parse(walk.get(path + "/voices").html())
                .select("#voice-" + code)
                .outerHtml());
    }

    private BoardView.Stand stand(String code) {
        return BoardPage.stand(
                walk.dossier(series).feedback().voice(Code.of(code)).orElseThrow());
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Clock.systemUTC().instant(), Walk.ZONE);
    }

    private void publishedOn(LocalDate day) {
        Dossier dossier = walk.dossier(series);
        Framework framework = dossier.framework();
        walk.edit(series, dossier.under(framework.published(framework.version(), day, framework.checksEdition())));
    }

    @Test
    void every_page_of_the_step_leads_back_to_it() {
        for (String page : List.of("/rounds", "/words", "/import", "/voices", "/echo")) {
            Document shown = Jsoup.parse(walk.get(path + page).html());
            assertEquals("/en" + path, shown.select("main .crumbs a").attr("href"), page);
        }
    }

    @Test
    void what_each_instrument_asks_is_read_before_a_round_is_opened_and_its_link_can_be_copied() {
        Document page = Jsoup.parse(walk.get(path + "/rounds").html());
        assertEquals(
                Stream.of(Instrument.values())
                        .map(each -> CoreQuestions.of(each).size())
                        .toList(),
                page.select("details.asks ol").stream()
                        .map(list -> list.childrenSize())
                        .toList());
        assertTrue(page.select("[data-copy]").isEmpty());
        Map<String, String> form = Map.of(
                "instrument",
                "LEARNER",
                "credential",
                page.select("#credential option").attr("value"),
                "until",
                today().plusDays(3).toString());
        Element copies = Jsoup.parse(walk.post(path + "/rounds", form).html())
                .select("[data-copy]")
                .getFirst();
        assertEquals("handed", copies.attr("data-copy"));
        assertTrue(copies.hasAttr("hidden"));
    }

    @Test
    void a_round_or_a_voice_begins_the_step_on_the_rail() {
        walk.edit(series, walk.dossier(series).hearing(Feedback.NONE));
        assertEquals("not-started", rail(5));
        open("LEARNER");
        assertEquals("in-progress", rail(5));
    }

    private String rail(int step) {
        return Jsoup.parse(walk.get(path).html())
                .select(".steps li:nth-child(" + step + ")")
                .attr("class");
    }

    @Test
    void words_of_a_round_with_few_of_them_are_not_shown_and_cannot_be_taken() {
        String link = open("LEARNER");
        for (String words : List.of("one", "two", "three", "four", "")) {
            answer(link, words);
        }
        close();
        Document page = Jsoup.parse(walk.get(path + "/words").html());
        assertTrue(page.select("textarea").isEmpty());
        assertFalse(page.select(".notice.careful").isEmpty());
        assertTrue(walk.post(path + "/words/v-0000000000", Map.of("words", "x")).isMissing());
    }

    @Test
    void whoever_only_reads_opens_nothing_and_decides_nothing() {
        open("LEARNER");
        Walk reader = walk.as("Lou", Role.READER);
        assertTrue(reader.post(path + "/rounds", Map.of()).isMissing());
        assertTrue(Jsoup.parse(reader.get(path + "/rounds").html())
                .select("main form")
                .isEmpty());
        assertEquals(200, reader.get(path).status());
    }
}
