package org.diapason.core.series;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Decision;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.feedback.Voice;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.fixtures.Exam;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.recognition.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of what a series can hold, and the small questions that its parts answer. */
class WhatCannotBeTest {

    private static final Text WORDS = Text.both("Pain", "Bread");

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void the_strength_of_an_endorsement_runs_from_one_to_five(int strength) {
        assertThrows(IllegalArgumentException.class, () -> endorsement(Fact.of(strength)));
        assertEquals(Fact.of(1), endorsement(Fact.of(1)).strength());
        assertEquals(Fact.of(5), endorsement(Fact.of(5)).strength());
        assertTrue(endorsement(Fact.silent()).strength().isSilent());
    }

    @Test
    void an_endorsement_speaks_of_what_it_names_or_of_everything() {
        assertTrue(endorsement(Fact.silent()).covers(Code.of("PE")));
        assertTrue(endorsement(Fact.silent(), "PE").covers(Code.of("PE")));
        assertFalse(endorsement(Fact.silent(), "PE").covers(Code.of("CU")));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1000.1, Double.NaN})
    void credits_run_from_none_to_a_thousand(double units) {
        assertThrows(IllegalArgumentException.class, () -> new Credit(Code.of("ects"), units, Fact.silent()));
        assertThrows(IllegalArgumentException.class, () -> agreement(Fact.of(units)));
        assertEquals(0, new Credit(Code.of("ects"), 0, Fact.silent()).units());
        assertEquals(1000, new Credit(Code.of("ects"), 1000, Fact.silent()).units());
        assertEquals(Fact.of(0.0), agreement(Fact.of(0.0)).credits());
        assertEquals(Fact.of(1000.0), agreement(Fact.of(1000.0)).credits());
        assertTrue(agreement(Fact.silent()).credits().isSilent());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void the_weight_of_an_assessment_is_a_share_of_the_result(double weight) {
        assertThrows(IllegalArgumentException.class, () -> Exam.of("Q", "quiz", exam -> exam.weight = Fact.of(weight)));
        assertEquals(
                Fact.of(1.0),
                Exam.of("Q", "quiz", exam -> exam.weight = Fact.of(1.0)).weight());
        assertEquals(
                Fact.of(0.0),
                Exam.of("Q", "quiz", exam -> exam.weight = Fact.of(0.0)).weight());
    }

    @Test
    void an_offering_may_last_one_day_and_not_less() {
        assertEquals(TODAY, new Delivery.Offering(TODAY, TODAY).last());
        LocalDate yesterday = TODAY.minusDays(1);
        assertThrows(IllegalArgumentException.class, () -> new Delivery.Offering(TODAY, yesterday));
    }

    @Test
    void whoever_speaks_has_a_name() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Judgement(Code.of("PE"), Code.of("look"), true, " ", Fact.silent(), Fact.silent()));
        assertThrows(IllegalArgumentException.class, () -> new Review(Fact.silent(), " ", Fact.silent(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Term(Lang.FR, " ", List.of()));
    }

    @Test
    void a_series_answers_for_its_own_micro_credentials_in_its_own_language() {
        Series series = Cast.seen(Cast.credential("PE"), Cast.credential("CU")).series();
        assertEquals(
                Code.of("CU"),
                series.microCredential(Code.of("CU")).orElseThrow().code());
        assertEquals(Optional.empty(), series.microCredential(Code.of("FE")));
        assertEquals(Lang.FR, series.source());
        assertThrows(IllegalArgumentException.class, () -> Cast.seen(draft -> draft.languages = List.of()));
    }

    @Test
    void voices_stay_open_until_somebody_decides() {
        Voice open = voice("v1", Fact.silent());
        Voice decided = voice("v2", Fact.of(new Decision.Declined(WORDS, Fact.silent())));
        assertEquals(List.of(open), new Feedback(List.of(decided, open)).open());
    }

    @Test
    void a_requirement_names_something_and_asks_for_at_least_one() {
        assertThrows(IllegalArgumentException.class, () -> new Requirement(0, codes("PE")));
        assertThrows(IllegalArgumentException.class, () -> new Requirement(1, List.of()));
        assertEquals(2, Requirement.all(codes("PE", "CU")).atLeast());
    }

    private static Voice voice(String code, Fact<Decision> decision) {
        return new Voice(
                Code.of(code), Voice.Speaker.LEARNER, WORDS, Fact.silent(), Fact.silent(), Fact.silent(), decision);
    }

    private static Endorsement endorsement(Fact<Integer> strength, String... covers) {
        return new Endorsement(
                "Four du coin",
                codes(covers),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                strength,
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                List.of());
    }

    private static Agreement agreement(Fact<Double> credits) {
        return new Agreement(
                Code.of("transfer"),
                WORDS,
                Requirement.all(codes("PE")),
                Fact.silent(),
                credits,
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent());
    }
}
