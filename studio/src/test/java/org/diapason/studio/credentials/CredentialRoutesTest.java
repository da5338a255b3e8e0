package org.diapason.studio.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.people.Role;
import org.diapason.core.series.MicroCredential;
import org.diapason.studio.shell.Stage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CredentialRoutesTest {

    private static final String PE = "micro-credentials/PE";

    private final Stage stage = new Stage("boulangerie", studio -> List.of(new CredentialRoutes(studio)));

    private Map<String, List<String>> onNow(String... pairs) {
        Map<String, List<String>> form = stage.onNow(pairs);
        form.put("act", List.of("save"));
        return form;
    }

    private MicroCredential mc(String code) {
        return stage.dossier().series().microCredential(Code.of(code)).orElseThrow();
    }

    private List<String> codes() {
        return stage.dossier().series().microCredentials().stream()
                .map(each -> each.code().value())
                .toList();
    }

    @Test
    void every_part_has_its_page_in_both_languages() {
        for (EditorPart part : EditorPart.values()) {
            for (Lang lang : List.of(Lang.FR, Lang.EN)) {
                Stage.Seen seen = stage.in(lang).get(PE + "/" + part.word());
                assertEquals(200, seen.status(), part.word());
                assertTrue(seen.html().contains("aria-current=\"page\""), part.word());
            }
        }
        assertEquals(404, stage.get(PE + "/nothing").status());
    }

    @Test
    void a_micro_credential_is_added_moved_taken_away_and_put_back() {
        assertEquals(
                422,
                stage.post("micro-credentials", Stage.form("code", "PE", "title", "x"))
                        .status());
        assertEquals(
                303,
                stage.post("micro-credentials", Stage.form("code", "XX", "title", "Levain"))
                        .status());
        assertEquals("XX", codes().getLast());
        stage.post("micro-credentials/order", Stage.form("code", "XX", "by", "up"));
        assertEquals("XX", codes().get(codes().size() - 2));
        long before = stage.revision();
        stage.post("micro-credentials/removal", Stage.form("code", "XX"));
        assertFalse(codes().contains("XX"));
        assertTrue(stage.get("micro-credentials?removed=XX&before=" + before)
                .html()
                .contains("/micro-credentials/restoration"));
        stage.post("micro-credentials/restoration", Stage.form("code", "XX", "before", Long.toString(before)));
        assertTrue(codes().contains("XX"));
        stage.in(Lang.FR).get("micro-credentials");
    }

    @Test
    void the_identity_is_changed_by_its_form_alone() {
        assertEquals(
                303,
                stage.post(PE + "/identity", onNow("title.en", "Kneading well")).status());
        assertEquals("Kneading well", mc("PE").title().show(Lang.EN));
        assertTrue(mc("PE").learning().outcomes().isStated());
    }

    @Test
    void two_people_who_change_different_fields_both_keep_their_words() {
        long opened = stage.revision();
        stage.post(PE + "/identity", onNow("title.en", "Kneading well"));
        Map<String, List<String>> late = onNow("summary.en", "About dough");
        late.put("revision", List.of(Long.toString(opened)));
        assertEquals(303, stage.post(PE + "/identity", late).status());
        assertEquals("Kneading well", mc("PE").title().show(Lang.EN));
        assertEquals("About dough", mc("PE").summary().get().show(Lang.EN));
    }

    @Test
    void two_people_who_change_the_same_field_see_each_other() {
        long opened = stage.revision();
        stage.post(PE + "/identity", onNow("title.en", "Kneading well"));
        Map<String, List<String>> late = onNow("title.en", "Dough");
        late.put("revision", List.of(Long.toString(opened)));
        Stage.Seen back = stage.post(PE + "/identity", late);
        assertEquals(422, back.status());
        assertTrue(back.html().contains("Kneading well") && back.html().contains("Dough"));
    }

    @Test
    void an_item_has_a_form_of_its_own() {
        String outcome = mc("PE").learning().outcomes().get().getFirst().code().value();
        String at = "outcomes[" + outcome + "]";
        assertTrue(stage.get(PE + "/items?at=" + at).html().contains("name=\"statement.fr\""));
        stage.in(Lang.FR).get(PE + "/items?at=" + at);
        stage.post(PE + "/items?at=" + at, onNow("statement.en", "Knead a smooth dough"));
        assertEquals(
                "Knead a smooth dough",
                mc("PE").learning().outcomes().get().getFirst().statement().show(Lang.EN));
        assertEquals(404, stage.get(PE + "/items?at=title").status());
        assertEquals(404, stage.get(PE + "/items?at=../../framework").status());
    }

    @Test
    void an_item_is_added_moved_and_taken_away() {
        int before = mc("PE").learning().outcomes().get().size();
        stage.post(PE + "/items/new?part=outcomes", onNow("code", "PE-N", "statement.en", "Judge a dough"));
        assertEquals(before + 1, mc("PE").learning().outcomes().get().size());
        stage.post(PE + "/items/order?at=outcomes[PE-N]", Stage.form("by", "up"));
        assertEquals(
                "PE-N",
                mc("PE").learning().outcomes().get().get(before - 1).code().value());
        stage.post(PE + "/items/removal?at=outcomes[PE-N]", Stage.form());
        assertEquals(before, mc("PE").learning().outcomes().get().size());
    }

    @Test
    void an_activity_is_added_to_the_module_that_is_named() {
        String module = mc("PE").learning().modules().get().getFirst().code().value();
        assertTrue(stage.get(PE + "/activities").html().contains("/items/new?part=activities&amp;module=" + module));
        Map<String, List<String>> form = onNow("code", "PE-NEW", "kind", "reading");
        assertEquals(
                303,
                stage.post(PE + "/items/new?part=activities&module=" + module, form)
                        .status());
        assertEquals(
                "PE-NEW",
                mc("PE").learning()
                        .modules()
                        .get()
                        .getFirst()
                        .activities()
                        .get()
                        .getLast()
                        .code()
                        .value());
    }

    @Test
    void an_address_has_no_bracket_in_it() {
        for (EditorPart part : EditorPart.values()) {
            Jsoup.parse(stage.get(PE + "/" + part.word()).html())
                    .select("a[href], form[action]")
                    .forEach(way -> assertFalse((way.attr("href") + way.attr("action")).contains("["), way.toString()));
        }
    }

    @Test
    void the_linter_reads_what_is_being_written() {
        String said = stage.post(PE + "/outcome-remarks", Stage.form("statement.en", "Understand dough"))
                .html();
        assertTrue(said.contains("class=\"off-key\""), said);
    }

    @Test
    void the_grid_keeps_what_was_ticked_and_leaves_the_rest() {
        String outcome = mc("PE").learning().outcomes().get().getFirst().code().value();
        String assessment =
                mc("PE").learning().assessments().get().getFirst().code().value();
        String page = stage.get(PE + "/alignment").html();
        assertTrue(page.contains("name=\"serves.assessments[" + assessment + "]\""));
        stage.post(PE + "/alignment", onNow());
        assertTrue(mc("PE").learning()
                .assessments()
                .get()
                .getFirst()
                .outcomes()
                .get()
                .isEmpty());
        stage.post(PE + "/alignment", onNow("serves.assessments[" + assessment + "]", outcome));
        assertEquals(
                List.of(Code.of(outcome)),
                mc("PE").learning().assessments().get().getFirst().outcomes().get());
    }

    @Test
    void a_translator_writes_the_other_language_and_nothing_else() {
        String place = "micro-credentials[PE].title";
        Lang source = mc("PE").title().source();
        Lang other = source.equals(Lang.FR) ? Lang.EN : Lang.FR;
        Stage translator = stage.as(Role.TRANSLATOR);
        translator.post(PE + "/languages", onNow("words." + place, "Translated"));
        assertEquals("Translated", mc("PE").title().show(other));
        assertEquals(
                404, translator.post(PE + "/identity", onNow("title.fr", "x")).status());
    }

    @Test
    void who_only_reads_sees_no_form_of_the_editor() {
        assertFalse(stage.as(Role.READER).get(PE + "/identity").html().contains("class=\"fields\""));
    }

    @Test
    void who_may_not_change_a_part_reads_what_it_says() {
        Document part = Jsoup.parse(
                stage.as(Role.READER).get("micro-credentials/PE/identity").html());
        assertTrue(part.select("main form").isEmpty());
        assertTrue(part.select("dl.facts dd").size() > 5);
        Document item = Jsoup.parse(
                stage.as(Role.READER).get(PE + "/items?at=outcomes[PE-1]").html());
        assertFalse(item.select("#item dl dd").isEmpty());
    }
}
