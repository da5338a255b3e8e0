package org.diapason.core.harmony.pathway;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.graph.PathwayGraph;
import org.diapason.core.series.Delivery.Offering;
import org.diapason.core.series.MicroCredential;

/**
 * The offerings of a series beside its prerequisites. Runs are counted from the earliest: where two micro-credentials
 * have as many offerings, the first of one belongs to the first of the other.
 *
 * @param early the offerings that begin before a prerequisite has ended
 * @param lengths the offerings whose dates do not agree with the weeks advertised
 * @param gaps the breaks much longer than the others
 */
public record Timetable(List<Early> early, List<Length> lengths, List<Gap> gaps) {

    /** From how many days a break may be too long. */
    static final int LONG_BREAK = 14;

    /** How many times as long as the middle one a break must be to stand out. */
    static final int STANDS_OUT = 3;

    /** The fewest breaks among which one can stand out. */
    static final int FEWEST = 3;

    private static final double WEEK = 7;

    public Timetable {
        early = List.copyOf(early);
        lengths = List.copyOf(lengths);
        gaps = List.copyOf(gaps);
    }

    /** An offering that begins before a prerequisite has ended; runs are counted from 1. */
    public record Early(Code microCredential, Code required, int run, LocalDate begins, LocalDate ends) {}

    /** An offering whose dates span other weeks than are advertised. */
    public record Length(Code microCredential, int run, Range advertised, Range dates) {}

    /** Days without learning between a micro-credential and the last that it requires. */
    public record Gap(Code microCredential, Code after, int run, long days) {}

    static Timetable of(SeriesPath path) {
        boolean dated = path.series().microCredentials().stream()
                .anyMatch(mc -> !mc.delivery().offerings().isEmpty());
        return dated ? new Reader(path).read() : new Timetable(List.of(), List.of(), List.of());
    }

    /** The weeks that an offering takes: fewer when its weekends are left out, more when each week counts as begun. */
    static Range weeks(Offering offering) {
        double weeks = (ChronoUnit.DAYS.between(offering.first(), offering.last()) + 1) / WEEK;
        return Range.of(Math.min(weeks, Range.LARGEST), Math.min(Math.ceil(weeks), Range.LARGEST));
    }

    private static final class Reader {
        private final Steps steps;
        private final PathwayGraph before;
        private final List<List<Offering>> runs;
        private final List<Early> early = new ArrayList<>();
        private final List<Length> lengths = new ArrayList<>();
        private final List<Gap> gaps = new ArrayList<>();

        Reader(SeriesPath path) {
            this.steps = path.steps();
            boolean line = path.series().pathway().approach().is(Approach.PROGRESSIVE::equals);
            this.before = path.credentials(line ? steps.order() : List.of());
            this.runs = path.series().microCredentials().stream()
                    .map(mc -> mc.delivery().offerings().stream()
                            .sorted(Comparator.comparing(Offering::first).thenComparing(Offering::last))
                            .toList())
                    .toList();
        }

        Timetable read() {
            for (int step = 0; step < steps.credentials(); step++) {
                for (int run = 0; run < runs.get(step).size(); run++) {
                    length(step, run);
                    order(step, run);
                }
            }
            return new Timetable(early, lengths, outstanding());
        }

        private void length(int step, int run) {
            MicroCredential mc = steps.credential(step);
            Range dates = weeks(runs.get(step).get(run));
            if (mc.delivery().weeks() instanceof Fact.Stated<Range>(Range weeks) && !weeks.meets(dates)) {
                lengths.add(new Length(mc.code(), run + 1, weeks, dates));
            }
        }

        private void order(int step, int run) {
            LocalDate begins = runs.get(step).get(run).first();
            int last = Steps.NONE;
            LocalDate ended = LocalDate.MIN;
            for (int required : before.prerequisites(step)) {
                if (required == step || runs.get(required).isEmpty()) {
                    continue;
                }
                LocalDate ends = ends(required, step, run);
                if (begins.isBefore(ends)) {
                    early.add(new Early(steps.code(step), steps.code(required), run + 1, begins, ends));
                } else if (ends.isAfter(ended)) {
                    last = required;
                    ended = ends;
                }
            }
            if (last != Steps.NONE) {
                long days = Math.max(0, ChronoUnit.DAYS.between(ended, begins) - 1);
                gaps.add(new Gap(steps.code(step), steps.code(last), run + 1, days));
            }
        }

        /** When the prerequisite ends in this run; where runs cannot be paired, the last end before it begins. */
        private LocalDate ends(int required, int step, int run) {
            List<Offering> offered = runs.get(required);
            if (offered.size() == runs.get(step).size()) {
                return offered.get(run).last();
            }
            LocalDate begins = runs.get(step).get(run).first();
            LocalDate first = offered.stream()
                    .map(Offering::last)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return offered.stream()
                    .map(Offering::last)
                    .filter(last -> !last.isAfter(begins))
                    .max(Comparator.naturalOrder())
                    .orElse(first);
        }

        private List<Gap> outstanding() {
            if (gaps.size() < FEWEST) {
                return List.of();
            }
            long[] days = gaps.stream().mapToLong(Gap::days).sorted().toArray();
            long middle = days[(days.length - 1) / 2];
            return gaps.stream()
                    .filter(gap -> gap.days() >= LONG_BREAK && gap.days() > STANDS_OUT * middle)
                    .toList();
        }
    }
}
