package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.fixtures.Exam;
import org.diapason.core.fixtures.Quizzes;
import org.diapason.core.fixtures.Work;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Item;
import org.junit.jupiter.api.Test;

class QuestionsCheckWhatIsClaimedTest {
    private static final Check CHECK = new QuestionsCheckWhatIsClaimed();
    private static final String QUIZ = "micro-credentials[PE].assessments[E].";

    @Test
    void holds_when_every_outcome_is_checked_and_no_other() {
        assertEquals(
                List.of(), found(CHECK, quiz(Quizzes.checking("Q1", "PE-1"), Quizzes.checking("Q2", "PE-2", "PE-1"))));
    }

    @Test
    void breaks_when_no_question_checks_what_the_quiz_claims() {
        assertEquals(List.of(QUIZ + "outcomes"), broken(CHECK, quiz(Quizzes.checking("Q1", "PE-1"))));
    }

    @Test
    void breaks_when_a_question_checks_what_the_quiz_does_not_claim() {
        assertEquals(
                List.of(QUIZ + "questions[Q2].outcomes"),
                broken(CHECK, quiz(Quizzes.checking("Q1", "PE-1", "PE-2"), Quizzes.checking("Q2", "PE-3"))));
    }

    @Test
    void says_nothing_where_nobody_wrote_questions_or_said_what_they_check() {
        assertEquals(List.of(), found(CHECK, quiz()));
        assertEquals(List.of(), found(CHECK, quiz(Quizzes.item("Q1", new Item.Answer.Essay()))));
        assertEquals(
                List.of(),
                found(
                        CHECK,
                        seen(credential("PE", pe -> pe.assessments = Fact.of(List.of(Exam.of("E", "quiz", "PE-1")))))));
    }

    @Test
    void breaks_when_there_are_not_as_many_as_the_activity_says() {
        assertEquals(
                List.of("micro-credentials[PE].modules[m].activities[A].amount"),
                broken(CHECK, within(Fact.of(Range.exactly(3)))));
        assertEquals(List.of(), found(CHECK, within(Fact.of(Range.exactly(2)))));
        assertEquals(List.of(), found(CHECK, within(Fact.of(Range.of(1, 5)))));
        assertEquals(List.of(), found(CHECK, within(Fact.silent())));
    }

    private static Case quiz(Item... items) {
        return seen(credential(
                "PE",
                pe -> pe.assessments = Fact.of(List.of(
                        Exam.of("E", "quiz", exam -> exam.questions = Fact.of(List.of(items)), "PE-1", "PE-2")))));
    }

    private static Case within(Fact<Range> amount) {
        Activity plain = Work.activity("A", "quiz", Fact.silent(), amount, Fact.silent());
        Activity quiz = new Activity(
                plain.code(),
                plain.title(),
                plain.kind(),
                plain.difficulty(),
                plain.amount(),
                plain.hours(),
                plain.hoursReason(),
                plain.outcomes(),
                plain.practice(),
                plain.accessibility(),
                Fact.of(List.of(Quizzes.checking("Q1"), Quizzes.checking("Q2"))));
        return seen(credential(
                "PE",
                pe -> pe.modules =
                        Fact.of(List.of(Work.module("m", Fact.silent(), Fact.silent(), Fact.of(List.of(quiz)))))));
    }
}
