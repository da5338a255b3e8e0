package org.diapason.core.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTestTest {

    private static final Code NEED = Code.of("need");
    private static final Code MEANS = Code.of("means");
    private static final ScopeTest TEST =
            new ScopeTest(List.of(question(NEED, 3, false), question(MEANS, 1, true)), 0.5, 12);

    @Test
    void points_are_weighted_and_shared_by_what_could_be_had() {
        ScopeScore score = TEST.score(topic(Map.of(NEED, 2, MEANS, 4)));
        assertEquals(10, score.points());
        assertEquals(16, score.possible());
        assertEquals(Fact.of(0.625), score.share());
        assertEquals(ScopeScore.Advice.IN, score.advice());
    }

    @Test
    void a_share_at_the_threshold_is_in_and_one_below_is_out() {
        assertEquals(
                ScopeScore.Advice.IN,
                TEST.score(topic(Map.of(NEED, 2, MEANS, 2))).advice());
        assertEquals(
                ScopeScore.Advice.OUT,
                TEST.score(topic(Map.of(NEED, 2, MEANS, 1))).advice());
    }

    @Test
    void a_veto_keeps_the_topic_out_even_while_others_are_silent() {
        ScopeScore score = TEST.score(topic(Map.of(MEANS, 0)));
        assertEquals(List.of(MEANS), score.vetoed());
        assertEquals(List.of(NEED), score.silent());
        assertEquals(ScopeScore.Advice.OUT, score.advice());
    }

    @Test
    void nothing_in_a_question_without_veto_is_only_a_low_answer() {
        assertEquals(List.of(), TEST.score(topic(Map.of(NEED, 0, MEANS, 4))).vetoed());
    }

    @Test
    void an_unanswered_question_leaves_the_advice_open() {
        assertEquals(
                ScopeScore.Advice.CANNOT_TELL,
                TEST.score(topic(Map.of(MEANS, 4))).advice());
        assertEquals(Fact.of(1.0), TEST.score(topic(Map.of(MEANS, 4))).share());
        assertEquals(Fact.silent(), TEST.score(topic(Map.of())).share());
    }

    @Test
    void a_test_without_questions_can_tell_nothing() {
        ScopeTest empty = new ScopeTest(List.of(), 0, 1);
        assertEquals(ScopeScore.Advice.CANNOT_TELL, empty.score(topic(Map.of())).advice());
    }

    @Test
    void the_usual_test_asks_four_questions_of_one_weight() {
        ScopeScore score = ScopeTest.usual().score(topic(Map.of()));
        assertEquals(4, score.silent().size());
        assertEquals(0.6, score.threshold());
    }

    @ParameterizedTest
    @CsvSource({"2025-11-23, false", "2025-11-22, true"})
    void evidence_goes_stale_the_day_after_its_last_month(LocalDate date, boolean stale) {
        Topic topic = new Topic(
                Code.of("bread"), Text.both("Pain", "Bread"), Map.of(), Fact.silent(), List.of(), Fact.of(date));
        assertEquals(Fact.of(stale), topic.isStale(TEST, LocalDate.of(2026, 11, 23)));
        assertEquals(Fact.silent(), topic(Map.of()).isStale(TEST, LocalDate.of(2026, 11, 23)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1000.1, Double.NaN})
    void a_weight_lies_above_nothing_and_up_to_a_thousand(double weight) {
        assertThrows(IllegalArgumentException.class, () -> question(NEED, weight, false));
        assertEquals(1000, question(NEED, 1000, false).weight());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void an_answer_lies_between_0_and_4(int answer) {
        assertThrows(IllegalArgumentException.class, () -> topic(Map.of(NEED, answer)));
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 12", "1.1, 12", "NaN, 12", "0.5, 0", "0.5, 601"})
    void a_test_is_refused_with_bounds_that_cannot_be(double threshold, int months) {
        assertThrows(IllegalArgumentException.class, () -> new ScopeTest(List.of(), threshold, months));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 600"})
    void a_test_is_accepted_at_its_bounds(double threshold, int months) {
        assertEquals(months, new ScopeTest(List.of(), threshold, months).monthsFresh());
    }

    private static Question question(Code code, double weight, boolean veto) {
        return new Question(code, Text.both("Question", "Question"), weight, veto);
    }

    private static Topic topic(Map<Code, Integer> answers) {
        return new Topic(
                Code.of("bread"), Text.both("Pain", "Bread"), answers, Fact.silent(), List.of(), Fact.silent());
    }
}
