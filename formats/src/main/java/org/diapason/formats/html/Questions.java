package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementPolicy.Freedom;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.HarmonyIndex;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.series.Deviation;

/** Answers the three questions of a director from the data. */
public final class Questions {

    private final Case seen;
    private final Anchors anchors;
    private final Say say;

    public Questions(Case seen, Anchors anchors, Say say) {
        this.seen = seen;
        this.anchors = anchors;
        this.say = say;
    }

    /** The three answers. */
    public QuestionsView view(List<ProblemView> problems, CareList care) {
        List<QuestionsView.Standing> uniform = new ArrayList<>();
        List<QuestionsView.Latitude> latitudes = new ArrayList<>();
        List<Said> free = new ArrayList<>();
        for (TuningMatrix.Row row : seen.matrix().rows()) {
            if (row.policy().freedom() == Freedom.FREE) {
                free.add(say.text(row.kind().label()));
            } else {
                uniform.add(standing(row));
            }
            if (row.policy().latitude() instanceof Fact.Stated<Standard>(Standard latitude)) {
                latitudes.add(new QuestionsView.Latitude(
                        say.text(row.kind().label()),
                        say.standard(row.policy().standard(), row.kind()),
                        say.standard(latitude, row.kind())));
            }
        }
        return new QuestionsView(
                uniform, latitudes, free, deviations(), offKey(problems), care.items(), care.unheard());
    }

    private QuestionsView.Standing standing(TuningMatrix.Row row) {
        HarmonyIndex index = HarmonyIndex.of(List.of(row));
        return new QuestionsView.Standing(
                anchors.element(row.kind().code()),
                say.text(row.kind().label()),
                say.standard(row.policy().standard(), row.kind()),
                Shares.sentence(row, say),
                Plot.figure(100 * index.share().orElse(0.0)));
    }

    private List<QuestionsView.Granted> deviations() {
        Kinds kinds = Kinds.of(seen.framework());
        List<QuestionsView.Granted> all = new ArrayList<>();
        for (Deviation deviation : seen.series().deviations()) {
            all.add(new QuestionsView.Granted(
                    deviation.microCredential().value(),
                    say.text(kinds.get(deviation.element()).label()),
                    say.text(deviation.reason()),
                    state(deviation),
                    deviation instanceof Deviation.Granted granted && !granted.holds(seen.today())));
        }
        return all;
    }

    private String state(Deviation deviation) {
        return switch (deviation) {
            case Deviation.Asked ignored -> say.in("demandé, sans réponse", "asked for, not answered");
            case Deviation.Refused refused -> say.in("refusé par ", "refused by ") + refused.refusedBy();
            case Deviation.Granted granted ->
                say.in("accordé par ", "granted by ")
                        + granted.approver()
                        + (granted.holds(seen.today())
                                ? say.in(", jusqu'au ", ", until ")
                                : say.in(", a pris fin le ", ", ended on "))
                        + say.date(granted.expires());
        };
    }

    private static List<ProblemView> offKey(List<ProblemView> problems) {
        return problems.stream()
                .filter(problem -> problem.look() == VerdictLook.OFF_KEY)
                .toList();
    }
}
