package org.diapason.core.harmony.effort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.series.MicroCredential;

/**
 * How alike the micro-credentials of a series are in effort. Each counts by the middle of its advertised hours, or of
 * the computed ones where it advertises none.
 *
 * @param median the hours in the middle of the series; silent when nobody's hours are known
 * @param members those whose hours are known
 * @param silent those whose hours are not, or have no upper bound
 */
public record EffortParity(Fact<Double> median, List<Member> members, List<Code> silent) {

    public EffortParity {
        members = List.copyOf(members);
        silent = List.copyOf(silent);
    }

    /**
     * One micro-credential beside the middle of the series.
     *
     * @param code the micro-credential
     * @param hours the middle of its hours
     * @param deviation how far they lie from the series' middle, as a share of it: 0.5 is half as much again
     */
    public record Member(Code code, double hours, double deviation) {}

    /** The parity of these micro-credentials under this policy. */
    public static EffortParity of(List<MicroCredential> credentials, EffortPolicy policy) {
        EffortRates rates = EffortRates.of(policy);
        EffortSum sum = new EffortSum();
        double[] hours = new double[credentials.size()];
        int known = 0;
        for (int i = 0; i < hours.length; i++) {
            hours[i] = middle(credentials.get(i), rates, sum);
            known += Double.isNaN(hours[i]) ? 0 : 1;
        }
        return compare(credentials, hours, known);
    }

    /** The middle of a micro-credential's hours; not a number when they are not known. */
    private static double middle(MicroCredential mc, EffortRates rates, EffortSum sum) {
        if (mc.delivery().hours() instanceof Fact.Stated<Range>(Range hours)) {
            return hours.isBounded() ? (hours.low() + hours.high()) / 2 : Double.NaN;
        }
        sum.of(mc, rates);
        boolean bounded = sum.most() != Double.POSITIVE_INFINITY;
        return bounded ? (sum.typical() + sum.most()) / 2 : Double.NaN;
    }

    private static EffortParity compare(List<MicroCredential> credentials, double[] hours, int known) {
        double median = median(hours, known);
        List<Member> members = new ArrayList<>(known);
        List<Code> silent = new ArrayList<>(hours.length - known);
        for (int i = 0; i < hours.length; i++) {
            Code code = credentials.get(i).code();
            if (Double.isNaN(hours[i])) {
                silent.add(code);
            } else {
                members.add(new Member(code, hours[i], median > 0 ? (hours[i] - median) / median : 0));
            }
        }
        return new EffortParity(known == 0 ? Fact.silent() : Fact.of(median), members, silent);
    }

    private static double median(double[] hours, int known) {
        if (known == 0) {
            return 0;
        }
        double[] sorted = hours.clone();
        // Arrays.sort puts what is not a number last, behind the known ones.
        Arrays.sort(sorted);
        return (sorted[(known - 1) / 2] + sorted[known / 2]) / 2;
    }
}
