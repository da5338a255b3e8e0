package org.diapason.core.harmony.effort;

import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.CohortSession;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.fixtures.Exam;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.framework.EffortRate;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.Series;
import org.junit.jupiter.api.Test;

class FacilitatorLoadTest {

    /** A Wednesday. */
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 20);

    private static final Activity DISCUSSION = org.diapason.core.fixtures.Work.activity("A", "discussion");

    private static final Series SERIES = Cast.seen(
                    credential("PE", pe -> {
                        pe.weeks = Fact.of(Range.exactly(2));
                        pe.facilitatorHours = Fact.of(Range.of(3, 4));
                    }),
                    credential("FE", fe -> fe.sessions = Fact.of(List.of(session("S1", 2), session("S2", 0.5)))),
                    credential("KN", kn -> {
                        kn.weeks = Fact.of(Range.exactly(2));
                        kn.sessions = Fact.of(List.of());
                        kn.activities = Fact.of(List.of(DISCUSSION));
                        kn.assessments = Fact.of(List.of(
                                assessment("essay", Fact.silent()),
                                assessment("project", Fact.of(2)),
                                assessment("quiz", Fact.of(1))));
                    }),
                    credential("OD", od -> {
                        od.weeks = Fact.of(Range.exactly(1));
                        od.sessions = Fact.of(List.of());
                        od.activities = Fact.of(List.of());
                        od.assessments = Fact.of(List.of(assessment("juggling", Fact.silent())));
                    }),
                    credential("AL", al -> {
                        al.weeks = Fact.of(Range.exactly(1));
                        al.facilitated = Fact.of(false);
                    }))
            .series();

    @Test
    void hours_that_are_stated_fall_in_every_week_in_which_the_cohort_runs() {
        FacilitatorLoad load = load(cohort("c1", "PE", Fact.of(FIRST)));
        assertEquals(
                List.of(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 1, 25), LocalDate.of(2027, 2, 1)), load.weeks());
        for (FacilitatorLoad.Week week : weeks(load)) {
            assertEquals(Range.of(3, 4), week.hours());
            assertFalse(week.isUnknown());
        }
        assertEquals(4, load.peak());
    }

    @Test
    void two_cohorts_in_one_week_add_up_and_a_week_between_has_none() {
        FacilitatorLoad load = load(
                cohort("c1", "PE", Fact.of(FIRST)),
                cohort("c2", "PE", Fact.of(FIRST.plusDays(7))),
                cohort("c3", "PE", Fact.of(FIRST.plusDays(42))));
        assertEquals(
                List.of(3.0, 6.0, 6.0, 3.0, 0.0, 0.0, 3.0, 3.0, 3.0),
                weeks(load).stream().map(week -> week.hours().low()).toList());
    }

    @Test
    void live_hours_and_their_preparation_fall_in_the_week_of_the_session() {
        List<FacilitatorLoad.Week> weeks = weeks(load(meeting()));
        assertEquals(
                List.of(share(Work.LIVE, 2, 2), share(Work.PREPARATION, 2 * 0.6, 2 * 1.1)),
                weeks.getFirst().shares());
        assertEquals(
                List.of(share(Work.LIVE, 0.5, 0.5), share(Work.PREPARATION, 0.3, 0.55)),
                weeks.getLast().shares());
    }

    @Test
    void what_nobody_stated_stays_unknown_and_says_what_to_state() {
        List<FacilitatorLoad.Week> weeks = weeks(load(meeting()));
        assertEquals(Range.atLeast(3.2), weeks.getFirst().hours());
        assertFalse(weeks.getFirst().isUnknown());
        assertTrue(weeks.get(1).isUnknown());
        assertEquals(
                List.of(LoadGap.What.ASSESSMENTS, LoadGap.What.ACTIVITIES, LoadGap.What.LEARNERS),
                weeks.get(1).gaps().stream().map(LoadGap::what).toList());
    }

    @Test
    void a_session_without_a_day_or_a_length_is_asked_for() {
        Cohort cohort = cohort("c1", "FE", Fact.of(FIRST));
        assertEquals(
                List.of(Code.of("S1"), Code.of("S2")),
                load(cohort).gaps().stream()
                        .filter(gap -> gap.what() == LoadGap.What.DAY)
                        .map(LoadGap::about)
                        .toList());
        Cohort unknown = dated("c1", "FE", new CohortSession(Code.of("S9"), Fact.of(FIRST), Fact.silent(), List.of()));
        assertTrue(load(unknown).gaps().contains(new LoadGap(Code.of("c1"), LoadGap.What.LENGTH, Code.of("S9"))));
    }

    /** Ten to twelve learners over two weeks that touch three: a project due in the second, a discussion, questions. */
    @Test
    void what_learners_ask_for_adds_up_by_the_rates_and_is_shared() {
        List<FacilitatorLoad.Week> weeks = weeks(load(full("KN", codes("ana", "bo"))));
        assertEquals(
                List.of(Work.MARKING, Work.MODERATION, Work.QUESTIONS),
                weeks.getFirst().shares().stream()
                        .map(FacilitatorLoad.Share::work)
                        .toList());
        // An essay, due nobody said when: 10 × 20 to 12 × 40 minutes over three weeks, for two people.
        near(
                10 * 20 / 60.0 / 3 / 2,
                12 * 40 / 60.0 / 3 / 2,
                weeks.getFirst().shares().getFirst());
        near(10 * 5.2 / 60 / 2, 12 * 10.4 / 60 / 2, weeks.getFirst().shares().get(1));
        near(10 * 0.9 / 60 / 2, 12 * 3.5 / 60 / 2, weeks.getFirst().shares().get(2));
        // The project is due in the second week: 10 × 30 to 12 × 60 minutes, on top of it.
        near(
                10 * (20 / 3.0 + 30) / 60 / 2,
                12 * (40 / 3.0 + 60) / 60 / 2,
                weeks.get(1).shares().getFirst());
        assertTrue(weeks.get(1).hours().isBounded());
        assertTrue(load(full("KN", codes("ana", "bo"))).gaps().isEmpty());
        assertEquals(
                2 * weeks.getFirst().hours().high(),
                weeks(load(full("KN", codes("ana")))).getFirst().hours().high(),
                1e-9);
    }

    @Test
    void an_own_rate_replaces_the_built_in_one_and_a_method_without_a_rate_is_asked_for() {
        EffortPolicy own = new EffortPolicy(
                List.of(),
                List.of(new EffortRate(
                        Code.of("questions"),
                        Fact.silent(),
                        Text.in(Lang.EN, "Own"),
                        Code.of("learners"),
                        60,
                        60,
                        Fact.silent())),
                0.2,
                0.5);
        FacilitatorLoad load = load(own, FIRST, full("KN", codes("ana")));
        near(10, 12, weeks(load).getFirst().shares().getLast());
        FacilitatorLoad unknown = load(full("OD", codes("ana")));
        assertEquals(List.of(new LoadGap(Code.of("c1"), LoadGap.What.RATE, Code.of("juggling"))), unknown.gaps());
    }

    @Test
    void learners_who_work_on_their_own_ask_for_no_hours() {
        FacilitatorLoad load = load(cohort("c1", "AL", Fact.of(FIRST)));
        assertEquals(Range.exactly(0), weeks(load).getFirst().hours());
        assertTrue(load.gaps().isEmpty());
    }

    @Test
    void weeks_begin_anywhere_within_three_years_and_this_one_is_known() {
        FacilitatorLoad load = load(
                EffortPolicy.USUAL,
                FIRST,
                cohort("past", "PE", Fact.of(FIRST.minusWeeks(10))),
                cohort("next", "PE", Fact.of(FIRST.plusWeeks(155))),
                cohort("typo", "PE", Fact.of(FIRST.plusYears(100))));
        assertEquals(codes("typo"), load.beyond());
        assertEquals(10, load.current());
        assertEquals(
                FIRST.minusDays(2),
                load.between(load.current(), load.weeks().size()).weeks().getFirst());
        assertEquals(FIRST.minusDays(2).plusWeeks(156), load.weeks().getLast());
    }

    @Test
    void a_cohort_that_nobody_dated_stands_in_no_week() {
        FacilitatorLoad load = load(cohort("c1", "PE", Fact.silent()), cohort("c2", "XX", Fact.of(FIRST)));
        assertTrue(load.isEmpty());
        assertEquals(codes("c1", "c2"), load.unplaced());
    }

    private static List<FacilitatorLoad.Week> weeks(FacilitatorLoad load) {
        return load.rows().getFirst().weeks();
    }

    private static FacilitatorLoad.Share share(Work work, double low, double high) {
        return new FacilitatorLoad.Share(work, Range.of(low, high));
    }

    private static void near(double low, double high, FacilitatorLoad.Share share) {
        assertEquals(low, share.hours().low(), 1e-9);
        assertEquals(high, share.hours().high(), 1e-9);
    }

    private static FacilitatorLoad load(Cohort... cohorts) {
        return load(EffortPolicy.USUAL, FIRST, cohorts);
    }

    private static FacilitatorLoad load(EffortPolicy policy, LocalDate today, Cohort... cohorts) {
        Facilitator ana = new Facilitator(Code.of("ana"), "Ana", Fact.silent(), List.of());
        return FacilitatorLoad.of(
                SERIES, new Facilitation(List.of(), List.of(ana), List.of(cohorts), List.of()), policy, today);
    }

    private static Cohort meeting() {
        return dated(
                "c1",
                "FE",
                new CohortSession(Code.of("S1"), Fact.of(FIRST), Fact.silent(), List.of()),
                new CohortSession(Code.of("S1"), Fact.of(FIRST.plusDays(14)), Fact.silent(), codes("bo")),
                new CohortSession(Code.of("S2"), Fact.of(FIRST.plusDays(14)), Fact.silent(), List.of()));
    }

    private static Cohort dated(String code, String mc, CohortSession... sessions) {
        return new Cohort(
                Code.of(code),
                Code.of(mc),
                Fact.silent(),
                Fact.silent(),
                codes("ana"),
                Fact.silent(),
                List.of(sessions),
                Fact.silent());
    }

    private static Cohort full(String mc, List<Code> people) {
        return new Cohort(
                Code.of("c1"),
                Code.of(mc),
                Fact.of(FIRST),
                Fact.silent(),
                people,
                Fact.silent(),
                List.of(),
                Fact.of(Range.of(10, 12)));
    }

    private static Assessment assessment(String method, Fact<Integer> week) {
        return Exam.untold(method, method, exam -> exam.week = week);
    }

    private static LiveSession session(String code, double hours) {
        return org.diapason.core.fixtures.Work.session(code, Fact.of(Range.exactly(hours)), false);
    }

    private static Cohort cohort(String code, String mc, Fact<LocalDate> first) {
        return new Cohort(Code.of(code), Code.of(mc), first, Fact.silent(), codes("ana"));
    }
}
