package org.diapason.core.harmony.effort;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
import org.diapason.core.series.Delivery;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/**
 * The hours a week that facilitators spend on their cohorts, over the weeks in which cohorts run.
 *
 * @param weeks the Monday of each week, from the first in which a cohort runs to the last
 * @param rows the people, in their order
 * @param unplaced the cohorts that stand in no week, since nobody stated when they begin
 */
public record FacilitatorLoad(List<LocalDate> weeks, List<Row> rows, List<Code> unplaced) {

    /** Beyond three years a slip of the keyboard is likelier than a cohort. */
    private static final int MOST_WEEKS = 156;

    public FacilitatorLoad {
        weeks = List.copyOf(weeks);
        rows = List.copyOf(rows);
        unplaced = List.copyOf(unplaced);
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

    /**
     * One week of one person.
     *
     * @param hours the hours; 0 where no cohort runs, at least so many where something is not stated
     * @param cohorts the cohorts that run
     * @param unstated those of them whose hours a week nobody stated: only their live sessions count
     */
    public record Week(Range hours, List<Code> cohorts, List<Code> unstated) {
        public Week {
            cohorts = List.copyOf(cohorts);
            unstated = List.copyOf(unstated);
        }

        /** The most of these hours that is certain. */
        public double certain() {
            return hours.isBounded() ? hours.high() : hours.low();
        }

        /** Whether a cohort runs and nothing at all is known of its hours. */
        public boolean isUnknown() {
            return !unstated.isEmpty() && hours.low() == 0;
        }
    }

    /** A cohort with the weeks in which it runs. */
    private record Run(Cohort cohort, Delivery delivery, List<Meeting> meetings, LocalDate first, LocalDate last) {

        boolean isIn(LocalDate monday) {
            return !monday.isBefore(first) && !monday.isAfter(last);
        }

        /** The hours of a person in a week: those that are stated, else at least those of the live sessions. */
        Range hours(Code person, LocalDate monday) {
            double live = 0;
            for (Meeting meeting : meetings) {
                boolean theirs = meeting.facilitators().contains(person)
                        && meeting.on().is(day -> monday(day).equals(monday));
                if (theirs && meeting.hours() instanceof Fact.Stated<Range>(Range hours)) {
                    live += hours.low();
                }
            }
            return delivery.facilitatorHours().orElse(Range.atLeast(live));
        }
    }

    /** The load of this facilitation. */
    public static FacilitatorLoad of(Series series, Facilitation facilitation) {
        List<Run> runs = new ArrayList<>();
        List<Code> unplaced = new ArrayList<>();
        for (Cohort cohort : facilitation.cohorts()) {
            MicroCredential mc =
                    series.microCredential(cohort.microCredential()).orElse(null);
            if (mc != null && cohort.begins() instanceof Fact.Stated<LocalDate>(LocalDate begins)) {
                runs.add(run(cohort, mc.delivery(), Meeting.of(series, cohort), begins));
            } else {
                unplaced.add(cohort.code());
            }
        }
        List<LocalDate> weeks = weeks(runs);
        List<Row> rows = facilitation.facilitators().stream()
                .map(person -> new Row(
                        person,
                        weeks.stream().map(monday -> week(person, monday, runs)).toList()))
                .toList();
        return new FacilitatorLoad(weeks, rows, unplaced);
    }

    /** Whether any week of anybody has hours, known or not. */
    public boolean isEmpty() {
        return weeks.isEmpty() || rows.isEmpty();
    }

    /** The most hours that are certain in a week, of anybody. */
    public double peak() {
        return rows.stream()
                .flatMap(row -> row.weeks().stream())
                .mapToDouble(Week::certain)
                .max()
                .orElse(0);
    }

    private static Run run(Cohort cohort, Delivery delivery, List<Meeting> meetings, LocalDate begins) {
        double length = delivery.weeks()
                .map(weeks -> weeks.isBounded() ? weeks.high() : weeks.low())
                .orElse(1.0);
        LocalDate planned = begins.plusDays(Math.round(Math.clamp(length, 1, MOST_WEEKS) * 7) - 1);
        LocalDate last = meetings.stream()
                .filter(meeting -> meeting.on().isStated())
                .map(meeting -> meeting.on().get())
                .reduce(planned, (one, other) -> one.isAfter(other) ? one : other);
        LocalDate latest = begins.plusWeeks(MOST_WEEKS);
        return new Run(cohort, delivery, meetings, monday(begins), monday(last.isAfter(latest) ? latest : last));
    }

    private static List<LocalDate> weeks(List<Run> runs) {
        if (runs.isEmpty()) {
            return List.of();
        }
        LocalDate first =
                runs.stream().map(Run::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = runs.stream().map(Run::last).max(LocalDate::compareTo).orElseThrow();
        return Stream.iterate(first, monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .limit(MOST_WEEKS)
                .toList();
    }

    private static Week week(Facilitator person, LocalDate monday, List<Run> runs) {
        Range hours = Range.exactly(0);
        List<Code> cohorts = new ArrayList<>();
        List<Code> unstated = new ArrayList<>();
        for (Run run : runs) {
            if (run.isIn(monday) && leads(run, person.code())) {
                hours = hours.plus(run.hours(person.code(), monday));
                cohorts.add(run.cohort().code());
                if (run.delivery().facilitatorHours().isSilent()) {
                    unstated.add(run.cohort().code());
                }
            }
        }
        return new Week(hours, cohorts, unstated);
    }

    private static boolean leads(Run run, Code person) {
        return run.cohort().facilitators().contains(person)
                || run.meetings().stream()
                        .anyMatch(meeting -> meeting.facilitators().contains(person));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
