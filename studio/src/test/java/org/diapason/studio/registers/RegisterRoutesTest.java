package org.diapason.studio.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.people.Role;
import org.diapason.studio.credentials.CredentialRoutes;
import org.diapason.studio.facilitation.FacilitationRoutes;
import org.diapason.studio.shell.Stage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RegisterRoutesTest {

    private final Stage stage = new Stage(
            "boulangerie",
            studio -> List.of(
                    new RegisterRoutes(studio, _ -> List.of()),
                    new CredentialRoutes(studio),
                    new FacilitationRoutes(studio)));

    private Map<String, List<String>> form(String... pairs) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], List.of(pairs[i + 1]));
        }
        form.put("revision", List.of(Long.toString(stage.revision())));
        form.put("act", List.of("save"));
        return form;
    }

    @Test
    void the_page_of_endorsements_is_shown_in_both_languages() {
        assertEquals(200, stage.get("endorsements").status());
        assertEquals(200, stage.in(Lang.FR).get("endorsements").status());
    }

    @Test
    void the_language_of_a_cohort_and_of_a_person_is_chosen_not_typed() {
        for (String page : List.of("registers/cohorts/new", "registers/facilitators/new")) {
            var fields = Jsoup.parse(stage.get(page).html()).select("[name^=language][value=fr], option[value=fr]");
            assertEquals(1, fields.size(), page);
        }
        assertEquals(
                303,
                stage.post("registers/cohorts/new", form("code", "spring", "micro-credential", "PE", "language", "fr"))
                        .status());
        assertTrue(stage.dossier().facilitation().cohorts().getLast().language().is(Lang.FR::equals));
    }

    @Test
    void an_endorsement_is_noted_changed_and_taken_away() {
        int before = stage.dossier().series().endorsements().size();
        assertEquals(
                303,
                stage.post("registers/endorsements/new", form("partner", "Moulin du Nord"))
                        .status());
        assertEquals(before + 1, stage.dossier().series().endorsements().size());
        stage.post("registers/endorsements/" + before, form("partner", "Moulin du Sud"));
        assertEquals(
                "Moulin du Sud",
                stage.dossier().series().endorsements().getLast().partner());
        stage.post("registers/endorsements/" + before + "/removal", form());
        assertEquals(before, stage.dossier().series().endorsements().size());
    }

    @Test
    void an_endorsement_is_for_the_content_of_its_day_and_is_void_when_that_changes() {
        stage.post("registers/endorsements/new", form("partner", "Moulin du Nord"));
        int position = stage.dossier().series().endorsements().size() - 1;
        assertTrue(stage.dossier()
                .series()
                .endorsements()
                .get(position)
                .fingerprint()
                .isStated());
        assertFalse(isVoid(position));
        stage.post("micro-credentials/PE/items/removal", form("at", "outcomes[PE-1]"));
        assertTrue(isVoid(position));
    }

    private boolean isVoid(int position) {
        return Harmony.of(Case.of(stage.dossier(), LocalDate.of(2026, 6, 15))).findings().stream()
                .map(noted -> noted.finding())
                .filter(finding -> finding.place().path().startsWith("endorsements[" + position + "]"))
                .anyMatch(finding -> finding.getClass().getSimpleName().equals("ContentChanged"));
    }

    @Test
    void what_is_left_out_is_told_beside_its_field() {
        Stage.Seen back = stage.post("registers/competencies/new", form("code", "four"));
        assertEquals(422, back.status());
        assertTrue(back.html().contains("name=\"label.fr\""));
    }

    @Test
    void a_register_that_is_none_and_an_entry_that_is_none_are_not_found() {
        assertEquals(404, stage.get("registers/secrets/new").status());
        assertEquals(404, stage.get("registers/endorsements/999").status());
        assertEquals(
                404, stage.as(Role.READER).get("registers/endorsements/new").status());
    }

    @Test
    void an_entry_is_told_in_words_and_its_form_is_called_after_it() {
        Stage.Seen step = stage.in(Lang.FR).get("facilitation");
        assertFalse(step.html().matches("(?s).*<p class=\"small\">[^<]*[0-9]{4}-[0-9]{2}-[0-9]{2}.*"));
        Stage.Seen form = stage.in(Lang.FR).get("registers/facilitators/0");
        String name = stage.dossier().facilitation().facilitators().getFirst().name();
        assertEquals(name, Jsoup.parse(form.html()).select("main h1").text());
    }
}
