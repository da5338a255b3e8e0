package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.MicroCredential;

/** The matrix once more as prose: only the cells that ask somebody to do something. */
public final class Problems {

    private final Case seen;
    private final Anchors anchors;
    private final Say say;

    public Problems(Case seen, Anchors anchors, Say say) {
        this.seen = seen;
        this.anchors = anchors;
        this.say = say;
    }

    /** Whether the list has something to say of this cell. */
    public static boolean speakOf(Cell cell) {
        return cell.verdict() instanceof Verdict.OffKey || cell.verdict() instanceof Verdict.ToJudge;
    }

    /** Those that are off key first, then those that wait for a person. */
    public List<ProblemView> list() {
        List<ProblemView> offKey = new ArrayList<>();
        List<ProblemView> toJudge = new ArrayList<>();
        for (TuningMatrix.Row row : seen.matrix().rows()) {
            for (Cell cell : row.cells()) {
                if (speakOf(cell)) {
                    (cell.verdict() instanceof Verdict.OffKey ? offKey : toJudge).add(problem(row, cell));
                }
            }
        }
        offKey.addAll(toJudge);
        return offKey;
    }

    private ProblemView problem(TuningMatrix.Row row, Cell cell) {
        return new ProblemView(
                anchors.problem(cell),
                anchors.cell(cell),
                VerdictLook.of(cell.verdict().kind()),
                cell.microCredential().value(),
                cell.element().value(),
                seen.series()
                        .microCredential(cell.microCredential())
                        .map(MicroCredential::title)
                        .map(say::text)
                        .orElse(Said.here("")),
                say.text(row.kind().label()),
                say.value(cell.value(), row.kind()).open(),
                say.standard(row.policy().standard(), row.kind()).open(),
                deviation(cell.verdict()),
                row.policy().reason() instanceof Fact.Stated<Text>(Text reason) ? say.text(reason) : Said.here(""),
                mend(cell),
                foreseen(row, cell));
    }

    private Said deviation(Verdict verdict) {
        if (!(verdict instanceof Verdict.OffKey(Fact.Stated<Deviation>(Deviation last)))) {
            return Said.here("");
        }
        return switch (last) {
            case Deviation.Asked ignored ->
                Said.here(say.in(
                        "Un écart a été demandé et attend une réponse.",
                        "A deviation has been asked for and waits for an answer."));
            case Deviation.Granted granted ->
                Said.here(say.in("L'écart accordé a pris fin le ", "The deviation that was granted ended on ")
                        + say.date(granted.expires()) + ".");
            case Deviation.Refused refused -> say.text(refused.because());
        };
    }

    private String mend(Cell cell) {
        return cell.verdict() instanceof Verdict.ToJudge
                ? say.in(
                        "Qu'une personne compare l'énoncé à la norme et consigne son jugement.",
                        "Let a person hold what is stated against the standard and record the judgement.")
                : say.in(
                        "Revenez à la norme, ou élargissez la latitude si la série y gagne.",
                        "Return to the standard, or widen the latitude if the series gains by it.");
    }

    private List<ProblemView.Foreseen> foreseen(TuningMatrix.Row row, Cell cell) {
        return cell.verdict() instanceof Verdict.ToJudge
                ? List.of()
                : row.policy().deviate().stream()
                        .map(each -> new ProblemView.Foreseen(say.text(each.condition()), each.approver()))
                        .toList();
    }
}
