package org.diapason.studio.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.edit.Edited;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Scalar;
import org.junit.jupiter.api.Test;

/** Two people edit one thing at once, and no word of either is lost. */
class TogetherTest {

    private static final Sheet SHEET = new Sheet("/en/here", "token", "key", 7);
    private static final Dossier BASE = EveryFormTest.example("boulangerie");
    private static final Place KNEADING = new Place("micro-credentials[PE]");
    private static final Place TITLE = KNEADING.field("title").field("en");

    private static final Editing EDITING = Editing.at(
            KNEADING, Form.of(Edits.codecAt(Edits.tree(BASE), KNEADING).orElseThrow()), Say.to(Lang.EN));

    private static Dossier others(Place place, Node value) {
        return ((Edited.Made) Edits.dossier(Edits.put(Edits.tree(BASE), place, value))).dossier();
    }

    private static String word(Dossier dossier, Place place) {
        return Edits.at(Edits.tree(dossier), place)
                .map(node -> ((Scalar) node).text())
                .orElse("");
    }

    private static FormPage open(Dossier dossier) {
        return FormPage.of(EDITING.show(dossier, SHEET));
    }

    @Test
    void changes_to_different_fields_are_both_saved_and_told() {
        Place hours = KNEADING.field("hours");
        Dossier now = others(hours, Node.string("30-40"));
        Submitted submitted =
                EDITING.submit(BASE, now, open(BASE).write("title.en", "Mine").sent("save"));
        Submitted.Ready ready = (Submitted.Ready) submitted;
        assertEquals("Mine", word(ready.dossier(), TITLE));
        assertEquals("30-40", word(ready.dossier(), hours));
        assertEquals(
                List.of(hours),
                ready.meanwhile().stream().map(each -> each.place()).toList());
        Text said = ready.said(Text.both("Enregistré.", "Saved."));
        assertTrue(said.show(Lang.FR).startsWith("Enregistré. ")
                && said.show(Lang.EN).startsWith("Saved. "));
    }

    private static FormPage conflict(Dossier now) {
        Submitted submitted = EDITING.submit(
                BASE,
                now,
                open(BASE).write("title.en", "Mine").write("hours", "12").sent("save"));
        Submitted.Again again = (Submitted.Again) submitted;
        assertEquals(Submitted.Why.CONFLICT, again.why());
        return FormPage.of(EDITING.show(again, now, new Sheet("/en/here", "token", "key-2", 8)));
    }

    @Test
    void a_field_that_both_changed_shows_both_and_asks() {
        FormPage page = conflict(others(TITLE, Node.string("Theirs")));
        assertEquals("Mine", page.field("title.en").val());
        assertTrue(page.page().select(".rival").text().contains("Theirs"));
        assertTrue(page.page().select(".rival").text().contains("Mine"));
        assertEquals("#f-title_en", page.page().select(".errors a").attr("href"));
        assertEquals("8", page.field("revision").val());
    }

    @Test
    void mine_theirs_or_a_third_is_saved_as_the_person_chooses_and_all_else_of_theirs_stays() {
        Dossier now = others(TITLE, Node.string("Theirs"));
        assertEquals("Mine", word(save(now, conflict(now)), TITLE));
        Dossier theirs = save(now, conflict(now).choose("take:title.en", "theirs"));
        assertEquals("Theirs", word(theirs, TITLE));
        assertEquals("12", word(theirs, KNEADING.field("hours")));
        assertEquals("Third", word(save(now, conflict(now).write("title.en", "Third")), TITLE));
    }

    private static Dossier save(Dossier now, FormPage page) {
        return ((Submitted.Ready) EDITING.submit(now, now, page.sent("save"))).dossier();
    }

    @Test
    void what_the_other_took_away_can_be_brought_back() {
        Dossier now = ((Edited.Made) Edits.dossier(Edits.remove(Edits.tree(BASE), KNEADING))).dossier();
        Submitted.Again again = (Submitted.Again)
                EDITING.submit(BASE, now, open(BASE).write("title.en", "Mine").sent("save"));
        FormPage page = FormPage.of(EDITING.show(again, now, SHEET));
        assertEquals("Mine", word(save(now, page), TITLE));
    }

    @Test
    void an_item_that_the_other_took_away_asks_too() {
        Place outcome = KNEADING.field("outcomes[PE-1]");
        Dossier now = ((Edited.Made) Edits.dossier(Edits.remove(Edits.tree(BASE), outcome))).dossier();
        Submitted.Again again = (Submitted.Again) EDITING.submit(
                BASE,
                now,
                open(BASE).write("outcomes[0].statement.en", "Changed").sent("save"));
        FormPage page = FormPage.of(EDITING.show(again, now, SHEET));
        assertEquals("Changed", word(save(now, page), outcome.field("statement").field("en")));
        FormPage second = FormPage.of(EDITING.show(again, now, SHEET));
        String answer = second.page().select(".rival input").attr("name");
        assertEquals(
                "",
                word(
                        save(now, second.choose(answer, "theirs")),
                        outcome.field("statement").field("en")));
    }
}
