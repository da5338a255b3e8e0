package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.outcome;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.LinkedHashSet;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Exam;
import org.diapason.core.harmony.Case;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.CourseResult;
import org.junit.jupiter.api.Test;

class AssessmentChecksTest {

    private static final WeightsAddUp WEIGHTS = new WeightsAddUp();
    private static final SummativeEvidenceIsVisible EVIDENCE = new SummativeEvidenceIsVisible();
    private static final ResultsAreBackedUp RESULTS = new ResultsAreBackedUp();
    private static final Fact<Text> WORDS = Fact.of(Text.both("mots", "words"));

    @Test
    void weights_make_up_the_whole() {
        assertEquals(List.of(), found(WEIGHTS, with(weighing("a", 0.4), weighing("b", 0.6))));
        assertEquals(List.of(), found(WEIGHTS, with(weighing("a", 0.33), weighing("b", 0.33), weighing("c", 0.33))));
        assertEquals(
                List.of("micro-credentials[PE].assessments"),
                broken(WEIGHTS, with(weighing("a", 0.4), weighing("b", 0.5))));
        assertEquals(
                1, broken(WEIGHTS, with(weighing("a", 0.8), weighing("b", 0.5))).size());
    }

    @Test
    void weights_that_only_some_state_cannot_be_added() {
        Case some = with(weighing("a", 0.4), Exam.of("b", "quiz"));
        assertEquals(List.of("micro-credentials[PE].assessments[b]"), silent(WEIGHTS, some));
        assertEquals(List.of(), broken(WEIGHTS, some));
        assertEquals(
                1,
                broken(WEIGHTS, with(weighing("a", 1), weighing("c", 0.5), Exam.of("b", "quiz")))
                        .size());
        assertEquals(List.of(), found(WEIGHTS, with(Exam.of("a", "quiz"), Exam.of("b", "quiz"))));
        assertEquals(List.of(), found(WEIGHTS, with()));
    }

    @Test
    void something_decides_and_can_be_seen() {
        assertEquals(List.of(), found(EVIDENCE, with(deciding("a", "project", "A", "B"))));
        assertEquals(List.of("micro-credentials[PE].assessments"), broken(EVIDENCE, with()));
        assertEquals(
                List.of("micro-credentials[PE].assessments"),
                broken(EVIDENCE, with(Exam.of("a", "quiz", exam -> exam.summative = Fact.of(false), "A"))));
    }

    @Test
    void whether_something_decides_or_can_be_seen_may_be_unsaid() {
        assertEquals(
                List.of("micro-credentials[PE].assessments[a]"), silent(EVIDENCE, with(Exam.of("a", "quiz", "A"))));
        Case unseen = with(Exam.of("a", "quiz", exam -> exam.summative = Fact.of(true), "A", "B"));
        assertEquals(List.of("micro-credentials[PE].assessments[a]"), silent(EVIDENCE, unseen));
        assertEquals(List.of(), broken(EVIDENCE, unseen));
    }

    @Test
    void an_outcome_that_is_only_practised_breaks() {
        Assessment formative = Exam.of("f", "quiz", exam -> exam.summative = Fact.of(false), "A", "B");
        assertEquals(
                List.of("micro-credentials[PE].outcomes[B]"),
                broken(EVIDENCE, with(formative, deciding("s", "project", "A"))));
    }

    @Test
    void a_grade_needs_a_rubric() {
        assertEquals(List.of(), found(RESULTS, ending("grade", rubric("a", true), rubric("b", false))));
        assertEquals(List.of("micro-credentials[PE].result"), broken(RESULTS, ending("grade", rubric("a", false))));
        assertEquals(
                List.of("micro-credentials[PE].assessments"), silent(RESULTS, ending("grade", Exam.of("a", "quiz"))));
    }

    @Test
    void pass_or_fail_needs_a_criterion() {
        assertEquals(
                List.of("micro-credentials[PE].result"), silent(RESULTS, ending("pass-fail", Exam.of("a", "quiz"))));
        assertEquals(
                List.of(), found(RESULTS, ending("pass-fail", Exam.of("a", "quiz", exam -> exam.criterion = WORDS))));
    }

    @Test
    void a_capstone_needs_a_project_that_covers_everything() {
        assertEquals(List.of(), found(RESULTS, ending("capstone", Exam.of("p", "portfolio", "A", "B"))));
        assertInstanceOf(
                ResultsAreBackedUp.NoProject.class,
                found(RESULTS, ending("capstone", Exam.of("q", "quiz", "A", "B")))
                        .getFirst());
        ResultsAreBackedUp.ProjectLeavesOut left = assertInstanceOf(
                ResultsAreBackedUp.ProjectLeavesOut.class,
                found(RESULTS, ending("capstone", Exam.of("p", "project", "A"))).getFirst());
        assertEquals(codes("B"), left.outcomes());
    }

    @Test
    void of_an_unknown_method_one_cannot_tell_whether_it_is_a_project() {
        assertEquals(
                1,
                silent(RESULTS, ending("capstone", Exam.of("p", "masterpiece", "A")))
                        .size());
        assertEquals(
                1,
                silent(RESULTS, ending("capstone", Exam.untold("p", "project"))).size());
        assertEquals(List.of(), broken(RESULTS, ending("capstone", Exam.of("p", "masterpiece", "A"))));
    }

    @Test
    void a_result_that_nobody_stated_rests_on_nothing() {
        assertEquals(List.of(), found(RESULTS, with(Exam.of("a", "quiz"))));
        assertEquals(List.of(), found(RESULTS, ending("self-assessment", Exam.of("a", "quiz"))));
    }

    private static Assessment weighing(String code, double weight) {
        return Exam.of(code, "quiz", exam -> exam.weight = Fact.of(weight), "A");
    }

    private static Assessment rubric(String code, boolean rubric) {
        return Exam.of(code, "quiz", exam -> exam.rubric = Fact.of(rubric), "A");
    }

    private static Assessment deciding(String code, String method, String... outcomes) {
        return Exam.of(
                code,
                method,
                exam -> {
                    exam.summative = Fact.of(true);
                    exam.evidence = WORDS;
                },
                outcomes);
    }

    private static Case with(Assessment... assessments) {
        return ending("", assessments);
    }

    private static Case ending(String result, Assessment... assessments) {
        return seen(credential("PE", draft -> {
            draft.outcomes = Fact.of(List.of(outcome("A", "Pétrir", "Knead"), outcome("B", "Peser", "Weigh")));
            draft.assessments = Fact.of(List.of(assessments));
            if (!result.isEmpty()) {
                draft.result =
                        Fact.of(new CourseResult(new LinkedHashSet<>(codes(result)), Fact.silent(), Fact.silent()));
            }
        }));
    }
}
