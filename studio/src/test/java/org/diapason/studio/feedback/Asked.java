package org.diapason.studio.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Id;
import org.diapason.studio.shell.MemoryHearing;
import org.diapason.studio.shell.Walk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A studio in which a round can be opened, answered and closed. */
class Asked {

    final MemoryHearing hearing = new MemoryHearing();
    final Walk walk = new Walk(
            hearing, studio -> List.of(new FeedbackRoutes(studio, hearing.hearing(), "https://diapason.example.ca")));
    final Id series = walk.example("boulangerie");
    final String path = "/series/" + series + "/feedback";

    String open(String instrument) {
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

    static String link(Walk.Seen seen) {
        return Jsoup.parse(seen.html()).select("#handed").attr("value").replaceFirst("https://[^/]*/en", "");
    }

    static Map<String, String> form(Walk.Seen page) {
        Document document = Jsoup.parse(page.html());
        Map<String, String> form = new HashMap<>();
        document.select("form.answering input[type=hidden]").forEach(each -> form.put(each.attr("name"), each.val()));
        return form;
    }

    void answer(String link, String improve) {
        Map<String, String> form = form(walk.get(link));
        form.put("a-attained", "5");
        form.put("a-completed", "1");
        form.put("a-hours", "7,5");
        form.put("a-improve", improve);
        assertEquals("/answered", walk.post(link, form).path());
    }

    int answered() {
        return hearing.list(walk.organisation(), series).getFirst().answered();
    }

    void close() {
        Id round = hearing.list(walk.organisation(), series).getFirst().round().id();
        assertEquals(
                path + "/rounds",
                walk.post(path + "/rounds/" + round + "/closing", Map.of()).path());
    }
}
