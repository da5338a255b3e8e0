package org.diapason.studio.harmony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Circumstance;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Deviations;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.series.DeviationWords;

/** What was asked, granted and refused of a cell, and who may grant in which circumstances. */
final class CellDeviations {

    /** How long a deviation is proposed to last when the framework does not say. */
    private static final int USUAL_MONTHS = 12;

    private final Found found;
    private final Say say;

    CellDeviations(Found found, Say say) {
        this.found = found;
        this.say = say;
    }

    CellView.Deviating view() {
        LocalDate today = found.opened().seen().today();
        List<Deviation> all = Deviations.of(
                found.opened().series(), found.mc().code(), found.row().kind().code());
        Optional<Deviation.Asked> asked = all.stream()
                .filter(Deviation.Asked.class::isInstance)
                .map(Deviation.Asked.class::cast)
                .findFirst();
        List<CellView.Entry> record = new ArrayList<>();
        all.reversed()
                .forEach(each -> record.add(new CellView.Entry(
                        DeviationWords.state(each, today, say), say.text(each.reason()), because(each))));
        Verdict verdict = found.cell().verdict();
        return new CellView.Deviating(
                verdict instanceof Verdict.OffKey || verdict instanceof Verdict.Justified,
                foreseen(asked),
                record,
                asked.map(each -> say.text(each.reason())),
                today.plusMonths(months()).toString());
    }

    private int months() {
        return found.row().policy().deviate().stream()
                .map(Circumstance::longestMonths)
                .filter(Fact::isStated)
                .mapToInt(Fact::get)
                .min()
                .orElse(USUAL_MONTHS);
    }

    private List<CellView.Foreseen> foreseen(Optional<Deviation.Asked> asked) {
        List<CellView.Foreseen> foreseen = new ArrayList<>();
        for (Circumstance circumstance : found.row().policy().deviate()) {
            foreseen.add(new CellView.Foreseen(
                    circumstance.code().value(),
                    say.text(circumstance.condition()),
                    circumstance.approver(),
                    text(circumstance.evidence()),
                    circumstance
                            .longestMonths()
                            .map(months -> say.count(
                                    months, "mois au plus", "mois au plus", "month at most", "months at most"))
                            .orElse(""),
                    asked.map(Deviation.Asked::circumstance)
                            .map(code -> code.is((Code one) -> one.equals(circumstance.code())))
                            .orElse(false)));
        }
        return foreseen;
    }

    private Said because(Deviation deviation) {
        return switch (deviation) {
            case Deviation.Refused refused -> say.text(refused.because());
            case Deviation.Granted granted -> text(granted.evidence());
            case Deviation.Asked ignored -> Said.here("");
        };
    }

    private Said text(Fact<Text> text) {
        return text instanceof Fact.Stated<Text>(Text words) ? say.text(words) : Said.here("");
    }
}
