package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.diapason.core.fixtures.Routes.each;
import static org.diapason.core.fixtures.Routes.milestone;
import static org.diapason.core.fixtures.Routes.outcome;
import static org.diapason.core.fixtures.Routes.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.pathway.Uncovered.Why;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone.Covered;
import org.junit.jupiter.api.Test;

class MilestoneChecksTest {

    @Test
    void holds_when_members_reach_every_outcome() {
        assertEquals(List.of(), why(each("PE", "FE"), by("PE-1", "FE-1")));
    }

    @Test
    void breaks_when_an_outcome_rests_on_nothing_counted() {
        assertEquals(List.of(Why.NOT_COUNTED), why(each("PE"), by("FE-1")));
        assertEquals(List.of(Why.UNKNOWN), why(each("PE"), by("XX-1")));
    }

    @Test
    void breaks_when_a_learner_may_choose_to_miss_an_outcome() {
        assertEquals(List.of(Why.AVOIDABLE), why(List.of(some(1, "PE", "FE")), by("FE-1")));
        assertEquals(List.of(), why(List.of(some(1, "PE", "FE")), by("PE-1", "FE-1")));
    }

    @Test
    void competencies_stand_in_for_outcomes_that_are_not_named() {
        assertEquals(List.of(), why(each("PE"), new Covered(outcome("BO-1", "C-PE", ""), List.of())));
        assertEquals(List.of(Why.NOT_TAUGHT), why(each("PE"), new Covered(outcome("BO-1", "C-FE", ""), List.of())));
        assertEquals(List.of(Why.UNTOLD), why(each("PE"), new Covered(outcome("BO-1", "", ""), List.of())));
    }

    @Test
    void breaks_when_a_milestone_has_no_outcome() {
        assertEquals(
                List.of("milestones[BO].outcomes"),
                broken(new MilestonesHaveOutcomes(), crowned(each("PE"), Fact.of(List.of()), Fact.silent())));
        assertEquals(
                List.of("milestones[BO].outcomes"),
                silent(new MilestonesHaveOutcomes(), crowned(each("PE"), Fact.silent(), Fact.silent())));
    }

    @Test
    void breaks_when_the_hours_of_a_milestone_are_not_those_of_its_members() {
        assertEquals(List.of(), hours(each("PE", "FE"), Range.exactly(12)));
        assertEquals(List.of("milestones[BO].hours"), hours(each("PE", "FE"), Range.exactly(10)));
        assertEquals(List.of("milestones[BO].hours"), hours(each("PE"), Range.atLeast(8)));
    }

    @Test
    void a_choice_counts_its_shortest_and_its_longest_pick() {
        assertEquals(List.of(), hours(List.of(some(1, "PE", "FE")), Range.of(5, 7)));
        assertEquals(List.of("milestones[BO].hours"), hours(List.of(some(1, "PE", "FE")), Range.exactly(12)));
    }

    @Test
    void unknown_hours_leave_it_open_unless_the_known_ones_are_too_many() {
        assertEquals(List.of(), hours(each("PE", "SI"), Range.exactly(9)));
        assertEquals(List.of("milestones[BO].hours"), hours(each("PE", "SI"), Range.exactly(4)));
        assertEquals(
                List.of("milestones[BO].hours"),
                silent(
                        new MilestoneHoursAgree(),
                        crowned(each("PE", "SI"), Fact.silent(), Fact.of(Range.atLeast(35)))));
    }

    private static List<String> hours(List<Requirement> requires, Range advertised) {
        return broken(new MilestoneHoursAgree(), crowned(requires, Fact.silent(), Fact.of(advertised)));
    }

    private static List<Why> why(List<Requirement> requires, Covered covered) {
        return found(new MilestonesAreCovered(), crowned(requires, Fact.of(List.of(covered)), Fact.silent())).stream()
                .map(finding ->
                        ((MilestonesAreCovered.Open) finding).uncovered().why())
                .toList();
    }

    private static Covered by(String... outcomes) {
        return new Covered(outcome("BO-1", "", ""), codes(outcomes));
    }

    private static Case crowned(List<Requirement> requires, Fact<List<Covered>> outcomes, Fact<Range> hours) {
        return seen(series -> {
            series.credentials = List.of(taking("PE", 5), taking("FE", 7), credential("SI"));
            series.milestones = List.of(milestone("BO", requires, outcomes, hours));
        });
    }

    private static MicroCredential taking(String code, double hours) {
        return credential(code, draft -> {
            draft.hours = Fact.of(Range.exactly(hours));
            draft.outcomes = Fact.of(List.of(outcome(code + "-1", "C-" + code, "")));
        });
    }
}
