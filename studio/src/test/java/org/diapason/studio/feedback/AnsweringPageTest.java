package org.diapason.studio.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.feedback.Question;
import org.diapason.studio.shell.Walk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of whoever is asked: once for each form, whole, and whatever they typed. */
class AnsweringPageTest extends Asked {

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
}
