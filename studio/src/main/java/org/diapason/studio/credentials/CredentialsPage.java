package org.diapason.studio.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Noted;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.shelf.Kept;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** The micro-credentials of a series: added, moved, taken away and brought back. */
final class CredentialsPage {

    private static final String PAGE = "micro-credentials";
    private static final String TEMPLATE = "credentials/list.jte";
    private static final String BEFORE = "before";

    private final Studio studio;
    private final Pen pen;

    CredentialsPage(Studio studio) {
        this.studio = studio;
        this.pen = new Pen(studio);
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page(TEMPLATE, view(opened, visit, "")))
                .orElseGet(Answer::notFound);
    }

    Answer add(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        String code = visit.field("code");
        String why = refusal(opened.get(), code, visit.field("title"), visit.say());
        if (!why.isEmpty()) {
            return Answer.refused(TEMPLATE, view(opened.get(), visit, why));
        }
        List<Entry> title = List.of(Node.entry(visit.lang().tag(), Node.string(visit.field("title"))));
        Node item =
                Node.mapping(List.of(Node.entry("code", Node.string(code)), Node.entry("title", Node.mapping(title))));
        Text said = Text.both(
                code + " est ajouté. Dites ce que les personnes sauront faire.",
                code + " is added. Say what learners will be able to do.");
        return pen.writeAndShow(
                visit,
                "micro-credential-added",
                said,
                tree -> Edits.add(tree, Edited.ALL, item),
                PAGE + "/" + code + "/" + EditorPart.OUTCOMES.word());
    }

    private static String refusal(Opened opened, String code, String title, Say say) {
        if (!Code.isCode(code)) {
            return say.in(
                    "Le code a des lettres, des chiffres, et . _ - entre eux.",
                    "The code has letters, digits, and . _ - between them.");
        }
        if (opened.series().microCredential(Code.of(code)).isPresent()) {
            return say.in(
                    "Un autre micro-titre porte déjà ce code.", "Another micro-credential bears this code already.");
        }
        return title.isEmpty() ? say.in("Donnez-lui un titre.", "Give it a title.") : "";
    }

    Answer move(Visit visit) {
        int by = visit.field("by").equals("up") ? -1 : 1;
        Text said = Text.both("L'ordre est changé.", "The order is changed.");
        return code(visit)
                .map(code -> pen.writeAndShow(
                        visit,
                        "micro-credential-moved",
                        said,
                        tree -> Edits.move(tree, Edited.ALL.item(code), by),
                        PAGE))
                .orElseGet(Answer::notFound);
    }

    Answer remove(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        Optional<Code> code = code(visit);
        if (opened.isEmpty() || code.isEmpty()) {
            return Answer.notFound();
        }
        long before = opened.get().kept().revision();
        Text said = Text.both(code.get() + " est retiré.", code.get() + " is removed.");
        return pen.writeAndShow(
                visit,
                "micro-credential-removed",
                said,
                tree -> Edits.remove(tree, Edited.ALL.item(code.get())),
                PAGE + "?removed=" + code.get() + "&" + BEFORE + "=" + before);
    }

    /** Brings back what was taken away, as it was at the revision before. */
    Answer restore(Visit visit) {
        Optional<Code> code = code(visit);
        Optional<Node> item = visit.series()
                .flatMap(id -> studio.series().find(visit.organisation(), id, before(visit)))
                .map(Kept::content)
                .map(Edits::tree)
                .flatMap(tree -> code.flatMap(each -> Edits.at(tree, Edited.ALL.item(each))));
        if (item.isEmpty()) {
            return Answer.notFound();
        }
        Text said = Text.both(code.get() + " est de retour.", code.get() + " is back.");
        return pen.writeAndShow(
                visit,
                "micro-credential-restored",
                said,
                tree -> Edits.at(tree, Edited.ALL.item(code.get())).isPresent()
                        ? tree
                        : Edits.add(tree, Edited.ALL, item.get()),
                PAGE);
    }

    /** The revision at which what was taken away was still there. */
    private static long before(Visit visit) {
        String stated = visit.field(BEFORE);
        return stated.matches("[0-9]{1,18}") ? Long.parseLong(stated) : 0;
    }

    private static Optional<Code> code(Visit visit) {
        return Optional.of(visit.field("code")).filter(Code::isCode).map(Code::of);
    }

    private static CredentialsView view(Opened opened, Visit visit, String error) {
        Say say = visit.say();
        List<CredentialsView.Line> lines = new ArrayList<>();
        for (MicroCredential mc : opened.series().microCredentials()) {
            lines.add(new CredentialsView.Line(
                    mc.code().value(),
                    say.text(mc.title()),
                    mc.summary().map(say::text).orElse(Said.here("")),
                    say.hours(mc.delivery().hours()),
                    mc.learning().outcomes().map(List::size).orElse(0),
                    open(opened, mc),
                    opened.path(PAGE + "/" + mc.code())));
        }
        String removed = visit.field("removed");
        boolean gone = Code.isCode(removed)
                && opened.series().microCredential(Code.of(removed)).isEmpty();
        return new CredentialsView(
                lines,
                gone ? removed : "",
                before(visit),
                visit.form().containsKey("code") ? visit.field("code") : "",
                visit.field("title"),
                error,
                opened.path(PAGE));
    }

    private static int open(Opened opened, MicroCredential mc) {
        return (int) opened.harmony().findings().stream()
                .filter(Noted::isOffKey)
                .filter(noted -> noted.finding().credential().is(mc.code()::equals))
                .count();
    }
}
