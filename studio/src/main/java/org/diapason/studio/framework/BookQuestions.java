package org.diapason.studio.framework;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.Noted;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.series.Deviation;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.formats.html.Shares;
import org.diapason.studio.shell.Opened;

/** The three questions of a director, each a chapter: what is uniform, what may differ, what must be looked after. */
final class BookQuestions {

    private final Opened opened;
    private final Say say;

    BookQuestions(Opened opened, Say say) {
        this.opened = opened;
        this.say = say;
    }

    List<BookView.Chapter> chapters() {
        return List.of(
                new BookView.Chapter(
                        "uniform",
                        say.in("Qu'est-ce qui est uniforme ?", "What is uniform?"),
                        uniform(),
                        false,
                        List.of(
                                say.in("Élément", "Element"),
                                say.in("Norme", "Standard"),
                                say.in("Micro-titres accordés", "Micro-credentials in tune"))),
                BookView.Chapter.of(
                        "variable", say.in("Qu'est-ce qui peut différer ?", "What may differ?"), variable()),
                BookView.Chapter.of(
                        "operations",
                        say.in("De quoi faut-il s'occuper ?", "What must be looked after?"),
                        operations()));
    }

    private List<BookView.Line> uniform() {
        List<BookView.Line> lines = new ArrayList<>();
        for (TuningMatrix.Row row : opened.harmony().matrix().rows()) {
            if (row.policy().freedom() != ElementPolicy.Freedom.FREE) {
                lines.add(new BookView.Line(
                        say.text(row.kind().label()),
                        List.of(
                                say.standard(row.policy().standard(), row.kind()),
                                Said.here(Shares.sentence(row, say)))));
            }
        }
        return lines;
    }

    private List<BookView.Line> variable() {
        List<BookView.Line> lines = new ArrayList<>();
        for (TuningMatrix.Row row : opened.harmony().matrix().rows()) {
            if (row.policy().freedom() == ElementPolicy.Freedom.FREE) {
                lines.add(
                        new BookView.Line(say.text(row.kind().label()), List.of(Said.here(say.in("Libre.", "Free.")))));
            } else if (row.policy().latitude() instanceof Fact.Stated<Standard>(Standard latitude)) {
                lines.add(new BookView.Line(say.text(row.kind().label()), List.of(say.standard(latitude, row.kind()))));
            }
        }
        Kinds kinds = Kinds.of(opened.dossier().framework());
        for (Deviation deviation : opened.series().deviations()) {
            String label = deviation.microCredential() + ", "
                    + kinds.get(deviation.element()).label().show(say.lang());
            lines.add(new BookView.Line(
                    Said.here(label), List.of(Said.here(state(deviation)), say.text(deviation.reason()))));
        }
        return lines;
    }

    private String state(Deviation deviation) {
        return switch (deviation) {
            case Deviation.Asked _ -> say.in("Écart demandé, sans réponse.", "Deviation asked for, not answered.");
            case Deviation.Refused refused ->
                say.in("Écart refusé par ", "Deviation refused by ") + refused.refusedBy() + ".";
            case Deviation.Granted granted ->
                say.in("Écart accordé par ", "Deviation granted by ")
                        + granted.approver()
                        + say.in(", jusqu'au ", ", until ")
                        + say.date(granted.expires())
                        + ".";
        };
    }

    private List<BookView.Line> operations() {
        List<BookView.Line> lines = new ArrayList<>();
        for (Noted noted : opened.harmony().findings()) {
            if (noted.finding().tone() == Finding.Tone.BROKEN && noted.obligation() == Obligation.MUST) {
                lines.add(new BookView.Line(
                        say.text(noted.finding().message()),
                        List.of(say.text(noted.finding().mend()))));
            }
        }
        return lines;
    }
}
