package org.diapason.studio.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.feedback.ControlChart;
import org.diapason.core.feedback.Distribution;
import org.diapason.core.feedback.Instrument;
import org.diapason.core.feedback.Question;
import org.diapason.core.feedback.Release;
import org.diapason.core.feedback.Signals;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.effort.EffortEstimate;
import org.diapason.core.harmony.effort.RateProposal;
import org.diapason.core.harmony.effort.SeriesEffort;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** The hours that learners say they spent, beside those that a series advertises and counts. */
final class HoursSpent {

    private static final Code HOURS = Code.of("hours");

    private final Opened opened;
    private final Say say;
    private final Visit visit;

    HoursSpent(Opened opened, Visit visit) {
        this.opened = opened;
        this.say = visit.say();
        this.visit = visit;
    }

    SignalsView.Hours of(Signals signals) {
        Optional<Release> release = signals.of(Instrument.LEARNER, HOURS);
        Map<Code, Distribution> told = new LinkedHashMap<>();
        release.ifPresent(each -> each.credentials()
                .forEach(code -> each.of(code).ifPresent(distribution -> told.put(code, distribution))));
        EffortPolicy policy = opened.dossier().framework().effort();
        List<SignalsView.Spent> rows = new ArrayList<>();
        for (EffortEstimate estimate : SeriesEffort.of(opened.series(), policy).each()) {
            Distribution spent = told.get(estimate.microCredential());
            if (spent != null) {
                rows.add(row(estimate, spent));
            }
        }
        return new SignalsView.Hours(
                rows,
                RateProposal.of(opened.series(), policy, told).stream()
                        .map(this::proposal)
                        .toList(),
                opened.path("framework/settings"),
                SignalsPage.held(release.map(Release::held).orElse(0), say),
                release.map(this::charts).orElse(List.of()));
    }

    /** A chart of the middles of each micro-credential that has cohorts enough. */
    private List<SignalsView.Chart> charts(Release release) {
        List<SignalsView.Chart> charts = new ArrayList<>();
        for (Code credential : release.credentials()) {
            List<ControlChart.Figure> figures = new ArrayList<>();
            for (Release.Group group : SignalsPage.ended(release, visit)) {
                if (group.credential().equals(credential)) {
                    String name = Titles.name(group.alone().get(), visit);
                    int n = group.distribution().n();
                    group.distribution()
                            .median()
                            .ifStated(middle ->
                                    figures.add(new ControlChart.Figure(name, n, middle / Question.QUARTERS)));
                }
            }
            charts.addAll(new Charts(say).figures("hours-" + credential, Titles.of(credential, opened, say), figures));
        }
        return charts;
    }

    private SignalsView.Spent row(EffortEstimate estimate, Distribution spent) {
        return new SignalsView.Spent(
                Titles.of(estimate.microCredential(), opened, say),
                spent.n(),
                spent.median().map(this::hours).orElse(""),
                spent.medianInterval()
                        .map(each -> hours((double) each.low()) + " – " + hours((double) each.high()))
                        .orElse(say.in("on ne peut pas le dire de si peu", "cannot be told of so few")),
                say.hours(estimate.advertised()),
                say.computed(estimate.computed()));
    }

    private String hours(double quarters) {
        return InWords.number(quarters / Question.QUARTERS, say.lang()) + "\u00a0h";
    }

    private SignalsView.Proposal proposal(RateProposal each) {
        String codes =
                String.join(", ", each.credentials().stream().map(Code::value).toList());
        return new SignalsView.Proposal(
                say.text(each.rate().label()),
                minutes(each.rate().typical(), each.rate().most()),
                minutes(each.typical(), each.most()),
                say.in(
                        "× " + tenths(each.factor()) + " (de " + tenths(each.low()) + " à " + tenths(each.high())
                                + "), d'après " + each.answers() + " personnes qui ont suivi " + codes,
                        "× " + tenths(each.factor()) + " (" + tenths(each.low()) + " to " + tenths(each.high())
                                + "), from " + each.answers() + " people who took " + codes));
    }

    private String minutes(double typical, double most) {
        return tenths(typical) + " – " + tenths(most) + "\u00a0min";
    }

    private String tenths(double value) {
        return InWords.number(Math.rint(100 * value) / 100, say.lang());
    }
}
