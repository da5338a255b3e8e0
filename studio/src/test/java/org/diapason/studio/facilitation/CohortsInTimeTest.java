package org.diapason.studio.facilitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.people.Email;
import org.diapason.core.people.Person;
import org.diapason.core.people.Role;
import org.diapason.formats.edit.Edits;
import org.diapason.studio.registers.RegisterRoutes;
import org.diapason.studio.shell.Stage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Cohorts as their weeks come and go: sessions, hours, and what is over. */
class CohortsInTimeTest {

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
    void a_cohort_that_is_over_is_said_to_be_and_its_hours_are_folded() {
        stage.post(
                "registers/cohorts/new",
                form("code", "OLD", "micro-credential", "PE", "first-session", "2025-01-13", "act", "save"));
        Document page = Jsoup.parse(stage.get("facilitation").html());
        assertEquals("cohort-OLD", page.select("ul.cohorts > li").eachAttr("id").getLast());
        assertEquals(1, page.select("#cohort-OLD .verdict.silent").size());
        assertTrue(page.select("#past tbody tr").size() > 20);
    }

    @Test
    void hours_say_what_they_are_made_of_and_what_would_make_them_known() {
        Document page = Jsoup.parse(stage.get("facilitation").html());
        assertEquals("stated", page.select("table.weeks td .small").eachText().getFirst());
        assertTrue(page.select("ul.gaps").isEmpty());
        stage.change(dossier -> Edits.remove(
                Edits.tree(dossier),
                Place.TOP.field("micro-credentials").item(Code.of("PE")).field("facilitator-hours")));
        page = Jsoup.parse(stage.get("facilitation").html());
        assertTrue(page.select("table.weeks td .small").eachText().getFirst().matches("live .*, preparation .*"));
        assertFalse(page.select("ul.gaps a").isEmpty());
    }

    @Test
    void sessions_are_told_with_their_hour_and_their_zone() {
        Document french =
                Jsoup.parse(stage.in(Lang.FR).get("facilitation/cohorts/H27").html());
        assertEquals(2, french.select("table.sessions tbody tr").size());
        assertTrue(french.select("table.sessions td").eachText().stream()
                .anyMatch(cell -> cell.contains("America/Toronto")));
        assertTrue(french.select("table.sessions td").eachText().stream().anyMatch(cell -> cell.equals("18 h 30")));
        assertEquals(404, stage.get("facilitation/cohorts/NOPE").status());
        assertEquals(404, stage.get("facilitation/people/NOPE").status());
    }

    private Map<String, List<String>> form(String... pairs) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], List.of(pairs[i + 1]));
        }
        form.put("revision", List.of(Long.toString(stage.revision())));
        return form;
    }
}
