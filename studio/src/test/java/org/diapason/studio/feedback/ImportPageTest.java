package org.diapason.studio.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Id;
import org.diapason.core.feedback.Round;
import org.diapason.core.feedback.Rounds;
import org.diapason.studio.shell.MemoryHearing;
import org.diapason.studio.shell.Upload;
import org.diapason.studio.shell.Walk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A file of answers is looked at, brought in once, and its columns are remembered. */
class ImportPageTest {

    private static final String FILE = "email,Rythme,attained\nana@example.ca,4,5\nben@example.ca,3,4\n";

    private final MemoryHearing hearing = new MemoryHearing();
    private final Walk walk =
            new Walk(studio -> List.of(new FeedbackRoutes(studio, hearing.hearing(), "https://diapason.example.ca")));
    private final Id series = walk.example("boulangerie");
    private final String path = "/series/" + series + "/feedback/import";

    private Walk.Seen send(String act, String answers, String file) {
        Map<String, String> form = new HashMap<>();
        form.put("act", act);
        form.put("column", "Rythme");
        form.put("answers", answers);
        form.put("instrument", "LEARNER");
        form.put(
                "credential",
                walk.dossier(series)
                        .series()
                        .microCredentials()
                        .getFirst()
                        .code()
                        .value());
        return walk.post(path, form, new Upload("file", "answers.csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Rounds.Counted> rounds() {
        return hearing.list(walk.organisation(), series);
    }

    @Test
    void looking_shows_what_each_column_is_and_keeps_nothing() {
        Walk.Seen seen = send("look", "", FILE);
        assertEquals(200, seen.status());
        Document page = Jsoup.parse(seen.html());
        assertEquals(List.of("attained", ""), answers(page));
        assertTrue(page.select("section li").text().contains("email"));
        assertEquals("Rythme", page.select("[name=column]").eachAttr("value").getLast());
        assertFalse(seen.html().contains("ana@example.ca"));
        assertEquals(List.of(), rounds());
    }

    @Test
    void a_file_is_brought_in_once_as_a_closed_round() {
        assertEquals(
                "/series/" + series + "/feedback/rounds",
                send("bring", "pace", FILE).path());
        assertEquals(2, rounds().getFirst().answered());
        assertEquals(
                Round.State.CLOSED,
                rounds().getFirst().round().state(Clock.systemUTC().instant()));
        send("bring", "pace", FILE);
        assertEquals(1, rounds().size());
        String list = walk.get("/series/" + series + "/feedback/rounds").html();
        assertEquals(1, Jsoup.parse(list).select(".brought").size());
    }

    @Test
    void marked_answers_stay_marked_on_the_page_of_rounds_unless_too_few_answered() {
        String row = "x@example.ca,4,4\n";
        send("bring", "pace", "email,Rythme,attained\n" + row.repeat(6));
        String list = walk.get("/series/" + series + "/feedback/rounds").html();
        assertEquals(1, Jsoup.parse(list).select(".marked").size());
        send("bring", "pace", "email,Rythme,attained\n" + row.repeat(2));
        list = walk.get("/series/" + series + "/feedback/rounds").html();
        assertEquals(1, Jsoup.parse(list).select(".marked").size());
    }

    @Test
    void what_a_person_said_of_a_column_holds_for_the_next_file() {
        send("bring", "pace", FILE);
        Document page = Jsoup.parse(send("look", "", FILE.replace("ben", "bea")).html());
        assertEquals(List.of("pace", "attained"), answers(page));
    }

    private static List<String> answers(Document page) {
        return page.select("select[name=answers]").stream()
                .map(select -> select.select("[selected]").attr("value"))
                .toList();
    }

    @Test
    void what_cannot_be_read_is_told_in_a_sentence_beside_the_file() {
        for (String file : List.of("", "a,b\n1,2\n", "<html></html>", "\0\0\0\0")) {
            Walk.Seen seen = send("bring", "", file);
            assertEquals(422, seen.status(), file);
            assertEquals("#file", Jsoup.parse(seen.html()).select(".errors a").attr("href"), file);
        }
        assertEquals(List.of(), rounds());
    }

    @Test
    void the_threshold_goes_up_for_rounds_to_come_and_never_below_five() {
        String page = "/series/" + series + "/feedback/threshold";
        walk.post(page, Map.of("threshold", "8"));
        assertEquals(8, walk.dossier(series).feedback().evaluation().threshold());
        walk.post(page, Map.of("threshold", "4"));
        assertEquals(8, walk.dossier(series).feedback().evaluation().threshold());
        send("bring", "pace", FILE);
        assertEquals(8, rounds().getFirst().round().threshold());
    }
}
