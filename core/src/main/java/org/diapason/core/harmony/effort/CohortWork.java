package org.diapason.core.harmony.effort;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Meeting;
import org.diapason.core.framework.EffortRate;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;

/**
 * What one cohort asks of one of its facilitators, week by week. The hours a week that are stated count alone; where nobody
 * stated them they add up: live sessions and their preparation, and an even share of marking, discussions and questions.
 */
final class CohortWork {

    private static final Code DISCUSSION = Code.of("discussion");
    private static final double MINUTES = 60;

    private final Cohort cohort;
    private final MicroCredential mc;
    private final List<Meeting> meetings;
    private final EffortRates rates;
    private final LocalDate first;
    private final LocalDate last;

    CohortWork(Cohort cohort, MicroCredential mc, List<Meeting> meetings, EffortRates rates, LocalDate begins) {
        this.cohort = cohort;
        this.mc = mc;
        this.meetings = meetings;
        this.rates = rates;
        this.first = monday(begins);
        this.last = monday(cohort.ends(mc.delivery()).orElse(begins));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Code code() {
        return cohort.code();
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    boolean isIn(LocalDate monday) {
        return !monday.isBefore(first) && !monday.isAfter(last);
    }

    boolean isLedBy(Code person) {
        return cohort.facilitators().contains(person)
                || meetings.stream().anyMatch(meeting -> meeting.facilitators().contains(person));
    }

    /** Adds what this person does in this week. */
    void add(Code person, LocalDate monday, WeekTally tally) {
        tally.cohort(cohort.code());
        if (mc.delivery().facilitatorHours() instanceof Fact.Stated<Range>(Range hours)) {
            tally.work(Work.STATED, hours.low(), hours.high());
            return;
        }
        live(person, monday, tally);
        if (cohort.facilitators().contains(person) && !isOnTheirOwn()) {
            learners(monday, tally);
        }
    }

    /** Whether learners work on their own: nobody facilitates and nobody meets. */
    private boolean isOnTheirOwn() {
        return mc.delivery().facilitated().is(facilitated -> !facilitated) && meetings.isEmpty();
    }

    private void live(Code person, LocalDate monday, WeekTally tally) {
        if (meetings.isEmpty() && mayMeet()) {
            gap(LoadGap.What.SESSIONS, cohort.code(), tally);
        }
        for (Meeting meeting : meetings) {
            if (!meeting.facilitators().contains(person)) {
                continue;
            }
            if (!(meeting.on() instanceof Fact.Stated<LocalDate>(LocalDate day))) {
                gap(LoadGap.What.DAY, meeting.session(), tally);
            } else if (monday(day).equals(monday)) {
                live(meeting, tally);
            }
        }
    }

    private boolean mayMeet() {
        return mc.delivery().sessions().isSilent()
                && !mc.delivery().sessionCount().is(count -> count.high() == 0)
                && !mc.delivery().facilitated().is(facilitated -> !facilitated);
    }

    private void live(Meeting meeting, WeekTally tally) {
        if (meeting.hours() instanceof Fact.Stated<Range>(Range hours)) {
            tally.work(Work.LIVE, hours.low(), hours.high());
            by(Work.PREPARATION, Fact.silent(), hours, 1, tally);
        } else {
            gap(LoadGap.What.LENGTH, meeting.session(), tally);
        }
    }

    private void learners(LocalDate monday, WeekTally tally) {
        if (mc.learning().assessments().isSilent()) {
            gap(LoadGap.What.ASSESSMENTS, cohort.code(), tally);
        }
        if (mc.learning().modules().isSilent() && mc.learning().activities().isSilent()) {
            gap(LoadGap.What.ACTIVITIES, cohort.code(), tally);
        }
        if (!(cohort.learners() instanceof Fact.Stated<Range>(Range learners))) {
            gap(LoadGap.What.LEARNERS, cohort.code(), tally);
            return;
        }
        double share = 1.0 / cohort.facilitators().size();
        for (Assessment assessment : mc.learning().assessments().orElse(List.of())) {
            mark(assessment, learners, share, monday, tally);
        }
        if (activities().anyMatch(activity -> activity.kind().equals(DISCUSSION))) {
            by(Work.MODERATION, Fact.silent(), learners, share, tally);
        }
        by(Work.QUESTIONS, Fact.silent(), learners, share, tally);
    }

    /** Marking falls in the week in which the assessment is due; where nobody said which, in all of them alike. */
    private void mark(Assessment assessment, Range learners, double share, LocalDate monday, WeekTally tally) {
        if (assessment.week() instanceof Fact.Stated<Integer>(Integer week)) {
            LocalDate due = first.plusWeeks(week - 1L);
            if (monday.equals(due.isAfter(last) ? last : due)) {
                by(Work.MARKING, Fact.of(assessment.method()), learners, share, tally);
            }
        } else if (cohort.ends(mc.delivery()).isSilent()) {
            gap(LoadGap.What.WEEKS, cohort.code(), tally);
        } else {
            double weeks = ChronoUnit.WEEKS.between(first, last) + 1;
            by(Work.MARKING, Fact.of(assessment.method()), learners, share / weeks, tally);
        }
    }

    private Stream<Activity> activities() {
        return Stream.concat(
                mc.learning().activities().orElse(List.of()).stream(),
                mc.learning().modules().orElse(List.of()).stream()
                        .map(Module::activities)
                        .flatMap(list -> list.orElse(List.of()).stream()));
    }

    private void by(Work work, Fact<Code> variant, Range amount, double share, WeekTally tally) {
        Optional<EffortRate> rate = rates.find(work.kind(), variant);
        if (rate.isEmpty()) {
            gap(LoadGap.What.RATE, variant.orElse(work.kind()), tally);
            return;
        }
        double most = rate.get().most() == 0 ? 0 : amount.high() * rate.get().most();
        tally.work(work, amount.low() * rate.get().typical() / MINUTES * share, most / MINUTES * share);
    }

    private void gap(LoadGap.What what, Code about, WeekTally tally) {
        tally.gap(new LoadGap(cohort.code(), what, about));
    }
}
