package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.diapason.core.fixtures.FrameworkDraft.policy;
import static org.diapason.core.fixtures.Work.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class EffortChecksTest {

    private static final EffortAddsUp ADDS_UP = new EffortAddsUp();
    private static final EffortIsAlike ALIKE = new EffortIsAlike();

    @Test
    void hours_within_a_fifth_of_what_activities_take_add_up() {
        assertEquals(List.of(), found(ADDS_UP, seen(advertising("PE", Range.exactly(10), 12))));
        assertEquals(List.of(), found(ADDS_UP, seen(advertising("PE", Range.exactly(10), 8))));
        assertEquals(List.of(), found(ADDS_UP, seen(advertising("PE", Range.of(5, 7.5), 6))));
    }

    @Test
    void hours_further_away_do_not() {
        assertEquals(
                List.of("micro-credentials[PE].hours", "micro-credentials[FE].hours"),
                broken(
                        ADDS_UP,
                        seen(
                                advertising("PE", Range.exactly(10), 12.5),
                                advertising("FE", Range.exactly(10), 7.5),
                                advertising("CU", Range.atLeast(5), 500))));
    }

    @Test
    void the_message_gives_both_figures_and_the_tolerance() {
        String message = found(ADDS_UP, seen(advertising("PE", Range.exactly(10), 12.5)))
                .getFirst()
                .message()
                .show(Lang.FR);
        assertTrue(message.contains("10\u00a0h") && message.contains("12,5\u00a0h") && message.contains("20\u00a0%"));
    }

    @Test
    void what_cannot_be_counted_may_hide_the_rest() {
        MicroCredential less = advertising("PE", Range.exactly(10), 5, activity("v", "video"));
        assertEquals(List.of("micro-credentials[PE].activities"), silent(ADDS_UP, seen(less)));
        assertEquals(List.of(), broken(ADDS_UP, seen(less)));
        MicroCredential more = advertising("PE", Range.exactly(10), 15, activity("v", "video"));
        assertEquals(List.of("micro-credentials[PE].hours"), broken(ADDS_UP, seen(more)));
    }

    @Test
    void hours_without_activities_are_left_alone() {
        assertEquals(List.of(), found(ADDS_UP, seen(hours("PE", 10))));
    }

    @Test
    void hours_that_nobody_advertised_are_told_once() {
        assertEquals(List.of("micro-credentials[PE].hours"), silent(ADDS_UP, seen(credential("PE"))));
        Case ruled = seen(draft -> {
            draft.framework(framework ->
                    framework.elements = List.of(policy("hours", new Standard.InRange(Range.of(1, 2)))));
            draft.credentials = List.of(credential("PE"));
        });
        assertEquals(List.of(), found(ADDS_UP, ruled));
    }

    @Test
    void one_that_asks_for_twice_the_effort_stands_out() {
        Case seen = seen(hours("PE", 10), hours("FE", 10), hours("CU", 20), hours("DE", 15), hours("TO", 4));
        assertEquals(List.of("micro-credentials[CU].hours", "micro-credentials[TO].hours"), broken(ALIKE, seen));
    }

    @Test
    void the_series_decides_how_far_is_far() {
        Case seen = seen(draft -> {
            draft.framework(framework -> framework.effort = new EffortPolicy(List.of(), 0.2, 1));
            draft.credentials = List.of(hours("PE", 10), hours("FE", 10), hours("CU", 20));
        });
        assertEquals(List.of(), found(ALIKE, seen));
    }

    @Test
    void one_whose_hours_somebody_let_differ_may_stand_out() {
        Case seen = seen(draft -> {
            draft.framework(framework ->
                    framework.elements = List.of(policy("hours", new Standard.InRange(Range.of(9, 11)))));
            draft.credentials = List.of(hours("PE", 10), hours("FE", 10), hours("CU", 20));
            draft.deviations = List.of(new Deviation.Granted(
                    Code.of("CU"),
                    Code.of("hours"),
                    Text.both("stage", "placement"),
                    Fact.silent(),
                    "Zoé",
                    Fact.silent(),
                    Cast.TODAY,
                    Fact.silent()));
        });
        assertEquals(List.of(), found(ALIKE, seen));
    }

    @Test
    void an_empty_series_is_alike() {
        assertEquals(List.of(), found(ALIKE, seen()));
        assertEquals(List.of(), found(ALIKE, seen(credential("PE"))));
    }

    private static MicroCredential hours(String code, double hours) {
        return credential(code, draft -> draft.hours = Fact.of(Range.exactly(hours)));
    }

    private static MicroCredential advertising(String code, Range hours, double project, Activity... more) {
        return credential(code, draft -> {
            draft.hours = Fact.of(hours);
            draft.facilitated = Fact.of(false);
            List<Activity> all = new java.util.ArrayList<>(List.of(more));
            all.add(activity("p", "project", project));
            draft.activities = Fact.of(all);
        });
    }
}
