package org.diapason.studio.facilitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.facilitation.FacilitatorCompetencies;
import org.diapason.core.facilitation.Means;
import org.diapason.core.facilitation.Readiness;
import org.diapason.core.facilitation.TrainingAction;
import org.diapason.core.people.Email;
import org.diapason.core.people.Person;
import org.diapason.core.people.Role;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.studio.registers.RegisterRoutes;
import org.diapason.studio.shell.Stage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FacilitationRoutesTest {

    private final Stage stage = new Stage(
            "boulangerie", studio -> List.of(new FacilitationRoutes(studio), new RegisterRoutes(studio, _ -> MEMBERS)));

    private static final List<Person> MEMBERS = List.of(
            member(Role.OWNER, "Ada OWNER", "owner@example.ca"),
            member(Role.FACILITATOR, "Ada FACILITATOR", "ada@example.ca"),
            member(Role.LEAD, "Ada Owner", "lead@example.ca"));

    private static Person member(Role role, String name, String email) {
        return new Person(Stage.who(role).id(), name, new Email(email), role, false, Stage.NOW);
    }

    @Test
    void every_cohort_shows_a_shape_a_word_and_a_reason() {
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            Document page = Jsoup.parse(stage.in(lang).get("facilitation").html());
            assertEquals(3, page.select("ul.cohorts > li").size());
            assertEquals(3, page.select("ul.cohorts .verdict svg.shape").size());
            assertTrue(page.select("ul.cohorts .verdict").stream()
                    .noneMatch(mark -> mark.text().isBlank()));
            assertEquals(3, page.select("table.skills tbody tr").size());
            assertEquals(7 * 3, page.select("table.skills tbody td .verdict").size());
            assertEquals(3, page.select("ul.load svg").size());
        }
    }

    @Test
    void each_person_and_each_cohort_stands_once() {
        Document page = Jsoup.parse(stage.get("facilitation").html());
        for (String register : List.of("facilitators", "cohorts")) {
            List<String> ways =
                    page.select("main a[href*=/registers/" + register + "/]").eachAttr("href");
            assertEquals(1, ways.size(), register);
            assertTrue(ways.getFirst().endsWith("/new"), register);
        }
    }

    @Test
    void before_anybody_is_named_people_come_first_and_the_usual_competencies_count() {
        String bare = "diapason: 1\ncode: care\ntitle: {en: Care}\nlanguages: [en, fr]\n";
        Stage empty = new Stage(
                SeriesFiles.read("series.yaml", bare.getBytes(StandardCharsets.UTF_8))
                        .dossier()
                        .orElseThrow(),
                studio -> List.of(new FacilitationRoutes(studio)));
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            Document page = Jsoup.parse(empty.in(lang).get("facilitation").html());
            assertTrue(page.select("main .button.primary").attr("href").endsWith("/registers/facilitators/new"));
            assertEquals(1, page.select("main .button.primary").size());
            assertEquals(
                    List.of("skills", "cohorts"),
                    page.select("main h2#skills, main h2#cohorts").eachAttr("id"));
            assertEquals(7, usual(page, lang));
        }
        assertEquals(0, usual(Jsoup.parse(stage.in(Lang.FR).get("facilitation").html()), Lang.FR));
    }

    /** How many of the usual competencies the page names beside the way to a competency of the series' own. */
    private static long usual(Document page, Lang lang) {
        String words = page.select("section:has(a[href$=/facilitator-competencies/new])")
                .text();
        return FacilitatorCompetencies.builtIn().stream()
                .filter(each -> words.contains(each.label().show(lang)))
                .count();
    }

    @Test
    void a_cohort_goes_from_not_ready_to_ready_by_doing_what_is_prescribed() {
        assertEquals(Readiness.Light.NOT_READY, light("E27"));
        Document page = cohort("E27");
        List<String> gaps = page.select("li.skill:has(.gap)").eachAttr("id");
        assertFalse(gaps.isEmpty());
        for (String gap : gaps) {
            String competency = gap.substring("skill-".length());
            String due = page.select("#due-" + competency).attr("value");
            assertEquals(
                    303, post("actions", "competency", competency, "facilitator", "NB", "due", due, "cohort", "E27"));
        }
        assertEquals(Readiness.Light.PREPARING, light("E27"));
        assertTrue(cohort("E27").select(".gap").isEmpty());
        for (String gap : gaps) {
            post("completions", "competency", gap.substring("skill-".length()), "facilitator", "NB", "cohort", "E27");
        }
        assertEquals(Readiness.Light.READY, light("E27"));
    }

    @Test
    void what_is_planned_says_its_means_and_what_to_do() {
        post("actions", "competency", "direct", "facilitator", "NB", "due", "2027-03-01", "cohort", "E27");
        TrainingAction planned = stage.dossier().facilitation().actions().getLast();
        assertEquals(Fact.of(Means.MOCK_SESSION), planned.means());
        assertTrue(planned.words().is(words -> words.speaks(Lang.FR) && words.speaks(Lang.EN)));
    }

    @Test
    void a_confirmation_keeps_who_when_and_on_what_it_rests() {
        post(
                "confirmations",
                "competency",
                "pedagogie",
                "facilitator",
                "NB",
                "by",
                "Ada",
                "on",
                "2026-06-01",
                "evidence",
                "Seen");
        List<Facilitator.Held> held = nora().holds().stream()
                .filter(each -> each.competency().equals(Code.of("pedagogie")))
                .toList();
        assertEquals(1, held.size());
        assertEquals(Fact.of("Ada"), held.getFirst().confirmedBy());
        assertEquals("2026-06-01", held.getFirst().on().get().toString());
        assertEquals("Seen", held.getFirst().evidence().get().show(Lang.EN));
        post("confirmations", "competency", "langue", "facilitator", "NB", "by", "Ada", "on", "2026-06-01");
        assertTrue(nora().held(Code.of("langue"), LocalDate.of(2026, 6, 2)).isStated());
    }

    @Test
    void a_day_that_is_none_and_a_confirmation_by_nobody_change_nothing() {
        long before = stage.revision();
        for (String due : List.of("soon", "", "2027-02-29", "+12027-01-01")) {
            assertEquals(303, post("actions", "competency", "direct", "facilitator", "NB", "due", due));
        }
        assertEquals(
                303, post("confirmations", "competency", "direct", "facilitator", "NB", "by", "", "on", "2026-06-01"));
        assertEquals(303, post("confirmations", "competency", "direct", "facilitator", "NB", "by", "A", "on", "x"));
        assertEquals(404, post("actions", "competency", "nothing", "facilitator", "NB", "due", "2027-01-01"));
        assertEquals(404, post("actions", "competency", "direct", "facilitator", "XX", "due", "2027-01-01"));
        assertEquals(before, stage.revision());
    }

    @Test
    void a_facilitator_declares_what_they_can_do_themselves_and_nothing_for_others() {
        String account = Stage.who(Role.FACILITATOR).id().toString();
        stage.post(
                "registers/facilitators/new",
                stage.onNow("code", "AF", "name", "A. Facilitator", "account", account, "act", "save"));
        Stage ada = stage.as(Role.FACILITATOR);
        assertEquals(
                1,
                Jsoup.parse(ada.get("facilitation").html())
                        .select("#person-AF .optional")
                        .size());
        Document own = Jsoup.parse(ada.get("facilitation/people/AF").html());
        assertEquals(7, own.select("form[action$=/declarations]").size());
        assertTrue(own.select("form[action$=/confirmations], form[action$=/actions]")
                .isEmpty());
        assertEquals(
                303,
                ada.post("facilitation/declarations", stage.onNow("competency", "direct", "facilitator", "AF"))
                        .status());
        assertTrue(person("AF").holds().getFirst().confirmedBy().isSilent());
        assertEquals(
                404,
                ada.post("facilitation/declarations", stage.onNow("competency", "direct", "facilitator", "NB"))
                        .status());
        assertEquals(
                404,
                ada.post("facilitation/completions", stage.onNow("competency", "evaluation", "facilitator", "MF"))
                        .status());
        assertTrue(Jsoup.parse(ada.get("facilitation/people/NB").html())
                .select("main form")
                .isEmpty());
    }

    @Test
    void a_name_that_agrees_is_proposed_and_never_taken_for_the_person() {
        stage.post("registers/facilitators/new", stage.onNow("code", "AF", "name", "ada facilitator", "act", "save"));
        Stage ada = stage.as(Role.FACILITATOR);
        assertTrue(Jsoup.parse(ada.get("facilitation").html())
                .select("#person-AF .optional")
                .isEmpty());
        assertEquals(
                404,
                ada.post("facilitation/declarations", stage.onNow("competency", "direct", "facilitator", "AF"))
                        .status());
        Document person = Jsoup.parse(stage.get("facilitation/people/AF").html());
        String form = person.select("#unlinked a").attr("href");
        Document sheet = Jsoup.parse(stage.get("registers/facilitators/3").html());
        assertTrue(form.endsWith(
                "registers/facilitators/3#" + sheet.select("[name=account]").attr("id")));
        List<String> offered = sheet.select("label:has([name=account]), [name=account] + label")
                .eachText();
        assertEquals(
                List.of("Ada OWNER (owner@example.ca)", "Ada FACILITATOR", "Ada Owner (lead@example.ca)"),
                offered.subList(1, offered.size()));
        assertEquals("", sheet.select("[name=account][checked]").attr("value"));
    }

    private Readiness.Light light(String code) {
        var facilitation = stage.dossier().facilitation();
        Cohort cohort = facilitation.cohorts().stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .orElseThrow();
        return Readiness.of(
                        stage.dossier().series(),
                        facilitation,
                        cohort,
                        Stage.NOW.atZone(ZoneOffset.UTC).toLocalDate())
                .get()
                .light();
    }

    private Document cohort(String code) {
        return Jsoup.parse(stage.get("facilitation/cohorts/" + code).html());
    }

    private Facilitator nora() {
        return person("NB");
    }

    private Facilitator person(String code) {
        return stage.dossier().facilitation().facilitators().stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int post(String act, String... pairs) {
        return stage.post("facilitation/" + act, stage.onNow(pairs)).status();
    }
}
