package org.diapason.core.harmony.effort;

import static org.diapason.core.fixtures.Cast.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.fixtures.Work;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;
import org.junit.jupiter.api.Test;

class SeriesEffortTest {

    @Test
    void five_times_one_to_one_and_a_half_hours_are_five_to_seven_and_a_half() {
        EffortTotal total = EffortTotal.advertised(series(
                List.of(),
                hours("CC", Range.of(1, 1.5)),
                hours("CA", Range.of(1, 1.5)),
                hours("AD", Range.of(1, 1.5)),
                hours("BI", Range.of(1, 1.5)),
                hours("SF", Range.of(1, 1.5))));
        assertEquals(Fact.of(Range.of(5, 7.5)), total.hours());
        assertEquals(List.of(), total.silent());
    }

    @Test
    void four_times_fifteen_hours_are_sixty() {
        Range fifteen = Range.exactly(15);
        EffortTotal total = EffortTotal.advertised(
                series(List.of(), hours("A", fifteen), hours("B", fifteen), hours("C", fifteen), hours("D", fifteen)));
        assertEquals(Fact.of(Range.exactly(60)), total.hours());
    }

    @Test
    void a_member_that_states_nothing_makes_the_total_unknown_and_is_named() {
        EffortTotal total =
                EffortTotal.advertised(series(List.of(), hours("A", Range.exactly(15)), Cast.credential("B")));
        assertEquals(Fact.silent(), total.hours());
        assertEquals(codes("B"), total.silent());
    }

    @Test
    void a_milestone_that_asks_for_all_speaks_for_them() {
        Milestone all = milestone("EE", Range.atLeast(35), Requirement.all(codes("A", "B")));
        EffortTotal total = EffortTotal.advertised(series(List.of(all), Cast.credential("A"), Cast.credential("B")));
        assertEquals(Fact.of(Range.atLeast(35)), total.hours());
        assertEquals(Fact.of(Code.of("EE")), total.milestone());
        assertEquals(codes("A", "B"), total.silent());
    }

    @Test
    void a_milestone_that_asks_for_some_does_not() {
        Milestone some = milestone("EE", Range.atLeast(35), new Requirement(1, codes("A", "B")));
        assertTrue(EffortTotal.advertised(series(List.of(some), Cast.credential("A"), Cast.credential("B")))
                .hours()
                .isSilent());
        Milestone one = milestone("EE", Range.atLeast(35), Requirement.all(codes("A")));
        assertTrue(EffortTotal.advertised(series(List.of(one), Cast.credential("A"), Cast.credential("B")))
                .hours()
                .isSilent());
    }

    @Test
    void stated_members_count_before_a_milestone() {
        Milestone all = milestone("EE", Range.atLeast(35), Requirement.all(codes("A")));
        EffortTotal total = EffortTotal.advertised(series(List.of(all), hours("A", Range.exactly(40))));
        assertEquals(Fact.of(Range.exactly(40)), total.hours());
        assertTrue(total.milestone().isSilent());
    }

    @Test
    void no_members_have_no_hours() {
        assertTrue(EffortTotal.advertised(series(List.of())).hours().isSilent());
    }

    @Test
    void sums_beyond_reason_break_nothing() {
        MicroCredential[] many = new MicroCredential[3];
        for (int i = 0; i < many.length; i++) {
            many[i] = hours("X" + i, Range.exactly(Range.LARGEST));
        }
        assertEquals(
                Fact.of(Range.atLeast(Range.LARGEST)),
                EffortTotal.advertised(series(List.of(), many)).hours());
    }

    @Test
    void parity_measures_from_the_middle() {
        EffortParity odd =
                parity(hours("A", Range.of(8, 12)), hours("B", Range.exactly(20)), hours("C", Range.exactly(5)));
        assertEquals(Fact.of(10.0), odd.median());
        assertEquals(List.of(0.0, 1.0, -0.5), deviations(odd));
        EffortParity even = parity(hours("A", Range.exactly(10)), hours("B", Range.exactly(20)));
        assertEquals(Fact.of(15.0), even.median());
    }

    @Test
    void parity_leaves_the_silent_apart() {
        EffortParity parity =
                parity(hours("A", Range.exactly(10)), Cast.credential("B"), hours("C", Range.atLeast(35)));
        assertEquals(Fact.of(10.0), parity.median());
        assertEquals(codes("B", "C"), parity.silent());
        assertEquals(1, parity.members().size());
        assertTrue(parity().median().isSilent());
    }

    @Test
    void parity_counts_activities_where_no_hours_are_advertised() {
        MicroCredential counted = Cast.credential("B", draft -> {
            draft.facilitated = Fact.of(false);
            draft.activities = Fact.of(List.of(Work.activity("p", "project", 10)));
        });
        assertEquals(List.of(0.0, 0.0), deviations(parity(hours("A", Range.exactly(10)), counted)));
    }

    @Test
    void a_middle_of_zero_divides_nothing() {
        assertEquals(List.of(0.0), deviations(parity(hours("A", Range.exactly(0)))));
    }

    @Test
    void the_whole_series_at_once() {
        MicroCredential counted = Cast.credential("B", draft -> {
            draft.facilitated = Fact.of(false);
            draft.activities = Fact.of(List.of(Work.activity("p", "project", 10)));
        });
        SeriesEffort effort = SeriesEffort.of(series(List.of(), counted), EffortPolicy.USUAL);
        assertEquals(Fact.of(Range.exactly(10)), effort.computed().hours());
        assertTrue(effort.advertised().hours().isSilent());
        assertEquals(1, effort.each().size());
        assertEquals(Fact.of(10.0), effort.parity().median());
    }

    private static List<Double> deviations(EffortParity parity) {
        return parity.members().stream().map(EffortParity.Member::deviation).toList();
    }

    private static EffortParity parity(MicroCredential... members) {
        return EffortParity.of(List.of(members), EffortPolicy.USUAL);
    }

    private static MicroCredential hours(String code, Range hours) {
        return Cast.credential(code, draft -> draft.hours = Fact.of(hours));
    }

    private static Series series(List<Milestone> milestones, MicroCredential... members) {
        return Cast.seen(draft -> {
                    draft.milestones = milestones;
                    draft.credentials = new ArrayList<>(List.of(members));
                })
                .series();
    }

    private static Milestone milestone(String code, Range hours, Requirement requirement) {
        return new Milestone(
                Code.of(code),
                Text.both("Jalon", "Milestone"),
                List.of(requirement),
                Fact.silent(),
                Fact.of(hours),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                List.of(),
                Fact.silent());
    }
}
