package org.diapason.studio.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.feedback.Decision;
import org.diapason.core.feedback.Question;
import org.diapason.core.feedback.Voice;
import org.diapason.core.people.Role;
import org.diapason.studio.shell.MemoryHearing;
import org.diapason.studio.shell.Walk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A round is opened, answered and closed; what was said becomes a voice, a decision, a version, and public. */
class FeedbackRoutesTest {

    private final MemoryHearing hearing = new MemoryHearing();
    private final Walk walk =
            new Walk(studio -> List.of(new FeedbackRoutes(studio, hearing.hearing(), "https://diapason.example.ca")));
    private final Id series = walk.example("boulangerie");
    private final String path = "/series/" + series + "/feedback";

    private String open(String instrument) {
        String credential = walk.dossier(series)
                .series()
                .microCredentials()
                .getFirst()
                .code()
                .value();
        Walk.Seen seen = walk.post(
                path + "/rounds",
                Map.of(
                        "instrument",
                        instrument,
                        "credential",
                        credential,
                        "until",
                        java.time.LocalDate.now(java.time.Clock.systemUTC())
                                .plusDays(9)
                                .toString()));
        assertEquals(200, seen.status());
        return link(seen);
    }

    private static String link(Walk.Seen seen) {
        return Jsoup.parse(seen.html()).select("#handed").attr("value").replaceFirst("https://[^/]*/en", "");
    }

    private static Map<String, String> form(Walk.Seen page) {
        Document document = Jsoup.parse(page.html());
        Map<String, String> form = new HashMap<>();
        document.select("form.answering input[type=hidden]").forEach(each -> form.put(each.attr("name"), each.val()));
        return form;
    }

    private void answer(String link, String improve) {
        Map<String, String> form = form(walk.get(link));
        form.put("a-attained", "5");
        form.put("a-completed", "1");
        form.put("a-hours", "7,5");
        form.put("a-improve", improve);
        assertEquals("/answered", walk.post(link, form).path());
    }

    private int answered() {
        return hearing.list(walk.organisation(), series).getFirst().answered();
    }

    private void close() {
        Id round = hearing.list(walk.organisation(), series).getFirst().round().id();
        assertEquals(
                path + "/rounds",
                walk.post(path + "/rounds/" + round + "/closing", Map.of()).path());
    }

    @Test
    void the_page_asks_every_question_in_both_languages_and_takes_part_of_the_answers() {
        String link = open("LEARNER");
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            Document page = Jsoup.parse(walk.in(lang).get(link).html());
            List<Question> asked =
                    hearing.list(walk.organisation(), series).getFirst().round().questions();
            for (Question question : asked) {
                assertFalse(page.select("[name=a-" + question.code() + "]").isEmpty(), question.toString());
                assertTrue(
                        page.text()
                                .replace('\u00a0', ' ')
                                .contains(question.words().show(lang).replace('\u00a0', ' ')),
                        question.toString());
            }
            assertTrue(page.select("form.answering [name=_csrf]").isEmpty());
        }
        answer(link, "");
        assertEquals(1, answered());
    }

    @Test
    void the_same_form_sent_twice_counts_once() {
        String link = open("LEARNER");
        Map<String, String> form = form(walk.get(link));
        form.put("a-attained", "4");
        walk.post(link, form);
        walk.post(link, form);
        assertEquals(1, answered());
    }

    @Test
    void a_form_without_its_key_is_given_one_and_not_counted() {
        String link = open("LEARNER");
        Walk.Seen back = walk.post(link, Map.of("a-attained", "4"));
        assertEquals(422, back.status());
        assertTrue(Jsoup.parse(back.html()).select("[name=key]").val().length() == 36);
        assertEquals(
                422,
                walk.post(link, Map.of("a-attained", "4", "key", back.html())).status());
        assertEquals(0, answered());
    }

    @Test
    void a_link_with_a_key_and_answers_of_its_own_gives_neither_to_those_who_follow_it() {
        String link = open("LEARNER");
        String handed = link + "?key=" + Id.fresh() + "&a-attained=5&a-improve=Ana";
        for (int i = 0; i < 2; i++) {
            Walk.Seen seen = walk.get(handed);
            Document page = Jsoup.parse(seen.html());
            assertEquals("", page.select("#a-improve").text());
            assertEquals("", page.select("[name=a-attained][checked]").val());
            Map<String, String> form = form(seen);
            form.put("a-attained", "4");
            walk.post(link, form);
        }
        assertEquals(2, answered());
        assertEquals(422, walk.post(handed, Map.of("a-attained", "4")).status());
        assertEquals(2, answered());
    }

    @Test
    void what_cannot_be_an_answer_comes_back_with_all_that_was_typed() {
        String link = open("LEARNER");
        Map<String, String> form = form(walk.get(link));
        form.put("a-hours", "beaucoup");
        form.put("a-improve", "Le four est trop loin.");
        Walk.Seen back = walk.post(link, form);
        assertEquals(422, back.status());
        Document page = Jsoup.parse(back.html());
        assertEquals("beaucoup", page.select("#a-hours").val());
        assertEquals("Le four est trop loin.", page.select("#a-improve").text());
        assertEquals(form.get("key"), page.select("[name=key]").val());
        assertEquals("#a-hours", page.select(".errors a").attr("href"));
        assertEquals(422, walk.post(link, form(walk.get(link))).status());
        assertEquals(0, answered());
    }

    @Test
    void a_program_that_fills_in_every_field_is_not_counted() {
        String link = open("LEARNER");
        Map<String, String> form = form(walk.get(link));
        form.put("a-attained", "5");
        form.put("leave-empty", "buy");
        assertEquals(422, walk.post(link, form).status());
        assertEquals(0, answered());
    }

    @Test
    void a_flood_is_slowed_down_and_nothing_of_it_is_lost_by_the_page() {
        String link = open("LEARNER");
        Walk.Seen last = walk.get(link);
        for (int i = 0; i <= Bursts.MOST; i++) {
            Map<String, String> form = new HashMap<>();
            form.put("key", Id.fresh().toString());
            form.put("a-improve", "one of many");
            last = walk.post(link, form);
        }
        assertEquals(429, last.status());
        assertEquals(
                "one of many", Jsoup.parse(last.html()).select("#a-improve").text());
        assertEquals(Bursts.MOST, answered());
    }

    @Test
    void a_link_that_leads_nowhere_and_one_that_has_ended_are_told_apart_only_by_who_has_the_link() {
        String link = open("LEARNER");
        close();
        assertEquals(200, walk.get(link).status());
        assertTrue(Jsoup.parse(walk.get(link).html()).select("form.answering").isEmpty());
        assertTrue(walk.get("/answer/nowhere").isMissing());
        assertTrue(walk.post("/answer/" + "x".repeat(43), Map.of()).isMissing());
    }

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
        voice = walk.dossier(series).feedback().voices().getLast();
        assertTrue(voice.decision()
                .is(each -> each instanceof Decision.Accepted accepted
                        && accepted.answeredBy().is(answer -> answer.value().equals(version))));
        assertEquals("activities", voice.element().get().value());

        Walk.Seen refused = walk.post(path + "/echo", Map.of("voice", code, "said-" + code + "-fr", "Un four!"));
        assertEquals(422, refused.status());
        assertEquals(3, Jsoup.parse(refused.html()).select(".errors a").size());
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
