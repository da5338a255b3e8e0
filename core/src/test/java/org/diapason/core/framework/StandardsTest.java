package org.diapason.core.framework;

import static org.diapason.core.fixtures.Cast.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fits a standard, and how free a framework leaves its micro-credentials. */
class StandardsTest {

    private static final Text WORDS = Text.both("Sobre", "Plain");
    private static final Standard FIVE_TO_EIGHT = new Standard.InRange(Range.of(5, 8));
    private static final Standard EITHER = new Standard.OneOf(Set.copyOf(codes("quiz", "essay")));
    private static final Standard BOTH = new Standard.MustInclude(Set.copyOf(codes("quiz", "essay")));
    private static final ModuleTemplate ANATOMY = new ModuleTemplate(List.of(
            slot("overview", Slot.Presence.REQUIRED),
            slot("video", Slot.Presence.OPTIONAL),
            slot("exam", Slot.Presence.FORBIDDEN),
            slot("quiz", Slot.Presence.REQUIRED)));

    @Test
    void an_amount_fits_within_its_bounds_and_one_without_end_cannot_be_told() {
        assertEquals(Fit.FITS, FIVE_TO_EIGHT.judge(new Value.Amount(Range.of(5, 8))));
        assertEquals(Fit.MISSES, FIVE_TO_EIGHT.judge(new Value.Amount(Range.of(5, 9))));
        assertEquals(Fit.CANNOT_TELL, FIVE_TO_EIGHT.judge(new Value.Amount(Range.atLeast(8))));
        assertEquals(Fit.MISSES, FIVE_TO_EIGHT.judge(new Value.Amount(Range.atLeast(9))));
        assertEquals(Fit.FITS, new Standard.InRange(Range.atLeast(5)).judge(new Value.Amount(Range.atLeast(8))));
        assertEquals(Fit.MISSES, FIVE_TO_EIGHT.judge(choices("quiz")));
    }

    @Test
    void choices_fit_a_list_of_which_they_are_part_and_one_that_they_hold() {
        assertEquals(Fit.FITS, EITHER.judge(choices("quiz")));
        assertEquals(Fit.MISSES, EITHER.judge(choices("quiz", "oral")));
        assertEquals(Fit.MISSES, EITHER.judge(new Value.Amount(Range.exactly(1))));
        assertEquals(Fit.FITS, BOTH.judge(choices("quiz", "essay", "oral")));
        assertEquals(Fit.MISSES, BOTH.judge(choices("quiz", "oral")));
        assertEquals(Fit.MISSES, BOTH.judge(new Value.Amount(Range.exactly(1))));
    }

    @Test
    void evidence_fits_when_there_is_some_and_words_are_for_a_person() {
        Standard attested = new Standard.Attested(WORDS);
        assertEquals(Fit.FITS, attested.judge(new Value.Evidence(List.of(Source.titled(WORDS)))));
        assertEquals(Fit.MISSES, attested.judge(new Value.Evidence(List.of())));
        assertEquals(Fit.MISSES, attested.judge(choices("quiz")));
        assertEquals(Fit.FOR_A_PERSON, new Standard.Described(WORDS).judge(choices("quiz")));
        assertEquals(Fit.FITS, new Standard.Free().judge(choices("quiz")));
    }

    @ParameterizedTest
    @CsvSource({
        "overview quiz, true",
        "overview video quiz, true",
        "overview video video quiz, true",
        "video quiz, false",
        "overview video, false",
        "overview exam quiz, false",
        "quiz overview, false",
        "overview dance quiz, false",
        "dance overview quiz, false",
    })
    void parts_fit_a_template_in_order_with_all_that_is_required_and_nothing_forbidden(String parts, boolean fits) {
        List<Code> module = codes(parts.split(" "));
        assertEquals(fits, ANATOMY.fits(module));
        Value both = new Value.Sequences(List.of(codes("overview", "quiz"), module));
        assertEquals(fits ? Fit.FITS : Fit.MISSES, new Standard.InOrder(ANATOMY).judge(both));
        assertEquals(Fit.MISSES, new Standard.InOrder(ANATOMY).judge(choices("quiz")));
    }

    @Test
    void a_template_names_each_slot_once() {
        List<Slot> twice = List.of(slot("quiz", Slot.Presence.REQUIRED), slot("quiz", Slot.Presence.OPTIONAL));
        assertThrows(IllegalArgumentException.class, () -> new ModuleTemplate(twice));
    }

