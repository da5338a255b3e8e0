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
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.JsonWriter;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Sequence;
import org.junit.jupiter.api.Test;

/** Lists, codes and kinds in a form, without a script. */
class FormListsTest {

    @Test
    void a_list_grows_and_moves_without_a_script() {
        Editing editing = at(KNEADING);
        FormPage first = open(editing, BREAD);
        Submitted.Again grown = again(editing, BREAD, first, "add:outcomes");
        assertEquals(Submitted.Why.CHANGED, grown.why());
        FormPage second = FormPage.of(editing.show(grown, BREAD, SHEET));
        assertEquals(
                first.page().select(".item").size() + 1,
                second.page().select(".item").size());
        assertEquals(1, second.page().select("[autofocus]").size());
        int last = Shown.items(Edits.at(ROOT, KNEADING.field("outcomes"))).size();
        String added = "outcomes[" + last + "]";
        second.write(added + ".code", "PE-9").write(added + ".statement.fr", "Juger une pâte");
        FormPage third = FormPage.of(editing.show(again(editing, BREAD, second, "up:" + added), BREAD, SHEET));
        Dossier saved = save(editing, BREAD, third);
        Place outcomes = KNEADING.field("outcomes");
        Sequence list = (Sequence) Edits.at(Edits.tree(saved), outcomes).orElseThrow();
        assertEquals("PE-9", Shown.code(list.items().get(last - 1)));
        assertEquals(
                List.of(outcomes + "[PE-9]"),
                changed(BREAD, saved).stream()
                        .filter(each -> !each.equals(outcomes.path()))
                        .toList());
    }

    @Test
    void a_list_shrinks_without_a_script() {
        Editing editing = at(KNEADING);
        FormPage page = open(editing, BREAD);
        FormPage second = FormPage.of(editing.show(again(editing, BREAD, page, "remove:outcomes[0]"), BREAD, SHEET));
        Dossier saved = save(editing, BREAD, second);
        assertEquals(List.of(KNEADING + ".outcomes[PE-1]"), changed(BREAD, saved));
    }

    @Test
    void an_item_that_was_added_and_left_empty_is_forgotten() {
        Editing editing = at(KNEADING);
        Submitted.Again grown = again(editing, BREAD, open(editing, BREAD), "add:sources");
        assertEquals(BREAD, save(editing, BREAD, FormPage.of(editing.show(grown, BREAD, SHEET))));
    }

    @Test
    void another_code_takes_along_whatever_refers_to_it() {
        Editing editing = at(KNEADING);
        Dossier saved =
                save(editing, BREAD, open(editing, BREAD).write("code", "PETR").write("title.en", "Knead"));
        Node tree = Edits.tree(saved);
        assertEquals(Optional.empty(), Edits.at(tree, KNEADING));
        assertEquals("Knead", word(saved, new Place("micro-credentials[PETR].title.en")));
        assertFalse(JsonWriter.write(tree).contains("\"PE\""));
        assertEquals(
                BREAD.series().microCredentials().size(),
                saved.series().microCredentials().size());
    }

    @Test
    void an_outcome_may_take_another_code_in_the_same_form() {
        Editing editing = at(KNEADING);
        String old = Shown.code(
                Shown.items(Edits.at(ROOT, KNEADING.field("outcomes"))).getFirst());
        Dossier saved = save(editing, BREAD, open(editing, BREAD).write("outcomes[0].code", "NEW-1"));
        assertFalse(JsonWriter.write(Edits.tree(saved)).contains("\"" + old + "\""));
    }

    @Test
    void a_code_that_is_taken_is_refused_beside_its_field() {
        Editing editing = at(KNEADING);
        String other = Shown.items(Edits.at(ROOT, new Place("micro-credentials"))).stream()
                .map(Shown::code)
                .filter(code -> !code.equals("PE"))
                .findFirst()
                .orElseThrow();
        Submitted.Again refused = again(editing, BREAD, open(editing, BREAD).write("code", other), "save");
        FormPage page = FormPage.of(editing.show(refused, BREAD, SHEET));
        assertEquals("true", page.field("code").attr("aria-invalid"));
        assertEquals(other, page.field("code").val());
    }

    @Test
    void a_new_thing_is_added_to_its_list() {
        Place list = new Place("goals");
        Form form = Form.of(Edits.codecAt(new Place("goals[X]")).orElseThrow());
        Editing editing = Editing.adding(list, form, Say.to(Lang.FR));
        FormPage page = open(editing, BREAD).write("code", "GOAL-9").write("words.fr", "Former plus");
        Dossier saved = save(editing, BREAD, page);
        assertEquals(List.of("goals[GOAL-9]"), changed(BREAD, saved));
        Submitted.Again empty = again(editing, BREAD, open(editing, BREAD), "save");
        assertEquals(
                2,
                FormPage.of(editing.show(empty, BREAD, SHEET))
                        .page()
                        .select(".errors li a")
                        .size());
        FormPage twice = open(editing, saved).write("code", "GOAL-9").write("words.fr", "Encore");
        assertTrue(again(editing, saved, twice, "save").marks().errors().containsKey("code"));
    }

