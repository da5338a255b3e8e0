package org.diapason.studio.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Stage;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SeriesRoutesTest {

    private final Stage stage = new Stage("facilitating-learning-online", studio -> List.of(new SeriesRoutes(studio)));

    private Document home(Lang lang) {
        return Jsoup.parse(stage.in(lang).get("").html());
    }

    @Test
    void the_home_answers_the_three_questions_in_both_languages() {
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            Document page = home(lang);
            assertEquals(lang.tag(), page.select("html").attr("lang"));
            for (String id : List.of("uniform", "variable", "operations")) {
                assertEquals(1, page.select("section#" + id).size(), id);
            }
        }
    }

    @Test
    void the_list_tells_the_examples_that_nobody_changed_from_the_series_of_the_team() {
        Studio studio = stage.studio();
        Actor own = Stage.who(Role.OWNER);
        Id example = Id.fresh();
        studio.series().add(example, act(new Actor.Studio(own.organisation())), stage.dossier());
        assertEquals(List.of(example), examples(own));
        studio.series().update(example, act(own), kept -> new Change.To<Dossier, Boolean>(bare("mine")));
        assertEquals(List.of(), examples(own));
    }

    private List<Id> examples(Actor own) {
        Visit visit = new Visit(
                Optional.of(own),
                Lang.EN,
                "/series",
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Stage.NOW,
                ZoneOffset.UTC,
                "token",
                "");
        ListView view = (ListView) ((Answer.Page) new ListPage(stage.studio()).show(visit)).view();
        assertEquals(2, view.lines().size());
        return view.lines().stream()
                .filter(ListView.Line::example)
                .map(line -> new Id(UUID.fromString(line.path().substring("/series/".length()))))
                .toList();
    }

    private static Act act(Actor by) {
        return new Act(by, Stage.NOW, Code.of("put"), Text.both("Mise", "Put"), Fact.silent());
    }

    private static Dossier bare(String code) {
        String text = "diapason: 1\ncode: " + code + "\ntitle: {en: Care}\nlanguages: [en, fr]\n";
        return SeriesFiles.read("series.yaml", text.getBytes(StandardCharsets.UTF_8))
                .dossier()
                .orElseThrow();
    }

    @Test
    void there_is_one_next_thing_to_do() {
        assertEquals(1, home(Lang.EN).select("main .button.primary").size());
    }

    @Test
    void an_empty_series_begins_with_files_or_by_hand() {
        Stage empty = new Stage(bare("care"), studio -> List.of(new SeriesRoutes(studio)));
        List<String> ways = Jsoup.parse(empty.get("").html()).select("#next a").eachAttr("href");
        assertEquals(2, ways.size());
        assertTrue(ways.getFirst().endsWith("/accord"));
        assertTrue(ways.getLast().endsWith("/micro-credentials"));
    }

    @Test
    void every_element_with_a_standard_leads_to_its_row_of_the_matrix() {
        Document page = home(Lang.EN);
        assertFalse(page.select("#uniform tbody tr").isEmpty());
        page.select("#uniform tbody a")
                .forEach(link -> assertTrue(link.attr("href").contains("/matrix#el-")));
    }

    @Test
    void an_element_that_nobody_could_judge_has_no_bar() {
        home(Lang.EN)
                .select("#uniform tbody tr")
                .forEach(row -> assertTrue(
                        row.select("svg").isEmpty() != row.select(".quiet").isEmpty()));
    }

    @Test
    void a_register_without_deviations_leads_to_the_matrix() {
        Document page = Jsoup.parse(stage.get("deviations").html());
        assertEquals(1, page.select("main a[href$=matrix?verdict=off-key]").size());
    }

    @Test
    void the_whole_matrix_is_seen_at_a_glance() {
        Document page = home(Lang.EN);
        int elements = page.select("#uniform tbody tr").size();
        page.select(".strips li")
                .forEach(strip -> assertTrue(strip.select("use").size() >= elements));
        assertFalse(page.select(".strips svg[aria-label]").isEmpty());
    }

    @Test
    void who_does_not_design_is_led_to_what_they_were_asked_for() {
        assertEquals(1, next(Role.REVIEWER, "/reviews"));
        assertEquals(1, next(Role.TRANSLATOR, "/micro-credentials"));
        assertEquals(1, next(Role.FACILITATOR, "/talk"));
        assertEquals(1, next(Role.READER, "/matrix"));
    }

    private int next(Role role, String end) {
        return Jsoup.parse(stage.as(role).get("").html())
                .select("#next a.primary[href$=" + end + "]")
                .size();
    }
}
