package org.diapason.studio.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Texts;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.edit.Wording;
import org.diapason.formats.tree.Node;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Every text of a micro-credential in both languages; who translates writes the other language and nothing else. */
final class LanguagesPage {

    private static final String TEMPLATE = "credentials/languages.jte";

    private final Studio studio;
    private final Saving saving;
    private final Pen pen;

    LanguagesPage(Studio studio) {
        this.studio = studio;
        this.saving = new Saving(studio);
        this.pen = new Pen(studio);
    }

    /** One text and where it stands. */
    private record Placed(Place place, Text text) {
        Lang other() {
            return text.source().base().equals(Lang.FR) ? Lang.EN : Lang.FR;
        }
    }

    private static List<Placed> texts(MicroCredential mc) {
        List<Placed> texts = new ArrayList<>();
        new Texts((text, at, field) -> texts.add(new Placed(at.place(field), text))).of(mc);
        return texts;
    }

    Answer show(Visit visit) {
        return Edited.open(studio.desk(), visit)
                .map(edited -> Answer.page(TEMPLATE, view(edited, visit)))
                .orElseGet(Answer::notFound);
    }

    Answer save(Visit visit) {
        Optional<Edited> found = Edited.sent(studio, visit);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        Edited edited = found.get();
        Dossier base = saving.base(visit, edited);
        List<Placed> before = texts(base.series().microCredential(edited.code()).orElse(edited.mc()));
        Text said = Text.both("La traduction est notée.", "The translation is noted.");
        return pen.writeAndShow(
                visit,
                "translation-written",
                said,
                tree -> translated(tree, before, visit),
                "micro-credentials/" + edited.code() + "/" + EditorPart.LANGUAGES.word());
    }

    private static Node translated(Node tree, List<Placed> before, Visit visit) {
        Node changed = tree;
        for (Placed placed : before) {
            String field = placed.place().path();
            String was = placed.text().in(placed.other()).orElse("");
            String is = visit.field("words." + field);
            boolean fresh = !visit.field("fresh." + field).isEmpty();
            if (Edits.at(changed, placed.place()).isEmpty() || !visit.form().containsKey("words." + field)) {
                continue;
            }
            if (!is.isEmpty() && !is.equals(was)) {
                changed = unlagged(
                        Edits.put(changed, placed.place().field(placed.other().tag()), Node.string(is)), placed);
            } else if (fresh) {
                changed = unlagged(changed, placed);
            }
        }
        return changed;
    }

    private static Node unlagged(Node tree, Placed placed) {
        Place lagging = placed.place().field("lagging");
        if (!(Edits.at(tree, lagging).orElse(null) instanceof Node.Sequence langs)) {
            return tree;
        }
        List<Node> left = langs.items().stream()
                .filter(item -> !(item instanceof Node.Scalar scalar
                        && scalar.text().equals(placed.other().tag())))
                .toList();
        return left.isEmpty() ? Edits.remove(tree, lagging) : Edits.put(tree, lagging, Node.sequence(left));
    }

    private static String label(Wording wording, Node tree, Place place) {
        String whole = wording.label(tree, place);
        int cut = whole.indexOf(" › ");
        return cut < 0 ? whole : whole.substring(cut + 3);
    }

    private static LanguagesView view(Edited edited, Visit visit) {
        Wording wording = new Wording(visit.lang());
        Node tree = edited.opened().tree();
        List<LanguagesView.Line> lines = new ArrayList<>();
        for (Placed placed : texts(edited.mc())) {
            String path = placed.place().path();
            lines.add(new LanguagesView.Line(
                    path,
                    label(wording, tree, placed.place()),
                    placed.text().source().tag(),
                    placed.text().show(placed.text().source()),
                    placed.other().tag(),
                    placed.text().in(placed.other()).orElse(""),
                    placed.text().lagging().contains(placed.other())));
        }
        return new LanguagesView(
                edited.head(EditorPart.LANGUAGES, visit.say()),
                lines,
                edited.opened().kept().revision(),
                edited.path() + "/languages");
    }
}
