package org.diapason.core.series;

import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.CredentialDraft;
import org.diapason.core.fixtures.Exam;
import org.diapason.core.fixtures.Quizzes;
import org.diapason.core.fixtures.Routes;
import org.diapason.core.pathway.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an endorser relies on changes the mark; what is written in another order does not. */
class FingerprintChangesTest {

    private static final String BEFORE = mark(pe -> {});

    static Stream<Arguments> changes() {
        return Stream.of(
                change("an outcome's words", pe -> pe.outcomes = outcomes(outcome("PE-1", "Peser", "apply", "a"))),
                change("an outcome's level", pe -> pe.outcomes = outcomes(outcome("PE-1", "Pétrir", "create", "a"))),
                change("what it builds", pe -> pe.outcomes = outcomes(outcome("PE-1", "Pétrir", "apply", "a", "c"))),
                change(
                        "another outcome",
                        pe -> pe.outcomes = outcomes(
                                outcome("PE-1", "Pétrir", "apply", "a", "b"), outcome("PE-2", "Peser", "apply"))),
                change(
                        "a method",
                        pe -> pe.assessments = Fact.of(List.of(exam("oral", e -> {}), exam("quiz", e -> {})))),
                change("a weight", pe -> pe.assessments = exams(e -> e.weight = Fact.of(0.3))),
                change("whether it counts", pe -> pe.assessments = exams(e -> e.summative = Fact.of(true))),
                change(
                        "what it takes",
                        pe -> pe.assessments = exams(e -> e.criterion = Fact.of(Text.in(Lang.FR, "Sept sur dix")))),
                change(
                        "what is covered",
                        pe -> pe.assessments = Fact.of(List.of(Exam.of("E", "essay"), exam("quiz", e -> {})))),
                change(
                        "what nobody said is covered",
                        pe -> pe.assessments = Fact.of(List.of(Exam.untold("E", "essay"), exam("quiz", e -> {})))),
                change("the hours", pe -> pe.hours = Fact.of(Range.of(6, 7))),
                change("the result", pe -> pe.result = result("capstone", "Réussir")),
                change("what it takes to pass", pe -> pe.result = result("grade", "Assister")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void the_mark_changes_with(String what, String after) {
        assertNotEquals(BEFORE, after, what);
        assertEquals(16, after.length());
    }

    @Test
    void the_mark_stays_when_the_questions_of_a_quiz_are_written_anew() {
        assertEquals(BEFORE, mark(pe -> pe.assessments = exams(e -> e.questions = Fact.of(Quizzes.ofEveryKind()))));
    }

    @Test
    void the_mark_stays_when_only_the_order_of_codes_and_assessments_changes() {
        assertEquals(BEFORE, mark(pe -> {
            pe.outcomes = outcomes(outcome("PE-1", "Pétrir", "apply", "b", "a"));
            pe.assessments = Fact.of(List.of(exam("quiz", e -> {}), exam("essay", e -> {})));
        }));
    }

    @Test
    void the_mark_of_a_series_does_not_hang_on_the_order_of_its_micro_credentials() {
        Series one = seen(credential("PE"), credential("CU")).series();
        Series other = seen(credential("CU"), credential("PE")).series();
        assertEquals(Fingerprint.of(one, List.of()), Fingerprint.of(other, List.of()));
        assertNotEquals(Fingerprint.of(one, List.of()), Fingerprint.of(one, codes("PE")));
    }

    @Test
    void the_mark_of_a_milestone_changes_with_its_outcomes_its_hours_and_what_it_requires() {
        Milestone plain = milestone(1, Fact.silent(), Fact.silent());
        String before = mark(plain);
        assertNotEquals(before, mark(milestone(2, Fact.silent(), Fact.silent())));
        assertNotEquals(before, mark(milestone(1, Fact.of(Range.exactly(40)), Fact.silent())));
        Milestone.Covered own = new Milestone.Covered(outcome("BO-1", "Tenir un four", "apply"), List.of());
        assertNotEquals(before, mark(milestone(1, Fact.silent(), Fact.of(List.of(own)))));
    }

    private static String mark(Milestone milestone) {
        Series series = seen(draft -> {
                    draft.credentials = List.of(credential("PE"), credential("CU"));
                    draft.milestones = List.of(milestone);
                })
                .series();
        return Fingerprint.of(series, codes("BO"));
    }

    private static Milestone milestone(int atLeast, Fact<Range> hours, Fact<List<Milestone.Covered>> outcomes) {
        return Routes.milestone("BO", List.of(new Requirement(atLeast, codes("PE", "CU"))), outcomes, hours);
    }

    private static Arguments change(String what, Consumer<CredentialDraft> writing) {
        return Arguments.of(what, mark(writing));
    }

    private static String mark(Consumer<CredentialDraft> writing) {
        return Fingerprint.of(credential("PE", pe -> {
            pe.outcomes = outcomes(outcome("PE-1", "Pétrir", "apply", "a", "b"));
            pe.assessments = exams(e -> {});
            pe.hours = Fact.of(Range.exactly(6));
            pe.result = result("grade", "Réussir");
            writing.accept(pe);
        }));
    }

    private static Fact<List<Assessment>> exams(Consumer<Exam> writing) {
        return Fact.of(List.of(exam("essay", writing), exam("quiz", e -> {})));
    }

    private static Assessment exam(String method, Consumer<Exam> writing) {
        return Exam.of(method.equals("quiz") ? "Q" : "E", method, writing, "PE-1");
    }

    private static Fact<CourseResult> result(String kind, String criterion) {
        return Fact.of(new CourseResult(Set.of(Code.of(kind)), Fact.of(Text.in(Lang.FR, criterion)), Fact.silent()));
    }

    private static Fact<List<Outcome>> outcomes(Outcome... outcomes) {
        return Fact.of(List.of(outcomes));
    }

    private static Outcome outcome(String code, String words, String level, String... competencies) {
        return new Outcome(
                Code.of(code),
                Text.in(Lang.FR, words),
                Fact.of(Code.of(level)),
                Fact.silent(),
                codes(competencies),
                List.of());
    }
}
