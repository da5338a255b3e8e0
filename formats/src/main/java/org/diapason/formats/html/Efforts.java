package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.effort.EffortEstimate;
import org.diapason.core.harmony.effort.EffortTotal;
import org.diapason.core.harmony.effort.SeriesEffort;
import org.diapason.core.harmony.effort.Uncounted;

/** Sets the effort of a series out as a picture and a table of the same figures. */
final class Efforts {

    private final Case seen;
    private final Say say;

    Efforts(Case seen, Say say) {
        this.seen = seen;
        this.say = say;
    }

    EffortView view() {
        SeriesEffort effort = SeriesEffort.of(seen.series(), seen.framework().effort());
        double tolerance = seen.framework().effort().tolerance();
        List<EffortView.Row> rows = new ArrayList<>();
        for (int i = 0; i < effort.each().size(); i++) {
            Said title = say.text(seen.series().microCredentials().get(i).title());
            rows.add(row(effort.each().get(i), title));
        }
        return new EffortView(
                plot(effort.each(), tolerance, say),
                rows,
                say.hours(effort.advertised().hours()),
                say.computed(effort.computed().hours()),
                note(effort.advertised()),
                InWords.percent(tolerance, say.lang()));
    }

    static List<EffortPlot> plot(List<EffortEstimate> each, double tolerance, Say say) {
        boolean known = each.stream()
                .anyMatch(estimate ->
                        estimate.advertised().isStated() || estimate.computed().isStated());
        return known ? List.of(new EffortDrawing(each, tolerance, say).draw(each)) : List.of();
    }

    private EffortView.Row row(EffortEstimate estimate, Said title) {
        return new EffortView.Row(
                estimate.microCredential().value(),
                title,
                say.hours(estimate.advertised()),
                say.computed(estimate.computed().map(Range::low).map(this::atLeastOrExactly)),
                most(estimate),
                gap(estimate.gap()),
                say.computed(estimate.weekly()),
                uncounted(estimate.uncounted()));
    }

    private Range atLeastOrExactly(double hours) {
        return Range.exactly(Math.min(hours, Range.LARGEST));
    }

    private String most(EffortEstimate estimate) {
        if (!(estimate.computed() instanceof Fact.Stated<Range>(Range hours))) {
            return say.notStated();
        }
        return hours.isBounded()
                ? say.computed(Fact.of(Range.exactly(hours.high())))
                : say.in("davantage, sans limite connue", "more, no known limit");
    }

    private String gap(Fact<Double> gap) {
        if (!(gap instanceof Fact.Stated<Double>(Double hours))) {
            return say.in("on ne peut pas le dire", "cannot tell");
        }
        if (hours == 0) {
            return say.in("se recoupent", "overlap");
        }
        String size = say.computed(Fact.of(Range.exactly(Math.abs(hours))));
        return hours > 0
                ? size + say.in(" annoncées de plus", " more advertised")
                : size + say.in(" annoncées de moins", " less advertised");
    }

    private String note(EffortTotal total) {
        if (total.milestone() instanceof Fact.Stated<Code>(Code milestone)) {
            return say.in(
                            "Les micro-titres ne précisent pas tous leurs heures\u00a0; le total est celui qu'annonce ",
                            "Not every micro-credential states its hours; the total is the one advertised by ")
                    + milestone
                    + ".";
        }
        return total.silent().isEmpty()
                ? ""
                : say.in("Sans heures précisées\u00a0: ", "Hours not stated: ")
                        + InWords.list(total.silent().stream().map(Code::value).toList(), say.lang())
                        + say.in(". Le total reste donc inconnu.", ". The total is therefore unknown.");
    }

    private String uncounted(List<Uncounted> uncounted) {
        List<String> words = new ArrayList<>();
        uncounted.forEach(each -> words.add(why(each)));
        return String.join(", ", words);
    }

    private String why(Uncounted uncounted) {
        return switch (uncounted.why()) {
            case AMOUNT -> uncounted.code() + say.in(" (quantité)", " (amount)");
            case RATE -> uncounted.code() + say.in(" (taux)", " (rate)");
            case LENGTH -> uncounted.code() + say.in(" (durée)", " (length)");
            case ACTIVITIES -> say.in("la liste des activités", "the list of activities");
            case SESSIONS -> say.in("la liste des séances", "the list of sessions");
        };
    }
}
