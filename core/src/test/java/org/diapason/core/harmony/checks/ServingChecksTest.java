package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.outcome;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.diapason.core.fixtures.Work.activity;
import static org.diapason.core.fixtures.Work.serving;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.fixtures.Exam;
import org.diapason.core.fixtures.Work;
import org.diapason.core.harmony.Case;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Module;
import org.junit.jupiter.api.Test;

class ServingChecksTest {

    private static final EveryOutcomeIsAssessed ASSESSED = new EveryOutcomeIsAssessed();
    private static final EveryAssessmentServesAnOutcome ASSESSMENTS = new EveryAssessmentServesAnOutcome();
    private static final EveryActivityServesAnOutcome ACTIVITIES = new EveryActivityServesAnOutcome();

    @Test
    void an_outcome_that_nothing_assesses_breaks() {
        Case seen = assessed(Exam.of("quiz", "quiz", "A"));
        assertEquals(List.of("micro-credentials[PE].outcomes[B]"), broken(ASSESSED, seen));
        assertEquals(List.of(), found(ASSESSED, assessed(Exam.of("quiz", "quiz", "A"), Exam.of("p", "project", "B"))));
    }

    @Test
    void where_an_assessment_does_not_say_what_it_covers_one_cannot_tell() {
        Case seen = assessed(Exam.of("quiz", "quiz", "A"), Exam.untold("p", "project"));
        assertEquals(List.of("micro-credentials[PE].outcomes[B]"), silent(ASSESSED, seen));
        assertEquals(List.of(), broken(ASSESSED, seen));
    }

    @Test
    void assessments_that_nobody_stated_are_silent_and_an_empty_list_is_none() {
        assertEquals(List.of("micro-credentials[PE].assessments"), silent(ASSESSED, seen(credential("PE"))));
        assertEquals(2, broken(ASSESSED, assessed()).size());
    }

    @Test
    void hundreds_of_outcomes_and_assessments_are_matched_alike() {
        List<Outcome> outcomes = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        IntStream.range(0, 100).forEach(i -> {
            outcomes.add(outcome("O" + i, "Pétrir", "Knead"));
            assessments.add(Exam.of("A" + i, "quiz", "O" + (i == 7 ? 8 : i)));
        });
        Case seen = seen(credential("PE", draft -> {
            draft.outcomes = Fact.of(outcomes);
            draft.assessments = Fact.of(assessments);
        }));
        assertEquals(List.of("micro-credentials[PE].outcomes[O7]"), broken(ASSESSED, seen));
    }

    @Test
    void an_assessment_serves_an_outcome() {
        Case seen = assessed(Exam.of("none", "quiz"), Exam.of("fine", "quiz", "A"));
        assertEquals(List.of("micro-credentials[PE].assessments[none]"), broken(ASSESSMENTS, seen));
        assertEquals(
                List.of("micro-credentials[PE].assessments[untold]"),
                silent(ASSESSMENTS, assessed(Exam.untold("untold", "quiz"))));
    }

    @Test
    void an_activity_serves_an_outcome() {
        Case seen = doing(List.of(), serving(activity("none", "video", 1)), serving(activity("fine", "video", 1), "A"));
        assertEquals(List.of("micro-credentials[PE].activities[none]"), broken(ACTIVITIES, seen));
        assertEquals(
                List.of("micro-credentials[PE].activities[a]"),
                silent(ACTIVITIES, doing(List.of(), activity("a", "video", 1))));
    }

    @Test
    void an_activity_that_names_none_serves_the_outcomes_of_its_module() {
        Activity a = activity("a", "video", 1);
        Fact<List<Activity>> one = Fact.of(List.of(a));
        Fact<List<Code>> served = Fact.of(codes("A"));
        assertEquals(List.of(), found(ACTIVITIES, doing(List.of(Work.module("M1", Fact.silent(), served, one)))));
        Module aimless = Work.module("M1", Fact.silent(), Fact.silent(), one);
        assertEquals(1, silent(ACTIVITIES, doing(List.of(aimless))).size());
        Module lost = Work.module("M1", Fact.silent(), served, Fact.of(List.of(serving(a))));
        assertEquals(
                List.of("micro-credentials[PE].modules[M1].activities[a]"), broken(ACTIVITIES, doing(List.of(lost))));
    }

    @Test
    void activities_that_nobody_stated_are_told_once() {
        assertEquals(List.of("micro-credentials[PE].activities"), silent(ACTIVITIES, seen(credential("PE"))));
    }

    private static Case assessed(Assessment... assessments) {
        return seen(credential("PE", draft -> {
            draft.outcomes = Fact.of(List.of(outcome("A", "Pétrir", "Knead"), outcome("B", "Peser", "Weigh")));
            draft.assessments = Fact.of(List.of(assessments));
        }));
    }

    private static Case doing(List<Module> modules, Activity... activities) {
        return seen(credential("PE", draft -> {
            draft.outcomes = Fact.of(List.of(outcome("A", "Pétrir", "Knead")));
            draft.modules = Fact.of(modules);
            draft.activities = Fact.of(List.of(activities));
        }));
    }
}
