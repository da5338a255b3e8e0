package org.diapason.core.harmony.effort;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;

/**
 * The hours of a whole series.
 *
 * @param hours all micro-credentials together; silent when any of them is, unless a milestone that asks for all of them
 *     advertises its own
 * @param silent the micro-credentials whose hours nobody stated
 * @param milestone the milestone whose hours these are, where the micro-credentials do not state theirs
 */
public record EffortTotal(Fact<Range> hours, List<Code> silent, Fact<Code> milestone) {

    public EffortTotal {
        silent = List.copyOf(silent);
    }

    /** The advertised hours of all micro-credentials. */
    public static EffortTotal advertised(Series series) {
        List<Fact<Range>> each = new ArrayList<>(series.microCredentials().size());
        series.microCredentials().forEach(mc -> each.add(mc.delivery().hours()));
        EffortTotal total = sum(series.microCredentials(), each);
        return total.hours.isStated() ? total : byMilestone(series, total);
    }

    /** The computed hours of all micro-credentials; silent when any of them could not be counted at all. */
    public static EffortTotal computed(Series series, List<EffortEstimate> estimates) {
        List<Fact<Range>> each = new ArrayList<>(estimates.size());
        estimates.forEach(estimate -> each.add(estimate.computed()));
        return sum(series.microCredentials(), each);
    }

    private static EffortTotal sum(List<MicroCredential> credentials, List<Fact<Range>> each) {
        double low = 0;
        double high = 0;
        List<Code> silent = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i) instanceof Fact.Stated<Range>(Range hours)) {
                low += hours.low();
                high += hours.high();
            } else {
                silent.add(credentials.get(i).code());
            }
        }
        boolean known = silent.isEmpty() && !credentials.isEmpty();
        return new EffortTotal(known ? Fact.of(Hours.between(low, high)) : Fact.silent(), silent, Fact.silent());
    }

    private static EffortTotal byMilestone(Series series, EffortTotal total) {
        for (Milestone milestone : series.milestones()) {
            if (milestone.hours().isStated() && asksForAll(milestone, series.microCredentials())) {
                return new EffortTotal(milestone.hours(), total.silent, Fact.of(milestone.code()));
            }
        }
        return total;
    }

    private static boolean asksForAll(Milestone milestone, List<MicroCredential> credentials) {
        return !credentials.isEmpty() && credentials.stream().allMatch(mc -> asksFor(milestone, mc.code()));
    }

    private static boolean asksFor(Milestone milestone, Code credential) {
        for (Requirement requirement : milestone.requires()) {
            if (requirement.isAll() && requirement.of().contains(credential)) {
                return true;
            }
        }
        return false;
    }
}
