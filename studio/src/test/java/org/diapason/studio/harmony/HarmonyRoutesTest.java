package org.diapason.studio.harmony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.people.Role;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Deviations;
import org.diapason.studio.credentials.CredentialRoutes;
import org.diapason.studio.shell.Stage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HarmonyRoutesTest {

    private static final String CELL = "MC-RU/assessment-methods";

    private final Stage stage = new Stage("facilitating-learning-online", studio -> List.of(new HarmonyRoutes(studio)));

    private Document page(String path) {
        return Jsoup.parse(stage.get(path).html());
    }

    private static Map<String, List<String>> form(String... pairs) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], List.of(pairs[i + 1]));
        }
        return form;
    }

    private List<Deviation> deviations() {
        return Deviations.of(stage.dossier().series(), Code.of("MC-RU"), Code.of("assessment-methods"));
    }

    @Test
    void the_matrix_has_a_cell_for_each_element_of_each_micro_credential() {
        int columns = stage.dossier().series().microCredentials().size();
        int rows = stage.dossier().framework().elements().size();
        Document page = page("matrix");
        assertEquals(rows * columns, page.select("table.grid td > a[href]").size());
        assertEquals(columns + 1, page.select("table.grid thead th[scope=col]").size());
        assertEquals(
                rows, page.select("table.grid tbody th[scope=row][id^=el-]").size());
    }

    @Test
    void every_cell_says_its_verdict_in_a_word() {
        page("matrix")
                .select("table.grid td > a")
                .forEach(cell -> assertFalse(cell.text().isBlank()));
    }

    @Test
    void a_verdict_that_is_looked_for_leaves_its_rows_and_dims_the_rest() {
        Document page = page("matrix?verdict=off-key");
        assertFalse(page.select("a.off-key").isEmpty());
        page.select("tbody tr:has(td)")
                .forEach(row ->
                        assertEquals(1, Math.min(1, row.select("a.off-key").size())));
        assertTrue(page.select("a.off-key.faint").isEmpty());
    }

    @Test
    void one_micro_credential_and_one_family_can_be_looked_at_alone() {
        assertEquals(2, page("matrix?micro=MC-RU").select("thead th").size());
        assertEquals(1, page("matrix?family=effort").select("tr.family").size());
    }

    @Test
    void the_prose_says_what_the_off_key_cells_say() {
        int cells = page("matrix?verdict=off-key").select("a.off-key").size();
        Document prose = page("matrix?view=problems&verdict=off-key");
        assertEquals(cells, prose.select(".things > li").size());
        assertEquals(cells, prose.select(".things a[href$=" + CELL + "]").size());
    }

    @Test
    void a_cell_opens_to_its_rule_its_value_and_the_way_to_a_deviation() {
        Document page = page("matrix/" + CELL);
        assertEquals(1, page.select(".cell-verdict .verdict.off-key").size());
        for (String id : List.of("mend", "deviation", "matters", "from")) {
            assertEquals(1, page.select("section#" + id).size(), id);
        }
        assertEquals(404, stage.get("matrix/NOBODY/hours").status());
    }

    @Test
    void a_value_is_mended_where_it_is_seen() {
        assertEquals(
                303,
                stage.post("matrix/FLO-F/hours", form("value", "4,5 à 6 h")).status());
        assertTrue(stage.dossier()
                .series()
                .microCredential(Code.of("FLO-F"))
                .orElseThrow()
                .delivery()
                .hours()
                .is(Range.of(4.5, 6)::equals));
        assertEquals(303, stage.post("matrix/FLO-F/hours", form("value", "")).status());
        assertTrue(stage.dossier()
                .series()
                .microCredential(Code.of("FLO-F"))
                .orElseThrow()
                .delivery()
                .hours()
                .isSilent());
    }

    @Test
    void a_value_that_is_none_comes_back_with_its_reason() {
        Stage.Seen seen = stage.post("matrix/FLO-F/hours", form("value", "many"));
        assertEquals(422, seen.status());
        assertEquals(1, Jsoup.parse(seen.html()).select("#value-error").size());
        assertEquals("many", Jsoup.parse(seen.html()).select("#value").attr("value"));
    }

    @Test
    void a_deviation_is_asked_by_one_and_granted_by_another() {
        Stage facilitator = stage.as(Role.FACILITATOR);
        assertEquals(
                303,
                facilitator
                        .post("deviations/" + CELL + "/request", form("reason", "It ends in a project"))
                        .status());
        assertInstanceOf(Deviation.Asked.class, deviations().getLast());
        assertEquals(
                404,
                facilitator
                        .post("deviations/" + CELL + "/approval", form("reason", "x", "until", "2027-01-01"))
                        .status());
        assertEquals(
                303,
                stage.as(Role.LEAD)
                        .post(
                                "deviations/" + CELL + "/approval",
                                form(
                                        "reason",
                                        "It ends in a project",
                                        "until",
                                        "2027-01-01",
                                        "circumstance",
                                        "artefact"))
                        .status());
        assertEquals(1, deviations().size());
        Deviation.Granted granted =
                assertInstanceOf(Deviation.Granted.class, deviations().getFirst());
        assertTrue(granted.approver().contains("Program lead"));
        assertEquals(
                1,
                page("matrix/" + CELL)
                        .select(".cell-verdict .verdict.justified")
                        .size());
    }

    @Test
    void a_deviation_needs_a_reason_and_an_end_that_the_circumstance_allows() {
        Stage.Seen seen = stage.post(
                "deviations/" + CELL + "/approval",
                form("reason", "", "until", "2040-01-01", "circumstance", "artefact"));
        assertEquals(422, seen.status());
        Document page = Jsoup.parse(seen.html());
        assertEquals(1, page.select("#reason-error").size());
        assertEquals(1, page.select("#until-error").size());
        assertTrue(deviations().isEmpty());
    }

    @Test
    void a_refusal_keeps_what_was_asked_and_says_why() {
        stage.post("deviations/" + CELL + "/request", form("reason", "It ends in a project"));
        assertEquals(
                303,
                stage.post("deviations/" + CELL + "/refusal", form("because", "The journal does as well"))
                        .status());
        Deviation.Refused refused =
                assertInstanceOf(Deviation.Refused.class, deviations().getFirst());
        assertEquals("It ends in a project", refused.reason().show(Lang.EN));
    }

    @Test
    void a_judgement_says_whether_it_holds() {
        assertEquals(422, stage.post("judgements/" + CELL, form()).status());
        assertEquals(303, stage.post("judgements/" + CELL, form("holds", "yes")).status());
        assertTrue(stage.dossier().series().judgements().getLast().holds());
    }

    @Test
    void the_history_of_a_cell_tells_only_what_changed_it() {
        stage.post("matrix/FLO-F/hours", form("value", "5"));
        stage.post("matrix/FLO-S/hours", form("value", "5"));
        assertEquals(
                2, page("matrix/FLO-F/hours/history").select(".timeline > li").size());
    }

    @Test
    void who_only_reads_is_offered_no_form() {
        Document page = Jsoup.parse(stage.as(Role.READER).get("matrix/" + CELL).html());
        assertTrue(page.select("article.cell form").isEmpty());
    }

    @Test
    void amounts_are_read_as_people_write_them() {
        assertEquals("5-7.5", Mending.amount("5 à 7,5"));
        assertEquals("3", Mending.amount("3 semaines"));
        assertEquals("5-7.5", Mending.amount("5 to 7.5 h"));
    }

    @Test
    void a_deviation_that_somebody_answered_meanwhile_is_answered_again_on_purpose_only() {
        String revision = Long.toString(stage.revision());
        String address = "deviations/" + CELL + "/approval";
        stage.post(address, form("reason", "Their reason", "until", "2027-01-01", "revision", revision));
        int granted = stage.dossier().series().deviations().size();
        Stage.Seen back = stage.post(address, form("reason", "My reason", "until", "2027-01-01", "revision", revision));
        assertEquals(422, back.status());
        assertEquals(granted, stage.dossier().series().deviations().size());
        assertTrue(back.html().contains("Their reason") && back.html().contains("My reason"));
        String now = Jsoup.parse(back.html())
                .select("#deviation input[name=revision]")
                .val();
        assertEquals(
                303,
                stage.post(address, form("reason", "My reason", "until", "2027-01-01", "revision", now))
                        .status());
    }

    @Test
    void whoever_may_grant_a_deviation_may_ask_for_one_as_well() {
        Document page = page("matrix/" + CELL);
        assertEquals(1, page.select("#deviation form[action$=/approval]").size());
        assertEquals(1, page.select("#deviation form[action$=/request]").size());
        assertEquals(
                page.select("[id]").size(),
                page.select("[id]").eachAttr("id").stream().distinct().count());
        stage.post("deviations/" + CELL + "/request", form("reason", "It ends in a project"));
        Document asked = page("matrix/" + CELL);
        assertTrue(asked.select("#deviation form[action$=/request]").isEmpty());
        assertEquals(1, asked.select("#deviation form[action$=/refusal]").size());
    }

    @Test
    void a_cell_leads_to_the_part_and_the_field_that_hold_its_value() {
        Stage editor = new Stage(
                "facilitating-learning-online",
                studio -> List.of(new HarmonyRoutes(studio), new CredentialRoutes(studio)));
        List<String> cells = Jsoup.parse(editor.get("matrix?micro=MC-RU").html())
                .select("tbody td a")
                .eachAttr("href");
        assertTrue(cells.size() > 4, cells.toString());
        for (String cell : cells) {
            String path = cell.replaceFirst(".*/matrix/", "matrix/");
            String way = Jsoup.parse(editor.get(path).html())
                    .select("#mend a[href*=/micro-credentials/MC-RU/]")
                    .attr("href");
            assertFalse(way.isEmpty(), path);
            String[] there = way.replaceFirst(".*/micro-credentials/", "micro-credentials/")
                    .split("#", -1);
            Document part = Jsoup.parse(editor.get(there[0]).html());
            assertFalse(part.select("main").isEmpty(), way);
            assertTrue(there.length < 2 || part.getElementById(there[1]) != null, way);
        }
        assertTrue(Jsoup.parse(editor.get("matrix/" + CELL).html())
                .select("#mend a[href$=/MC-RU/assessments]")
                .hasText());
    }
}
