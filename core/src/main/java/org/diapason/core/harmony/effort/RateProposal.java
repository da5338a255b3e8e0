package org.diapason.core.harmony.effort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.feedback.Distribution;
import org.diapason.core.feedback.Question;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.framework.EffortRate;
import org.diapason.core.series.Series;

/**
 * A rate that would count the hours that learners say they spent (taux proposé). It proposes; the team decides.
 *
 * @param rate the rate that counts now
 * @param factor by how much more or less it should count
 * @param low the lower end of the interval of that factor, at 95 %
 * @param high the upper end
 * @param answers how many learners it rests on
 * @param credentials the micro-credentials that it rests on
 */
public record RateProposal(
        EffortRate rate, double factor, double low, double high, int answers, List<Code> credentials) {

    /** Hours that nobody would spend are no reason for a rate. */
    private static final double MOST = 10;

    public RateProposal {
        credentials = List.copyOf(credentials);
    }

    /** The minutes of a typical learner for one unit, as proposed. */
    public double typical() {
        return rate.typical() * factor;
    }

    /** The minutes of the learner who takes most, as proposed. */
    public double most() {
        return rate.most() * factor;
    }

    /** What one micro-credential says of all its rates: the middle of the hours, and between which two it lies. */
    private record Said(Code credential, double factor, double low, double high, int answers) {}

    /**
     * The rates at which the hours of this series should be counted, from the hours that learners say they spent on each
     * micro-credential. Only rates of which the interval leaves the present one out are proposed.
     */
    public static List<RateProposal> of(Series series, EffortPolicy policy, Map<Code, Distribution> hours) {
        Map<EffortRate, List<Weighed>> byRate = new LinkedHashMap<>();
        for (EffortEstimate estimate : SeriesEffort.of(series, policy).each()) {
            Distribution actual = hours.get(estimate.microCredential());
            if (actual == null || !estimate.isComplete()) {
                continue;
            }
            Map<EffortRate, Double> rated = new LinkedHashMap<>();
            double fixed = 0;
            for (Contribution each : estimate.contributions()) {
                if (each.basis() instanceof Contribution.ByRate(EffortRate rate)) {
                    rated.merge(rate, each.typical(), Double::sum);
                } else {
                    fixed += each.typical();
                }
            }
            double sum =
                    rated.values().stream().mapToDouble(Double::doubleValue).sum();
            said(estimate.microCredential(), actual, fixed, sum)
                    .ifStated(said -> rated.forEach((rate, weight) ->
                            byRate.computeIfAbsent(rate, _ -> new ArrayList<>()).add(new Weighed(said, weight))));
        }
        return byRate.entrySet().stream()
                .map(each -> proposal(each.getKey(), each.getValue()))
                .filter(each -> (each.low() > 1 || each.high() < 1) && each.low() > 0 && each.factor() <= MOST)
                .toList();
    }

    private record Weighed(Said said, double weight) {}

    private static Fact<Said> said(Code credential, Distribution actual, double fixed, double rated) {
        if (!(rated > 0)) {
            return Fact.silent();
        }
        return actual.medianInterval()
                .flatMap(between -> actual.median()
                        .map(median -> new Said(
                                credential,
                                (median / Question.QUARTERS - fixed) / rated,
                                ((double) between.low() / Question.QUARTERS - fixed) / rated,
                                ((double) between.high() / Question.QUARTERS - fixed) / rated,
                                actual.n())));
    }

    /** Each micro-credential counts by the hours that it has at this rate. */
    private static RateProposal proposal(EffortRate rate, List<Weighed> all) {
        double weights = all.stream().mapToDouble(Weighed::weight).sum();
        double factor = 0;
        double low = 0;
        double high = 0;
        int answers = 0;
        for (Weighed each : all) {
            double share = each.weight() / weights;
            factor += share * each.said().factor();
            low += share * each.said().low();
            high += share * each.said().high();
            answers += each.said().answers();
        }
        return new RateProposal(
                rate,
                factor,
                low,
                high,
                answers,
                all.stream().map(each -> each.said().credential()).toList());
    }
}
