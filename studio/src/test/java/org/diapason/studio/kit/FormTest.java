package org.diapason.studio.kit;

import static org.diapason.studio.kit.FormDesk.BREAD;
import static org.diapason.studio.kit.FormDesk.KNEADING;
import static org.diapason.studio.kit.FormDesk.ROOT;
import static org.diapason.studio.kit.FormDesk.SHEET;
import static org.diapason.studio.kit.FormDesk.again;
import static org.diapason.studio.kit.FormDesk.at;
import static org.diapason.studio.kit.FormDesk.changed;
import static org.diapason.studio.kit.FormDesk.dossier;
import static org.diapason.studio.kit.FormDesk.open;
import static org.diapason.studio.kit.FormDesk.save;
import static org.diapason.studio.kit.FormDesk.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.codec.Codecs;
import org.diapason.formats.codec.Shape.Option;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.junit.jupiter.api.Test;

/** What a person does to a form is what happens to the series, and nothing else. */
class FormTest {

    @Test
    void one_field_that_is_changed_changes_one_field() {
        Editing editing = at(KNEADING);
        FormPage page = open(editing, BREAD).write("title.en", "Kneading by hand");
        Dossier saved = save(editing, BREAD, page);
        assertEquals("Kneading by hand", word(saved, KNEADING.field("title").field("en")));
        assertEquals(List.of("micro-credentials[PE].title.en"), changed(BREAD, saved));
    }

    @Test
    void a_share_is_written_as_people_write_it_and_kept_as_the_file_writes_it() {
        Place weight = KNEADING.field("assessments").item(Code.of("PE-A1")).field("weight");
        String name = "assessments[0].weight";
        Editing editing = at(KNEADING);
        for (String written : List.of("35 %", "35%", "35\u00a0%", "0,35", "0.35")) {
            Dossier saved = save(editing, BREAD, open(editing, BREAD).write(name, written));
            assertEquals("0.35", word(saved, weight), written);
            assertEquals("0,35", open(editing, saved).field(name).val());
            assertEquals(
                    "0.35",
                    open(Editing.at(KNEADING, form(), Say.to(Lang.EN)), saved)
                            .field(name)
                            .val());
        }
        Submitted.Again refused = again(editing, BREAD, open(editing, BREAD).write(name, "350 %"), "save");
        assertEquals(
                "true",
                FormPage.of(editing.show(refused, BREAD, SHEET)).field(name).attr("aria-invalid"));
    }

    @Test
    void a_number_that_is_no_share_takes_no_percentage() {
        assertEquals(Node.string("40 %"), Typed.node("40 %", Codecs.decimal(0, 10)));
        assertEquals(Node.number("0.4"), Typed.node("40 %", Codecs.decimal(0, 1)));
        assertEquals(Node.string("1 %"), Typed.node("1 %", Codecs.whole(0, 1)));
    }

    private static Form form() {
        return Form.of(Edits.codecAt(ROOT, KNEADING).orElseThrow());
    }

    @Test
    void a_field_that_is_emptied_is_silent_and_never_nought() {
        Editing editing = at(KNEADING);
        Dossier saved = save(editing, BREAD, open(editing, BREAD).write("hours", "  "));
        assertEquals(Optional.empty(), Edits.at(Edits.tree(saved), KNEADING.field("hours")));
        Dossier back = save(editing, saved, open(editing, saved).write("hours", "7-9"));
        assertEquals("7-9", word(back, KNEADING.field("hours")));
    }

    @Test
    void a_language_that_the_page_does_not_show_stays() {
        Place title = KNEADING.field("title");
        Dossier dossier = dossier(Edits.put(ROOT, title.field("mic"), Node.string("Wela'lin")));
        Editing editing = at(KNEADING);
        Dossier saved = save(editing, dossier, open(editing, dossier).write("title.en", "Other"));
        assertEquals("Wela'lin", word(saved, title.field("mic")));
        assertFalse(open(editing, dossier).has("title.mic"));
    }

    @Test
    void a_regional_french_is_shown_as_the_french_it_is() {
        Place title = KNEADING.field("title");
        Node root = Edits.put(
                ROOT,
                title,
                Node.mapping(
                        List.of(Node.entry("fr-CA", Node.string("Pétrir")), Node.entry("en", Node.string("Knead")))));
        Editing editing = at(KNEADING);
        Dossier saved =
                save(editing, dossier(root), open(editing, dossier(root)).write("title.fr-CA", "Pétrissage"));
        assertEquals("Pétrissage", word(saved, title.field("fr-CA")));
    }

