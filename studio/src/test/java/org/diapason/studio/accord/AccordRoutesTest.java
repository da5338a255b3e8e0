package org.diapason.studio.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.people.Role;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.studio.shell.Upload;
import org.diapason.studio.shell.Walk;
import org.junit.jupiter.api.Test;

class AccordRoutesTest {

    private static final String PORTFOLIO = """
            Code,Titre,Durée,Séances en direct,Mode,Divers
            B-1,Bases,30 h,3,En ligne,vert
            B-2,Eau,30 h,3,En ligne,bleu
            B-3,Forêts,30 h,3,En ligne,
            B-4,Sols,45 h,2,Hybride,brun
            B-5,Climat,30 h,3,En ligne,
            B-6,Avis,30 h,3,En ligne,
            """;

    private final Walk walk = new Walk(studio -> List.of(new AccordRoutes(studio)));

    @Test
    void a_portfolio_becomes_a_series_and_an_accepted_framework() {
        Id series = accepted(sent("/accord", PORTFOLIO));
        assertEquals(6, walk.dossier(series).series().microCredentials().size());
        assertEquals("Le vivant", walk.dossier(series).series().title().toString());
        String accord = "/series/" + series + "/accord";
        assertTrue(walk.get(accord + "/proposals").html().contains("id=\"element-hours\""));
        walk.post(accord + "/decisions", Map.of());
        Walk.Seen adopted = walk.post(accord + "/framework", Map.of());
        assertEquals("/series/" + series + "/matrix", adopted.path());
        List<String> asked = walk.dossier(series).framework().elements().stream()
                .map(ElementPolicy::element)
                .map(Code::value)
                .toList();
        assertTrue(asked.contains("hours"), asked.toString());
    }

    private static final String CORE = """
            Code,Title,Role,Hours
            A,One,core,5
            B,Two,core,5
            C,Three,optional,5
            D,Four,optional,5
            """;

    @Test
    void what_is_open_is_taken_with_the_approach() {
        Id series = accepted(sent("/accord", CORE));
        walk.post("/series/" + series + "/accord/framework", Map.of("open", "yes"));
        assertTrue(walk.dossier(series).series().pathway().approach().isStated());
        Id clear = accepted(sent("/accord", CORE));
        walk.post("/series/" + clear + "/accord/decisions", Map.of());
        walk.post("/series/" + clear + "/accord/framework", Map.of());
        assertTrue(walk.dossier(clear).series().pathway().approach().isSilent());
    }

    @Test
    void nothing_is_begun_before_somebody_accepts() {
        String path = sent("/accord", PORTFOLIO);
        assertEquals(List.of(), walk.studio().series().list(walk.organisation()));
        walk.post(path + "/removal", Map.of());
        assertTrue(walk.post(path + "/acceptance", Map.of()).path().endsWith(path));
        assertEquals(List.of(), walk.studio().series().list(walk.organisation()));
    }

    @Test
    void accepting_twice_begins_one_series() {
        String path = sent("/accord", PORTFOLIO);
        String first = walk.post(path + "/acceptance", Map.of()).path();
        assertEquals(first, walk.post(path + "/acceptance", Map.of()).path());
        assertEquals(1, walk.studio().series().list(walk.organisation()).size());
    }

    @Test
    void a_column_that_was_left_can_be_given_a_meaning() {
        String path = sent("/accord", PORTFOLIO);
        assertTrue(walk.get(path + "/columns").html().contains("name=\"field-0-5\""));
        walk.post(path + "/columns", Map.of("field-0-5", "summary"));
        Id series = accepted(await(path));
        assertEquals(
                "vert",
                walk.dossier(series)
                        .series()
                        .microCredentials()
                        .getFirst()
                        .summary()
                        .get()
                        .toString());
    }

    @Test
    void the_edit_of_a_person_stays_when_the_file_changes_too() {
        Id series = accepted(sent("/accord", PORTFOLIO));
        rename(series, "Les bases du vivant");
        String again = sent(
                "/series/" + series + "/accord",
                PORTFOLIO.replace("Bases", "Base").replace("45 h", "40 h"));
        assertTrue(walk.get(again).html().contains("B-1.title"));
        walk.post(again + "/acceptance", Map.of());
        assertEquals(
                "Les bases du vivant",
                walk.dossier(series)
                        .series()
                        .microCredentials()
                        .getFirst()
                        .title()
                        .toString());
        assertEquals(
                40,
                walk.dossier(series)
                        .series()
                        .microCredential(Code.of("B-4"))
                        .orElseThrow()
                        .delivery()
                        .hours()
                        .get()
                        .low());
    }

    @Test
    void what_somebody_saves_while_files_wait_is_not_lost() {
        Id series = accepted(sent("/accord", PORTFOLIO));
        String again = sent("/series/" + series + "/accord", PORTFOLIO.replace("45 h", "40 h"));
        rename(series, "Les bases du vivant");
        assertEquals(again, walk.post(again + "/acceptance", Map.of()).path());
        walk.post(await(again) + "/acceptance", Map.of());
        assertEquals(
                "Les bases du vivant",
                walk.dossier(series)
                        .series()
                        .microCredentials()
                        .getFirst()
                        .title()
                        .toString());
    }

    @Test
    void a_designer_sends_files_and_a_lead_takes_them_into_a_series() {
        Id series = accepted(sent("/accord", PORTFOLIO));
        String again = sent("/series/" + series + "/accord", PORTFOLIO.replace("45 h", "40 h"));
        Walk designer = walk.as("Bo", Role.DESIGNER);
        assertEquals(again, designer.post(again + "/acceptance", Map.of()).path());
        assertTrue(walk.post(again + "/acceptance", Map.of()).path().endsWith("proposals"));
        assertTrue(walk.as("Cy", Role.READER).post("/accord", Map.of()).isMissing());
    }