    @Test
    void another_kind_of_one_of_several_takes_the_fields_they_share() {
        Place deviation = new Place("deviations[0]");
        Dossier asked = dossier(asked());
        Editing editing = at(deviation, asked());
        FormPage page = open(editing, asked).choose("value@", "granted");
        page.write("value@granted.approver", "Doyenne").write("value@granted.expires", "2027-06-30");
        assertEquals("Parce que", page.field("value@granted.reason.fr").val());
        Dossier granted = save(editing, asked, page);
        assertEquals("granted", word(granted, deviation.field("state")));
        assertEquals("Ketlewey", word(granted, deviation.field("reason").field("mic")));
    }

    @Test
    void what_the_chosen_kind_lacks_is_told_at_its_fields() {
        Place deviation = new Place("deviations[0]");
        Dossier asked = dossier(asked());
        Editing editing = at(deviation, asked());
        Submitted.Again refused = again(editing, asked, open(editing, asked).choose("value@", "granted"), "save");
        FormPage second = FormPage.of(editing.show(refused, asked, SHEET));
        assertTrue(
                second.page()
                        .select(".errors a[href=#f-value_granted_approver]")
                        .hasText(),
                second.page().select(".errors").outerHtml());
    }

    @Test
    void what_no_name_tells_apart_is_chosen_by_its_form() {
        Node root = Edits.put(
                ROOT, KNEADING.field("elements"), Node.mapping(List.of(Node.entry("own-1", Node.string("3-5")))));
        Dossier dossier = dossier(Edits.put(root, KNEADING.field("elements").field("own-2"), Node.string("red")));
        Editing editing = at(KNEADING, root);
        FormPage page = open(editing, dossier);
        assertEquals("3-5", page.field("elements[0].value@amount").val());
        page.choose("elements[1].value@", "statement").write("elements[1].value@statement.statement.fr", "Rouge");
        Dossier saved = save(editing, dossier, page);
        assertEquals(
                "Rouge",
                word(
                        saved,
                        KNEADING.field("elements")
                                .field("own-2")
                                .field("statement")
                                .field("fr")));
        FormPage wrong = open(editing, dossier).write("elements[0].value@amount", "red");
        Submitted.Again refused = again(editing, dossier, wrong, "save");
        assertEquals(
                List.of("amount"),
                FormPage.of(editing.show(refused, dossier, SHEET)).sent("save").get("elements[0].value@"));
        assertFalse(refused.marks().errors().isEmpty());
    }

    @Test
    void an_empty_list_says_none_only_when_a_person_says_so() {
        Editing editing = at(KNEADING);
        Dossier bare = dossier(Edits.remove(ROOT, KNEADING.field("requires")));
        FormPage page = open(editing, bare);
        assertEquals(bare, save(editing, bare, page));
        Dossier none = save(editing, bare, open(editing, bare).choose("requires@none", "none"));
        assertEquals(
                Optional.of(List.of()),
                Edits.at(Edits.tree(none), KNEADING.field("requires")).map(list -> Shown.items(Optional.of(list))));
        assertEquals(none, save(editing, none, open(editing, none)));
        assertEquals(bare, save(editing, none, open(editing, none).untick("requires@none", "none")));
    }

    @Test
    void a_key_that_cannot_be_one_is_refused_and_never_dropped() {
        Editing editing = at(new Place("framework"));
        FormPage grown =
                FormPage.of(editing.show(again(editing, BREAD, open(editing, BREAD), "add:checks"), BREAD, SHEET));
        int last = grown.page().select("[name^='checks['][name$='.key']").size() - 1;
        String line = "checks[" + last + "]";
        grown.write(line + ".key", "@was").choose(line + ".value", "may");
        assertFalse(again(editing, BREAD, grown, "save").marks().errors().isEmpty());
        grown.write(line + ".key", "path-never-loops");
        assertEquals("may", word(save(editing, BREAD, grown), new Place("framework.checks.path-never-loops")));
    }

    private static Node asked() {
        Node reason = Node.mapping(
                List.of(Node.entry("fr", Node.string("Parce que")), Node.entry("mic", Node.string("Ketlewey"))));
        Node one = Node.mapping(List.of(
                Node.entry("state", Node.string("asked")),
                Node.entry("micro-credential", Node.string("PE")),
                Node.entry("element", Node.string("title")),
                Node.entry("reason", reason)));
        return Edits.put(ROOT, new Place("deviations"), Node.sequence(List.of(one)));
    }
}
