package org.diapason.core.harmony.effort;

import static org.diapason.core.fixtures.Work.activity;
import static org.diapason.core.fixtures.Work.module;
import static org.diapason.core.fixtures.Work.session;
import static org.diapason.core.fixtures.Work.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.fixtures.CredentialDraft;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.series.Activity;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class EffortEstimateTest {

    private static final EffortRates RATES = EffortRates.of(EffortPolicy.USUAL);

    @Test
    void hours_are_amounts_at_their_rates() {
        // 5,400 words at 180 a minute are 30 minutes, 42 at most; 40 minutes of video 60, 80 at most; 4 posts 120, 240.
        EffortEstimate estimate = selfPaced(
                activity("a", "reading", "some", 5400), activity("b", "video", 40), activity("c", "discussion", 4));
        assertEquals(3.5, estimate.typical(), 1e-9);
        assertEquals((42 + 80 + 240) / 60.0, estimate.most(), 1e-9);
        assertTrue(estimate.isComplete());
    }

    @Test
    void each_kind_has_its_share() {
        EffortEstimate estimate =
                selfPaced(activity("a", "quiz", 20), activity("b", "project", 6), activity("c", "quiz", 20));
        assertEquals(Range.of(1, 2), estimate.byKind().get(Code.of("quiz")));
        assertEquals(Range.exactly(6), estimate.byKind().get(Code.of("project")));
        assertEquals(
                List.of(Code.of("quiz"), Code.of("project")),
                List.copyOf(estimate.byKind().keySet()));
    }

    @Test
    void hours_that_the_team_states_count_instead_of_the_rate() {
        EffortEstimate estimate = selfPaced(stated("a", "reading", Range.of(2, 3)));
        assertEquals(Fact.of(Range.of(2, 3)), estimate.computed());
        Contribution.Stated basis = assertInstanceOf(
                Contribution.Stated.class, estimate.contributions().getFirst().basis());
        assertTrue(basis.reason().isStated());
    }

    @Test
    void an_amount_that_nobody_stated_is_not_zero() {
        EffortEstimate estimate = selfPaced(activity("a", "project", 6), activity("b", "video"));
        assertEquals(Fact.of(Range.atLeast(6)), estimate.computed());
        assertEquals(List.of(new Uncounted(Code.of("b"), Uncounted.Why.AMOUNT)), estimate.uncounted());
    }

    @Test
    void a_kind_without_a_rate_is_not_zero() {
        EffortEstimate estimate = selfPaced(activity("a", "juggling", 6));
        assertEquals(Fact.silent(), estimate.computed());
        assertEquals(List.of(new Uncounted(Code.of("a"), Uncounted.Why.RATE)), estimate.uncounted());
    }

    @Test
    void an_amount_without_an_upper_bound_says_at_least() {
        Activity open = activity("a", "project", Fact.silent(), Fact.of(Range.atLeast(10)), Fact.silent());
        assertEquals(Fact.of(Range.atLeast(10)), selfPaced(open).computed());
    }

    @Test
    void live_sessions_count_by_their_length_and_optional_ones_at_most() {
        EffortEstimate estimate = estimate(draft -> {
            draft.activities = Fact.of(List.of(activity("a", "project", 1)));
            draft.sessions = Fact.of(List.of(
                    session("s1", Fact.of(Range.exactly(1.5)), false), session("s2", Fact.of(Range.exactly(1)), true)));
        });
        assertEquals(Fact.of(Range.of(2.5, 3.5)), estimate.computed());
    }

    @Test
    void a_live_session_without_a_length_is_not_zero() {
        EffortEstimate estimate = estimate(draft -> {
            draft.activities = Fact.of(List.of());
            draft.sessions = Fact.of(List.of(session("s1", Fact.silent(), false)));
        });
        assertEquals(List.of(new Uncounted(Code.of("s1"), Uncounted.Why.LENGTH)), estimate.uncounted());
        assertTrue(estimate.computed().isSilent());
    }

    @Test
    void sessions_that_are_planned_do_not_count_again_as_activities() {
        EffortEstimate estimate = estimate(draft -> {
            draft.activities = Fact.of(List.of(activity("a", "live-session", 2)));
            draft.sessions = Fact.of(List.of(session("s1", Fact.of(Range.exactly(2)), false)));
        });
        assertEquals(Fact.of(Range.exactly(2)), estimate.computed());
        assertEquals(
                Fact.of(Range.exactly(2)),
                selfPaced(activity("a", "live-session", 2)).computed());
    }

    @Test
    void a_number_of_sessions_alone_does_not_say_how_long_they_are() {
        assertFalse(estimate(draft -> {
                    draft.activities = Fact.of(List.of());
                    draft.sessionCount = Fact.of(Range.exactly(3));
                })
                .isComplete());
        assertTrue(estimate(draft -> {
                    draft.activities = Fact.of(List.of());
                    draft.sessionCount = Fact.of(Range.exactly(0));
                })
                .isComplete());
    }

    @Test
    void where_nobody_spoke_of_sessions_there_may_be_some() {
        EffortEstimate estimate = estimate(draft -> draft.activities = Fact.of(List.of(activity("a", "project", 2))));
        assertEquals(Fact.of(Range.atLeast(2)), estimate.computed());
        assertEquals(List.of(new Uncounted(Code.of("live-sessions"), Uncounted.Why.SESSIONS)), estimate.uncounted());
    }

    @Test
    void activities_of_modules_count_and_a_silent_module_is_named() {
        EffortEstimate estimate = estimate(draft -> {
            draft.facilitated = Fact.of(false);
            draft.modules = Fact.of(List.of(
                    module("M1", Fact.silent(), Fact.silent(), Fact.of(List.of(activity("a", "project", 2)))),
                    module("M2", Fact.silent(), Fact.silent(), Fact.silent())));
            draft.activities = Fact.of(List.of(activity("b", "project", 1)));
        });
        assertEquals(Fact.of(Range.atLeast(3)), estimate.computed());
        assertEquals(List.of(new Uncounted(Code.of("M2"), Uncounted.Why.ACTIVITIES)), estimate.uncounted());
    }

    @Test
    void nothing_stated_is_unknown_and_an_empty_list_is_none() {
        assertTrue(estimate(draft -> {}).computed().isSilent());
        assertEquals(Fact.of(Range.exactly(0)), selfPaced().computed());
    }

    @Test
    void the_gap_is_what_lies_between_advertised_and_computed() {
        assertEquals(Fact.of(-2.0), advertised(Range.of(2, 4), 6).gap());
        assertEquals(Fact.of(4.0), advertised(Range.of(10, 12), 6).gap());
        assertEquals(Fact.of(0.0), advertised(Range.of(5, 7), 6).gap());
        assertEquals(Fact.silent(), selfPaced(activity("a", "project", 6)).gap());
    }

    @Test
    void a_gap_upward_cannot_be_told_while_something_is_uncounted() {
        assertEquals(
                Fact.silent(),
                advertised(Range.exactly(9), 6, activity("b", "video")).gap());
        assertEquals(
                Fact.of(-1.0),
                advertised(Range.exactly(5), 6, activity("b", "video")).gap());
    }

    @Test
    void hours_a_week_need_weeks() {
        EffortEstimate estimate = estimate(draft -> {
            draft.hours = Fact.of(Range.of(5, 7.5));
            draft.weeks = Fact.of(Range.of(2, 2.5));
            draft.facilitated = Fact.of(false);
            draft.activities = Fact.of(List.of(activity("a", "project", 5)));
        });
        assertEquals(Fact.of(Range.of(2, 3.75)), estimate.weekly());
        assertEquals(Fact.of(Range.of(2, 2.5)), estimate.weeklyComputed());
        assertEquals(Fact.silent(), advertised(Range.exactly(9), 6).weekly());
        assertEquals(
                Fact.silent(),
                estimate(draft -> {
                            draft.hours = Fact.of(Range.exactly(5));
                            draft.weeks = Fact.of(Range.exactly(0));
                        })
                        .weekly());
    }

    @Test
    void amounts_beyond_reason_break_nothing() {
        Activity huge = activity("a", "writing", "research-extensive", Range.LARGEST);
        assertEquals(Fact.of(Range.atLeast(Range.LARGEST)), selfPaced(huge).computed());
    }

    @Test
    void the_sum_alone_agrees_with_the_estimate() {
        MicroCredential mc = Cast.credential("PE", draft -> {
            draft.activities = Fact.of(List.of(activity("a", "video", 40), activity("b", "quiz", 10)));
            draft.sessions = Fact.of(List.of(session("s", Fact.of(Range.exactly(1)), true)));
        });
        EffortSum sum = new EffortSum();
        sum.of(Cast.credential("FE"), RATES);
        assertTrue(sum.isSilent());
        assertEquals(Double.POSITIVE_INFINITY, sum.most());
        sum.of(mc, RATES);
        EffortEstimate estimate = EffortEstimate.of(mc, RATES);
        assertEquals(estimate.typical(), sum.typical(), 1e-12);
        assertEquals(estimate.most(), sum.most(), 1e-12);
        assertTrue(sum.isComplete());
        assertFalse(sum.isSilent());
    }

    private static EffortEstimate selfPaced(Activity... activities) {
        return estimate(draft -> {
            draft.facilitated = Fact.of(false);
            draft.activities = Fact.of(List.of(activities));
        });
    }

    private static EffortEstimate advertised(Range hours, double project, Activity... more) {
        return estimate(draft -> {
            draft.facilitated = Fact.of(false);
            draft.hours = Fact.of(hours);
            List<Activity> all = new java.util.ArrayList<>(List.of(more));
            all.add(activity("p", "project", project));
            draft.activities = Fact.of(all);
        });
    }

    private static EffortEstimate estimate(Consumer<CredentialDraft> writing) {
        return EffortEstimate.of(Cast.credential("PE", writing), RATES);
    }
}
