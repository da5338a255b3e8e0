package org.diapason.core.harmony.effort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.facilitation.Meeting;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/**
 * The hours a week that facilitators spend on their cohorts: those that are stated, else those that add up by the rates
 * for facilitators. The built-in rates are ranges and name their sources: Ontario's Standard Workload Formula (preparation,
 * questions), times measured in online courses (discussions), and what universities allow for marking.
 *
 * @param weeks the Monday of each week, from the first in which a cohort runs to the last, within three years of this one
 * @param now the Monday of this week
 * @param rows the people, in their order
 * @param unplaced the cohorts that stand in no week, since nobody stated when they begin
 * @param beyond the cohorts that stand in no week, since they run more than three years from now
 */
public record FacilitatorLoad(
        List<LocalDate> weeks, LocalDate now, List<Row> rows, List<Code> unplaced, List<Code> beyond) {

    /** Beyond three years a slip of the keyboard is likelier than a cohort. */
    private static final int MOST_WEEKS = 156;

    public FacilitatorLoad {
        weeks = List.copyOf(weeks);
        rows = List.copyOf(rows);
        unplaced = List.copyOf(unplaced);
        beyond = List.copyOf(beyond);
    }

    /**
     * One person.
     *
     * @param person who
     * @param weeks the hours, one for each week
     */
    public record Row(Facilitator person, List<Week> weeks) {
        public Row {
            weeks = List.copyOf(weeks);
        }
    }

    /** How many hours of a week go into one kind of work. */
    public record Share(Work work, Range hours) {}

    /**
     * One week of one person.
     *
     * @param hours the hours; 0 where no cohort runs, at least so many where something is not stated
     * @param shares what they are made of
     * @param cohorts the cohorts that run
     * @param gaps what would have to be stated to know the rest
     */
    public record Week(Range hours, List<Share> shares, List<Code> cohorts, List<LoadGap> gaps) {
        public Week {
            shares = List.copyOf(shares);
            cohorts = List.copyOf(cohorts);
            gaps = List.copyOf(gaps);
        }

        /** The most of these hours that is known. */
        public double certain() {
            return hours.isBounded() ? hours.high() : hours.low();
        }

        /** Whether a cohort runs and nothing at all is known of its hours. */
        public boolean isUnknown() {
            return !gaps.isEmpty() && hours.low() == 0;
        }
    }

    /** The load of this facilitation, seen on this day. */
    public static FacilitatorLoad of(Series series, Facilitation facilitation, EffortPolicy policy, LocalDate today) {
        LocalDate now = CohortWork.monday(today);
        EffortRates rates = EffortRates.ofFacilitators(policy);
        List<CohortWork> runs = new ArrayList<>();
        List<Code> unplaced = new ArrayList<>();
        List<Code> beyond = new ArrayList<>();
        for (Cohort cohort : facilitation.cohorts()) {
            MicroCredential mc =
                    series.microCredential(cohort.microCredential()).orElse(null);
            if (mc == null || !(cohort.begins() instanceof Fact.Stated<LocalDate>(LocalDate begins))) {
                unplaced.add(cohort.code());
                continue;
            }
            CohortWork run = new CohortWork(cohort, mc, Meeting.of(series, cohort), rates, begins);
            boolean far =
                    run.first().isAfter(now.plusWeeks(MOST_WEEKS)) || run.last().isBefore(now.minusWeeks(MOST_WEEKS));
            if (far) {
                beyond.add(cohort.code());
            } else {
                runs.add(run);
            }
        }
        List<LocalDate> weeks = weeks(runs, now);
        List<Row> rows = facilitation.facilitators().stream()
                .map(person -> new Row(
                        person,
                        weeks.stream().map(monday -> week(person, monday, runs)).toList()))
                .toList();
        return new FacilitatorLoad(weeks, now, rows, unplaced, beyond);
    }

    /** Whether any week of anybody has hours, known or not. */
    public boolean isEmpty() {
        return weeks.isEmpty() || rows.isEmpty();
    }

    /** The place of the first week that is not over. */
    public int current() {
        return (int) weeks.stream().filter(monday -> monday.isBefore(now)).count();
    }

    /** The same load from one place among its weeks to another. */
    public FacilitatorLoad between(int from, int to) {
        return new FacilitatorLoad(
                weeks.subList(from, to),
                now,
                rows.stream()
                        .map(row -> new Row(row.person(), row.weeks().subList(from, to)))
                        .toList(),
                unplaced,
                beyond);
    }

    /** The most hours that are known of a week, of anybody. */
    public double peak() {
        return rows.stream()
                .flatMap(row -> row.weeks().stream())
                .mapToDouble(Week::certain)
                .max()
                .orElse(0);
    }

    /** Everything that would have to be stated to know these weeks. */
    public List<LoadGap> gaps() {
        return rows.stream()
                .flatMap(row -> row.weeks().stream())
                .flatMap(week -> week.gaps().stream())
                .distinct()
                .toList();
    }

    private static List<LocalDate> weeks(List<CohortWork> runs, LocalDate now) {
        LocalDate least = now.minusWeeks(MOST_WEEKS);
        LocalDate most = now.plusWeeks(MOST_WEEKS);
        LocalDate first =
                runs.stream().map(CohortWork::first).min(LocalDate::compareTo).orElse(now);
        LocalDate last =
                runs.stream().map(CohortWork::last).max(LocalDate::compareTo).orElse(least);
        return Stream.iterate(
                        first.isBefore(least) ? least : first,
                        monday -> !monday.isAfter(last.isAfter(most) ? most : last),
                        monday -> monday.plusWeeks(1))
                .toList();
    }

    private static Week week(Facilitator person, LocalDate monday, List<CohortWork> runs) {
        WeekTally tally = new WeekTally();
        for (CohortWork run : runs) {
            if (run.isIn(monday) && run.isLedBy(person.code())) {
                run.add(person.code(), monday, tally);
            }
        }
        return tally.week();
    }
}