    @Test
    void a_translation_whose_source_changed_waits_to_be_read_again_until_it_is() {
        Editing editing = at(KNEADING);
        Place title = KNEADING.field("title");
        Dossier changed = save(editing, BREAD, open(editing, BREAD).write("title.fr", "Pétrir à la main"));
        assertEquals("en", word(changed, title.field("lagging").item(0)));
        assertTrue(open(editing, changed).field("title.lagging").hasAttr("checked"));
        Dossier translated = save(editing, changed, open(editing, changed).write("title.en", "Kneading by hand"));
        assertEquals(Optional.empty(), Edits.at(Edits.tree(translated), title.field("lagging")));
        Dossier dismissed = save(editing, changed, open(editing, changed).untick("title.lagging", "en"));
        assertEquals(Optional.empty(), Edits.at(Edits.tree(dismissed), title.field("lagging")));
    }

    @Test
    void a_form_with_some_fields_leaves_the_others_alone() {
        Form few = Form.of(Edits.codecAt(ROOT, KNEADING).orElseThrow())
                .only("title", "hours")
                .without("hours");
        Editing editing = Editing.at(KNEADING, few, Say.to(Lang.EN));
        FormPage page = open(editing, BREAD);
        assertFalse(page.has("hours"));
        assertFalse(page.has("code"));
        assertEquals(
                List.of("micro-credentials[PE].title.en"),
                changed(BREAD, save(editing, BREAD, page.write("title.en", "X"))));
    }

    @Test
    void what_cannot_be_taken_is_told_beside_its_field_and_at_the_top_and_stays_as_it_was_written() {
        Editing editing = at(KNEADING);
        FormPage page = open(editing, BREAD)
                .write("hours", "beaucoup")
                .write("title.fr", "")
                .write("title.en", "")
                .write("outcomes[1].statement.fr", "")
                .write("outcomes[1].statement.en", "");
        Submitted.Again refused = again(editing, BREAD, page, "save");
        FormPage second = FormPage.of(editing.show(refused, BREAD, SHEET));
        assertEquals("beaucoup", second.field("hours").val());
        assertEquals("true", second.field("hours").attr("aria-invalid"));
        assertEquals(3, second.page().select(".errors li a").size());
        for (var link : second.page().select(".errors li a")) {
            var target = second.page().getElementById(link.attr("href").substring(1));
            assertTrue(target != null && link.hasText(), link.outerHtml());
        }
        assertTrue(second.page().select(".error").text().contains("beaucoup"));
        assertEquals(
                3,
                second.page().select(".errors li").eachText().stream()
                        .distinct()
                        .count());
    }

    @Test
    void references_are_chosen_by_their_titles() {
        FormPage page = open(at(KNEADING), BREAD);
        assertEquals(
                "checkbox",
                page.page().select("form input[name=goals]:not([type=hidden])").attr("type"));
        assertTrue(page.page().select("fieldset:has(input[name=goals])").text().contains(" – "));
        assertEquals(
                "select",
                open(at(new Place("facilitation.cohorts[0]")), BREAD)
                        .field("micro-credential")
                        .normalName());
    }

    @Test
    void what_a_room_knows_of_a_field_is_shown_with_it() {
        Form form = Form.of(Edits.codecAt(ROOT, KNEADING).orElseThrow())
                .with("hours", Hint.help(Text.both("Au total", "In all")).named(Text.both("Heures", "Hours in all")))
                .with("mode", Hint.choices(List.of(new Option("online", Optional.of(Text.both("en ligne", "online"))))))
                .with("owner", Hint.label(Text.both("Vous", "You")).about("name"));
        FormPage page = open(Editing.at(KNEADING, form, Say.to(Lang.EN)), BREAD);
        assertEquals("name", page.field("owner").attr("autocomplete"));
        assertTrue(page.page().select("label[for=f-hours]").text().startsWith("Hours in all"));
        assertTrue(page.page().select("#f-hours-help").text().contains("In all"));
        assertEquals("radio", page.field("mode").attr("type"));
    }

    @Test
    void a_form_carries_what_makes_it_safe_to_send() {
        Map<String, List<String>> sent = open(at(KNEADING), BREAD).sent("save");
        assertEquals(List.of("token"), sent.get("_csrf"));
        assertEquals(List.of("key"), sent.get("key"));
        assertEquals(List.of("7"), sent.get("revision"));
        assertEquals(
                "save",
                open(at(KNEADING), BREAD)
                        .page()
                        .select("form button")
                        .getFirst()
                        .val());
    }

    @Test
    void a_request_that_leaves_fields_out_changes_nothing() {
        assertEquals(
                new Submitted.Ready(BREAD, List.of()),
                at(KNEADING)
                        .submit(
                                BREAD,
                                BREAD,
                                Map.of("act", List.of("save"), "outcomes[9999999999].code", List.of("x"))));
    }
}