    @Test
    void a_series_file_comes_back_as_the_same_series() {
        for (String example : List.of("boulangerie", "facilitating-learning-online", "zero-carbon")) {
            Id first = walk.example(example);
            Id second = accepted(sent("/accord", "series.yaml", SeriesFiles.yaml(walk.dossier(first))));
            assertEquals(SeriesFiles.yaml(walk.dossier(first)), SeriesFiles.yaml(walk.dossier(second)));
        }
    }

    @Test
    void a_file_that_nobody_can_read_is_told_and_can_be_set_aside() {
        String path = sent("/accord", "notes.bin", "\u0001\u0002\u0003");
        String html = walk.get(path).html();
        assertTrue(html.contains("notes.bin"));
        assertFalse(html.contains("/acceptance\""));
        assertTrue(html.contains("/removal\""));
    }

    @Test
    void a_form_without_a_file_comes_back_with_the_reason() {
        Walk.Seen seen = walk.post("/accord", Map.of());
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("href=\"#files\""));
    }

    @Test
    void each_proposal_is_accepted_changed_or_refused_by_itself() {
        Id series = accepted(sent("/accord", PORTFOLIO));
        String accord = "/series/" + series + "/accord";
        decide(series, "hours", Map.of("answer", "change", "way", "0"));
        decide(series, "live-sessions", Map.of("answer", "refuse", "reason", "Pas encore."));
        assertTrue(cardOf(series, "hours").contains("proposal changed"));
        assertTrue(cardOf(series, "live-sessions").contains("proposal refused"));
        walk.post(accord + "/framework", Map.of());
        Framework framework = walk.dossier(series).framework();
        assertEquals(
                List.of("hours"),
                framework.elements().stream()
                        .map(each -> each.element().value())
                        .toList());
    }

    @Test
    void a_refusal_needs_a_reason_and_stale_evidence_decides_nothing() {
        Id series = accepted(sent("/accord", PORTFOLIO));
        decide(series, "hours", Map.of("answer", "refuse"));
        assertTrue(cardOf(series, "hours").contains("proposal waits"));
        walk.post("/series/" + series + "/accord/decisions/hours", Map.of("answer", "accept", "evidence", "0000"));
        assertTrue(cardOf(series, "hours").contains("proposal waits"));
    }

    @Test
    void only_who_decides_is_offered_the_buttons() {
        Id series = accepted(sent("/accord", PORTFOLIO));
        String html = walk.as("Bo", Role.DESIGNER)
                .get("/series/" + series + "/accord/proposals")
                .html();
        assertFalse(html.contains("name=\"answer\""));
        assertTrue(walk.as("Bo", Role.DESIGNER)
                .post("/series/" + series + "/accord/framework", Map.of())
                .isMissing());
    }

    @Test
    void every_page_is_in_both_languages() {
        Id series = accepted(sent("/accord", PORTFOLIO));
        for (String page : List.of("/accord", "/accord/proposals", "/accord/agenda")) {
            for (Lang lang : List.of(Lang.FR, Lang.EN)) {
                String html = walk.in(lang).get("/series/" + series + page).html();
                assertTrue(html.contains("<html lang=\"" + lang.tag() + "\""), page);
            }
        }
    }

    private String cardOf(Id series, String element) {
        return walk.wanting("element-" + element)
                .get("/series/" + series + "/accord/proposals")
                .html();
    }

    private void decide(Id series, String element, Map<String, String> answer) {
        String html = cardOf(series, element);
        String mark = html.replaceFirst("(?s).*?name=\"evidence\" value=\"([0-9a-f]+)\".*", "$1");
        Map<String, String> form = new java.util.HashMap<>(answer);
        form.put("evidence", mark);
        walk.post("/series/" + series + "/accord/decisions/" + element, form);
    }

    private void rename(Id series, String title) {
        String changed = SeriesFiles.json(walk.dossier(series)).replace("\"Bases\"", "\"" + title + "\"");
        var dossier = SeriesFiles.read("series.json", changed.getBytes(StandardCharsets.UTF_8))
                .dossier()
                .orElseThrow();
        var actor = new org.diapason.core.people.Actor.Studio(walk.organisation());
        var act = new org.diapason.core.shelf.Act(
                actor,
                java.time.Instant.EPOCH,
                Code.of("edited"),
                org.diapason.core.base.Text.both("Modifiée", "Edited"),
                org.diapason.core.base.Fact.silent());
        walk.studio().series().update(series, act, kept -> new org.diapason.core.shelf.Change.To<>(dossier));
    }

    private String sent(String address, String content) {
        return sent(address, "portefeuille.csv", content);
    }

    private String sent(String address, String name, String content) {
        Upload file = new Upload("files", name, content.getBytes(StandardCharsets.UTF_8));
        Map<String, String> form = Map.of("name", name.endsWith(".csv") ? "Le vivant" : "", "lang", "fr");
        return await(walk.post(address, form, file).path());
    }

    /** Waits until the reading is over. */
    private String await(String path) {
        for (int i = 0; i < 200; i++) {
            if (!walk.get(path).html().contains("data-hx-trigger=\"every")) {
                return path;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new IllegalStateException("Still reading: " + path);
    }

    private Id accepted(String path) {
        String next = walk.post(path + "/acceptance", Map.of()).path();
        return Id.parse(next.replaceFirst(".*/series/([^/]+)/.*", "$1")).orElseThrow();
    }
}