    @Test
    void what_will_do_one_way_only_is_uniform() {
        assertEquals(ElementPolicy.Freedom.UNIFORM, freedom(new Standard.InRange(Range.exactly(3))));
        assertEquals(ElementPolicy.Freedom.UNIFORM, freedom(new Standard.OneOf(Set.copyOf(codes("quiz")))));
        assertEquals(ElementPolicy.Freedom.UNIFORM, freedom(new Standard.Described(WORDS)));
        assertEquals(ElementPolicy.Freedom.UNIFORM, freedom(new Standard.Attested(WORDS)));
        assertEquals(
                ElementPolicy.Freedom.UNIFORM,
                freedom(new Standard.InOrder(new ModuleTemplate(List.of(slot("quiz", Slot.Presence.REQUIRED))))));
    }

    @Test
    void what_leaves_a_choice_is_bounded_and_what_asks_nothing_is_free() {
        assertEquals(ElementPolicy.Freedom.BOUNDED, freedom(FIVE_TO_EIGHT));
        assertEquals(ElementPolicy.Freedom.BOUNDED, freedom(EITHER));
        assertEquals(ElementPolicy.Freedom.BOUNDED, freedom(new Standard.MustInclude(Set.copyOf(codes("quiz")))));
        assertEquals(ElementPolicy.Freedom.BOUNDED, freedom(new Standard.InOrder(ANATOMY)));
        assertEquals(ElementPolicy.Freedom.FREE, freedom(new Standard.Free()));
    }

    @Test
    void a_latitude_bounds_what_would_be_uniform() {
        ElementPolicy policy = policy(new Standard.InRange(Range.exactly(3)), Fact.of(FIVE_TO_EIGHT), 1);
        assertEquals(ElementPolicy.Freedom.BOUNDED, policy.freedom());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1000.1, Double.NaN})
    void weights_of_elements_have_bounds(double weight) {
        assertThrows(IllegalArgumentException.class, () -> policy(FIVE_TO_EIGHT, Fact.silent(), weight));
        assertEquals(0, policy(FIVE_TO_EIGHT, Fact.silent(), 0).weight());
        assertEquals(1000, policy(FIVE_TO_EIGHT, Fact.silent(), 1000).weight());
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0.5", "10.1, 0.5", "NaN, 0.5", "0.5, -0.1", "0.5, 10.1", "0.5, NaN"})
    void tolerances_of_effort_have_bounds(double tolerance, double parity) {
        assertThrows(IllegalArgumentException.class, () -> new EffortPolicy(List.of(), tolerance, parity));
        assertEquals(10, new EffortPolicy(List.of(), 0, 10).parity());
        assertEquals(10, new EffortPolicy(List.of(), 10, 0).tolerance());
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "0, 100001", "NaN, 1", "1, NaN"})
    void minutes_of_a_rate_have_bounds(double typical, double most) {
        assertThrows(IllegalArgumentException.class, () -> rate(typical, most));
        assertEquals(100_000, rate(0, 100_000).most());
        assertEquals(2, rate(2, 2).typical());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 601})
    void a_circumstance_lasts_from_one_month_to_fifty_years(int months) {
        assertThrows(IllegalArgumentException.class, () -> circumstance("Dean", Fact.of(months)));
        assertThrows(IllegalArgumentException.class, () -> circumstance(" ", Fact.silent()));
        assertTrue(circumstance("Dean", Fact.of(1)).longestMonths().isStated());
        assertTrue(circumstance("Dean", Fact.of(600)).longestMonths().isStated());
        assertFalse(circumstance("Dean", Fact.silent()).longestMonths().isStated());
    }

    private static Circumstance circumstance(String approver, Fact<Integer> months) {
        return new Circumstance(Code.of("lab"), WORDS, approver, Fact.silent(), months);
    }

    private static EffortRate rate(double typical, double most) {
        return new EffortRate(
                Code.of("kneading"), Fact.silent(), WORDS, Code.of("items"), typical, most, Fact.silent());
    }

    private static ElementPolicy.Freedom freedom(Standard standard) {
        return policy(standard, Fact.silent(), 1).freedom();
    }

    private static ElementPolicy policy(Standard standard, Fact<Standard> latitude, double weight) {
        return new ElementPolicy(
                Code.of("element"), standard, latitude, Obligation.MUST, weight, new ArrayList<>(), Fact.silent());
    }

    private static Value choices(String... codes) {
        return new Value.Choices(Set.copyOf(codes(codes)));
    }

    private static Slot slot(String code, Slot.Presence presence) {
        return new Slot(Code.of(code), Fact.silent(), presence);
    }
}
