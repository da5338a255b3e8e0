package org.diapason.core.harmony.pathway;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.pathway.graph.Group;
import org.diapason.core.pathway.graph.Reach;
import org.diapason.core.series.Milestone;

/**
 * The hours that a milestone advertises beside those of the micro-credentials it takes.
 *
 * @param milestone the milestone
 * @param advertised the hours that it advertises
 * @param known the hours of its members that are known; more where any of them is silent
 * @param silent the members of which nobody stated the hours
 */
public record MilestoneHours(Code milestone, Range advertised, Range known, List<Code> silent) {

    private static final double ROUNDING = 1e-6;

    public MilestoneHours {
        silent = List.copyOf(silent);
    }

    /** Whether the advertised hours cannot be right, whatever the silent members take. */
    public boolean disagree() {
        boolean tooFew = advertised.high() < known.low() - ROUNDING;
        return tooFew || (silent.isEmpty() && advertised.low() > known.high() + ROUNDING);
    }

    /** Those of every milestone that advertises its hours. */
    static List<MilestoneHours> of(SeriesPath path) {
        List<MilestoneHours> all = new ArrayList<>();
        int step = path.steps().credentials();
        for (Milestone milestone : path.series().milestones()) {
            if (milestone.hours() instanceof Fact.Stated<Range>(Range advertised)) {
                all.add(new Sum(path, step).under(milestone.code(), advertised));
            }
            step++;
        }
        return all;
    }

    /** Adds up what every learner takes, and of each choice the shortest and the longest pick. */
    private static final class Sum {
        private final Steps steps;
        private final List<Code> silent = new ArrayList<>();
        private double low;
        private double high;

        Sum(SeriesPath path, int milestone) {
            this.steps = path.steps();
            BitSet sure = Reach.ancestors(path.strict(), milestone);
            sure.stream().filter(steps::isCredential).forEach(this::add);
            for (Group group : steps.requirements().groups(milestone)) {
                if (group.isChoice()) {
                    choose(group, sure);
                }
            }
        }

        MilestoneHours under(Code milestone, Range advertised) {
            double least = Math.min(low, Range.LARGEST);
            boolean bounded = silent.isEmpty() && high <= Range.LARGEST;
            Range known = bounded ? Range.of(least, Math.max(least, high)) : Range.atLeast(least);
            return new MilestoneHours(milestone, advertised, known, silent);
        }

        private void add(int step) {
            Range hours = hours(step);
            low += hours.low();
            high += hours.high();
        }

        private Range hours(int step) {
            if (steps.credential(step).delivery().hours() instanceof Fact.Stated<Range>(Range hours)) {
                return hours;
            }
            silent.add(steps.code(step));
            return Range.atLeast(0);
        }

        private void choose(Group group, BitSet sure) {
            List<Range> open = group.members().stream()
                    .filter(member -> steps.isCredential(member) && !sure.get(member))
                    .map(this::hours)
                    .toList();
            long taken = group.members().stream().filter(sure::get).count();
            long more = Math.max(0, group.atLeast() - taken);
            low += open.stream().mapToDouble(Range::low).sorted().limit(more).sum();
            high += open.stream()
                    .map(Range::high)
                    .sorted(Comparator.reverseOrder())
                    .limit(more)
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }
    }
}
