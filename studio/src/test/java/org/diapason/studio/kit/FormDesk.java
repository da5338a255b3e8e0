package org.diapason.studio.kit;

import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.edit.Differences;
import org.diapason.formats.edit.Edited;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Scalar;

/** Opens forms on one example, and saves what was filled in. */
final class FormDesk {

    static final Sheet SHEET = new Sheet("/fr/here", "token", "key", 7);
    static final Dossier BREAD = EveryFormTest.example("boulangerie");
    static final Node ROOT = Edits.tree(BREAD);
    static final Place KNEADING = new Place("micro-credentials[PE]");

    static Editing at(Place place) {
        return at(place, ROOT);
    }

    static Editing at(Place place, Node root) {
        return Editing.at(place, Form.of(Edits.codecAt(root, place).orElseThrow()), Say.to(Lang.FR));
    }

    static Dossier dossier(Node root) {
        Edited edited = Edits.dossier(root);
        return edited instanceof Edited.Made(Dossier made) ? made : fail(edited);
    }

    static Dossier fail(Object what) {
        throw new AssertionError(what.toString());
    }

    static FormPage open(Editing editing, Dossier dossier) {
        return FormPage.of(editing.show(dossier, SHEET));
    }

    static Dossier save(Editing editing, Dossier dossier, FormPage page) {
        Submitted submitted = editing.submit(dossier, dossier, page.sent("save"));
        return submitted instanceof Submitted.Ready(Dossier saved, var _) ? saved : fail(submitted);
    }

    static Submitted.Again again(Editing editing, Dossier dossier, FormPage page, String act) {
        return (Submitted.Again) editing.submit(dossier, dossier, page.sent(act));
    }

    static List<String> changed(Dossier before, Dossier after) {
        return Differences.between(Edits.tree(before), Edits.tree(after)).stream()
                .map(each -> each.place().path())
                .toList();
    }

    static String word(Dossier dossier, Place place) {
        return Edits.at(Edits.tree(dossier), place)
                .map(node -> ((Scalar) node).text())
                .orElse("");
    }

    private FormDesk() {}
}
