package org.diapason.core.harmony.effort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Range;
import org.diapason.core.framework.EffortRate;
import org.diapason.core.series.Activity;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;
import org.jspecify.annotations.Nullable;

/**
 * The effort of one micro-credential as its activities and live sessions add up, in hours.
 *
 * @param microCredential the micro-credential
 * @param advertised the hours that it advertises
 * @param weeks the weeks it runs over
 * @param contributions what each activity and session adds
 * @param uncounted what could not be counted; as long as there is any, the estimate only says "at least"
 */
public record EffortEstimate(
        Code microCredential,
        Fact<Range> advertised,
        Fact<Range> weeks,
        List<Contribution> contributions,
        List<Uncounted> uncounted) {

    public EffortEstimate {
        contributions = List.copyOf(contributions);
        uncounted = List.copyOf(uncounted);
    }

    /** The estimate of this micro-credential at these rates. */
    public static EffortEstimate of(MicroCredential mc, EffortRates rates) {
        Listing listing = new Listing();
        EffortWalk.walk(mc, rates, listing);
        return new EffortEstimate(
                mc.code(), mc.delivery().hours(), mc.delivery().weeks(), listing.contributions, listing.uncounted);
    }

    /** The hours that a typical learner needs for what could be counted. */
    public double typical() {
        double sum = 0;
        for (Contribution contribution : contributions) {
            sum += contribution.typical();
        }
        return sum;
    }

    /** The hours that a learner who takes the most time needs; infinite while something could not be counted. */
    public double most() {
        double sum = isComplete() ? 0 : Double.POSITIVE_INFINITY;
        for (Contribution contribution : contributions) {
            sum += contribution.most();
        }
        return sum;
    }

    /** Whether everything could be counted. */
    public boolean isComplete() {
        return uncounted.isEmpty();
    }

    /** From typical to most; at least the typical ones while something could not be counted; silent when nothing could. */
    public Fact<Range> computed() {
        return contributions.isEmpty() && !isComplete() ? Fact.silent() : Fact.of(Hours.between(typical(), most()));
    }

    /** The hours of each kind of activity, in the order in which learners first meet them. */
    public Map<Code, Range> byKind() {
        Map<Code, double[]> sums = new LinkedHashMap<>();
        for (Contribution contribution : contributions) {
            double[] sum = sums.computeIfAbsent(contribution.kind(), kind -> new double[2]);
            sum[0] += contribution.typical();
            sum[1] += contribution.most();
        }
        Map<Code, Range> kinds = new LinkedHashMap<>();
        sums.forEach((kind, sum) -> kinds.put(kind, Hours.between(sum[0], sum[1])));
        return Ordered.map(kinds);
    }

    /**
     * How many hours lie between what is advertised and what adds up: above 0 when more is advertised, below 0 when less
     * is, 0 when some learner needs just what is advertised. Silent when too little is stated to tell.
     */
    public Fact<Double> gap() {
        return advertised.flatMap(stated -> computed().flatMap(counted -> gap(stated, counted)));
    }

    /** The advertised hours a week; silent unless both hours and weeks are stated. */
    public Fact<Range> weekly() {
        return advertised.flatMap(this::perWeek);
    }

    /** The computed hours a week; silent unless weeks are stated and something could be counted. */
    public Fact<Range> weeklyComputed() {
        return computed().flatMap(this::perWeek);
    }

    private Fact<Double> gap(Range stated, Range counted) {
        if (stated.high() < counted.low()) {
            return Fact.of(stated.high() - counted.low());
        }
        if (stated.low() > counted.high()) {
            return Fact.of(stated.low() - counted.high());
        }
        return isComplete() ? Fact.of(0.0) : Fact.silent();
    }

    private Fact<Range> perWeek(Range hours) {
        return weeks.flatMap(over -> over.low() > 0 && over.isBounded()
                ? Fact.of(Hours.between(hours.low() / over.high(), hours.high() / over.low()))
                : Fact.silent());
    }

    private static final class Listing implements Tally {
        private final List<Contribution> contributions = new ArrayList<>();
        private final List<Uncounted> uncounted = new ArrayList<>();

        @Override
        public void activity(Activity activity, @Nullable EffortRate rate, double typical, double most) {
            Contribution.Basis basis =
                    rate == null ? new Contribution.Stated(activity.hoursReason()) : new Contribution.ByRate(rate);
            contributions.add(new Contribution(activity.code(), activity.kind(), typical, most, basis));
        }

        @Override
        public void session(LiveSession session, double typical, double most) {
            Contribution.Basis basis = new Contribution.Meeting(session.optional());
            contributions.add(new Contribution(session.code(), EffortWalk.LIVE_SESSION, typical, most, basis));
        }

        @Override
        public void uncounted(Code code, Uncounted.Why why) {
            uncounted.add(new Uncounted(code, why));
        }
    }
}
