package org.diapason.studio.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Filed;
import org.diapason.formats.edit.Edited;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Stage;
import org.diapason.studio.shell.Traces;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class ToolkitRoutesTest {

    private static final Id ORGANISATION = new Id(new UUID(1, 1));
    private static final Id SERIES = new Id(new UUID(2, 2));

    private final Stage stage = new Stage(
            "boulangerie",
            studio -> List.of(new ToolkitRoutes(studio, Clock.fixed(Stage.NOW, ZoneOffset.UTC), Runnable::run)));

    @Test
    void where_nothing_was_made_the_page_says_what_could_be() {
        Document page = page(stage);
        assertEquals(1, page.select("section.empty button[value=due]").size());
        assertEquals(0, page.select("#kit .verdict:not(.silent)").size());
    }

    @Test
    void whoever_may_only_read_takes_files_away_and_makes_none() {
        stage.post("toolkit/making", Map.of("what", List.of("scope-statement")));
        Document page = page(stage.as(Role.READER));
        assertEquals(0, page.select("main form, main button").size());
        assertEquals(6, page.select("#thing-scope-statement .files a[download]").size());
        assertEquals(
                404,
                stage.as(Role.READER)
                        .post("toolkit/making", Map.of("what", List.of("all")))
                        .status());
        assertEquals(
                200,
                stage.as(Role.READER)
                        .get("toolkit/file?name=scope-statement.fr.html")
                        .status());
        assertEquals(404, stage.get("toolkit/file?name=scope-statement.fr.exe").status());
    }

    @Test
    void a_change_makes_stale_what_it_stands_in_and_says_where() {
        stage.post("toolkit/making", Map.of("what", List.of("due")));
        assertEquals(new Traces(false, true, false), traces());
        assertEquals(0, stale(page(stage)).size());
        put("micro-credentials[FE].price", Node.mapping(List.of(Node.entry("en", Node.string("$999")))));
        assertEquals(new Traces(false, true, true), traces());
        Document page = page(stage);
        assertEquals(1, page.select("#piece-FE-syllabus .why li").size());
        assertEquals(0, page.select("#piece-PE-syllabus .why li").size());
        assertTrue(stale(page).stream().allMatch(id -> id.startsWith("piece-FE-") || !id.startsWith("piece-")));
        stage.post("toolkit/making", Map.of("what", List.of("due")));
        assertEquals(List.of(), stale(page(stage)));
        assertEquals(new Traces(false, true, false), traces());
    }

    private Traces traces() {
        Desk desk = stage.studio().desk();
        return desk.traces(
                ORGANISATION,
                desk.open(
                                ORGANISATION,
                                SERIES,
                                Stage.NOW.atZone(ZoneId.of("America/Toronto")).toLocalDate())
                        .orElseThrow());
    }

    @Test
    void another_version_of_the_framework_is_said_by_its_number() {
        stage.post("toolkit/making", Map.of("what", List.of("due")));
        put("framework.version", Node.string("9.7"));
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            Elements why = page(stage.in(lang)).select("#thing-framework-book .why li");
            assertEquals(1, why.size());
            assertTrue(why.text().contains("1.1") && why.text().contains("9.7"), why::text);
        }
    }

    @Test
    void time_that_passes_makes_stale_what_then_reads_otherwise() {
        LocalDate day = LocalDate.of(2026, 6, 15);
        Filed filed = new Filed("employer-dossier.fr.html", Stage.NOW, 1, day, "", 1);
        assertEquals(1, why(filed, day.plusYears(20)));
        assertEquals(0, why(filed, day));
    }

    private int why(Filed filed, LocalDate today) {
        Opened opened = stage.studio().desk().open(ORGANISATION, SERIES, today).orElseThrow();
        Inventory inventory = new Inventory(
                        opened, stage.studio().series(), ORGANISATION, Choice.USUAL, "", Say.to(Lang.FR))
                .with(List.of(filed));
        return inventory.files().stream()
                .filter(file -> file.name().equals(filed.name()))
                .mapToInt(file -> inventory.why(file).size())
                .sum();
    }

    @Test
    void a_series_of_one_language_is_made_in_that_one_and_in_word_and_pdf() {
        stage.change(dossier ->
                Edits.put(Edits.tree(dossier), new Place("languages"), Node.sequence(List.of(Node.string("fr")))));
        Document page = page(stage);
        assertEquals(List.of("fr"), page.select("[name=lang][checked]").eachAttr("value"));
        assertEquals(
                List.of("html", "docx", "pdf"),
                page.select("[name=format][checked]").eachAttr("value"));
        stage.post("toolkit/making", Map.of("what", List.of("scope-statement")));
        List<String> files =
                page(stage).select("#thing-scope-statement .files a").eachAttr("href");
        assertEquals(
                List.of("scope-statement.fr.html", "scope-statement.fr.docx", "scope-statement.fr.pdf"),
                files.stream()
                        .map(each -> each.substring(each.indexOf('=') + 1))
                        .toList());
    }

    @Test
    void while_the_first_files_are_made_the_page_says_which_document_and_not_that_there_is_none() {
        mark(new Progress(Stage.NOW, 0, 12, "PE/syllabus.fr.html", List.of()));
        Text title = stage.dossier().series().microCredentials().stream()
                .filter(each -> each.code().equals(Code.of("PE")))
                .findFirst()
                .orElseThrow()
                .title();
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            Document page = page(stage.in(lang));
            assertEquals(
                    0,
                    page.select("section.empty, .kit-tally, a[href$='/kit.zip']")
                            .size());
            String now = page.select("#now").text();
            assertTrue(now.contains(page.select("#thing-syllabus h3").text()), now);
            assertTrue(now.endsWith(title.show(lang)), now);
            assertFalse(now.contains("syllabus.fr"), now);
        }
    }

    @Test
    void a_choice_of_nothing_is_refused_and_any_other_is_kept() {
        assertEquals(
                422, stage.post("toolkit/choice", Map.of("lang", List.of("fr"))).status());
        assertEquals(
                422,
                stage.post("toolkit/choice", Map.of("format", List.of("docx"))).status());
        Map<String, List<String>> form = Map.of("lang", List.of("fr-en"), "format", List.of("docx", "exe"));
        assertEquals(303, stage.post("toolkit/choice", form).status());
        stage.post("toolkit/making", Map.of("what", List.of("kind:syllabus")));
        Elements files = page(stage).select("#thing-syllabus .files a");
        assertEquals(4, files.size());
        files.forEach(file -> assertTrue(file.attr("href").endsWith("syllabus.fr-en.docx"), file::outerHtml));
    }

    private void mark(Progress progress) {
        stage.studio().shelves().of(Making.SCRIPT).mark(ORGANISATION, SERIES, progress.mark());
    }

    private void put(String place, Node value) {
        Actor who = new Actor.Member(ORGANISATION, Id.fresh(), "Ada", Role.OWNER);
        Act act = new Act(who, Stage.NOW, Code.of("changed"), Text.both("Changée", "Changed"), Fact.silent());
        stage.studio().series().update(SERIES, act, kept -> {
            Edited edited = Edits.dossier(Edits.put(Edits.tree(kept.content()), new Place(place), value));
            assertFalse(edited instanceof Edited.Refused, edited::toString);
            return new Change.To<Dossier, Boolean>(((Edited.Made) edited).dossier());
        });
    }

    private static List<String> stale(Document page) {
        return page.select("[id^=thing-]:not(:has(.pieces)):has(.to-judge), [id^=piece-]:has(.to-judge)").stream()
                .map(each -> each.id())
                .toList();
    }

    private static Document page(Stage stage) {
        return Jsoup.parse(stage.get("toolkit").html());
    }
}
