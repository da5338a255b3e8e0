package org.diapason.studio.facilitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.formats.edit.Edits;
import org.diapason.studio.registers.RegisterRoutes;
import org.diapason.studio.shell.Stage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Cohorts as their weeks come and go: sessions, hours, and what is over. */
class CohortsInTimeTest {

    private final Stage stage = new Stage(
            "boulangerie",
            studio -> List.of(new FacilitationRoutes(studio), new RegisterRoutes(studio, _ -> List.of())));

    @Test
    void a_cohort_that_is_over_is_said_to_be_and_its_hours_are_folded() {
        stage.post(
                "registers/cohorts/new",
                stage.onNow("code", "OLD", "micro-credential", "PE", "first-session", "2025-01-13", "act", "save"));
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
}
