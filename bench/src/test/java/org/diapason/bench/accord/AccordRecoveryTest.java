package org.diapason.bench.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate.Form;
import org.diapason.core.harmony.accord.Distribution;
import org.diapason.core.harmony.accord.Proposal;
import org.junit.jupiter.api.Test;

class AccordRecoveryTest {

    private static final long SEED = 7;

    @Test
    void the_same_seed_gives_the_same_table() {
        Plan plan = new Plan(SEED, 1, List.of(6), List.of(0.2), List.of(0.1));
        assertEquals(counts(plan), counts(plan));
        assertNotEquals(counts(plan), counts(new Plan(SEED + 1, 1, List.of(6), List.of(0.2), List.of(0.1))));
    }

    @Test
    void without_noise_one_value_for_all_is_always_found() {
        AccordRecovery.run(new Plan(SEED, 5, List.of(5, 20), List.of(0.0), List.of(0.0)))
                .forEach((square, tally) -> {
                    if (square.form() == Form.UNIFORM) {
                        assertEquals(tally.trials, tally.first, square.toString());
                    }
                });
    }

    @Test
    void both_rules_of_thumb_are_beaten_and_the_bound_is_not() {
        Tally all = new Tally();
        AccordRecovery.run(new Plan(SEED, 4, List.of(12, 40), List.of(0.2), List.of(0.1)))
                .values()
                .forEach(all::add);
        assertTrue(all.first > all.majority + all.trials / 10, all.first + " of " + all.trials);
        assertTrue(all.majority > all.fullRange);
        assertTrue(all.first <= all.boundFirst + all.trials / 50);
        assertTrue(all.first <= all.either && all.boundFirst <= all.boundEither);
    }

    @Test
    void a_framework_made_by_hand_is_found() {
        Policy truth = new Policy(
                Form.UNIFORM_WITH_LATITUDE,
                new Standard.InRange(Range.exactly(8)),
                Fact.of(new Standard.InRange(Range.of(7, 9))));
        List<Value> cells = Stream.of(8, 8, 7, 8, 8, 8, 9, 8, 8, 8, 15, 8, 8, 8, 8, 9, 8, 7, 8, 8)
                .map(AccordRecoveryTest::amount)
                .toList();
        List<Distribution.Entry> entries = cells.stream()
                .map(cell -> new Distribution.Entry(Code.of("MC"), Fact.of(cell)))
                .toList();
        Proposal proposal = Proposal.of(Distribution.of(kind("live-sessions"), entries));
        assertTrue(proposal.chosen().is(best -> Exhibited.saysTheSame(Policy.of(best), truth, cells)));
        assertTrue(proposal.chosen().is(best -> !Exhibited.saysTheSame(Policy.of(best), Policy.free(), cells)));
    }

    @Test
    void no_form_is_lost_in_a_large_portfolio() {
        Tally all = new Tally();
        AccordRecovery.run(new Plan(SEED, 3, List.of(100), List.of(0.0), List.of(0.05)))
                .values()
                .forEach(all::add);
        assertTrue(all.share() >= 0.9, "" + all.share());
    }

    @Test
    void a_range_of_which_one_value_is_used_cannot_be_told_from_that_value() {
        Policy wide = Policy.of(Form.BOUNDED, new Standard.InRange(Range.of(2, 4)));
        Policy exact = Policy.of(Form.UNIFORM, new Standard.InRange(Range.exactly(3)));
        List<Value> used = List.of(amount(3), amount(3));
        assertTrue(exact.isAsGoodAs(wide, used));
        assertTrue(!exact.isAsGoodAs(wide, List.of(amount(3), amount(4))));
        assertTrue(!Policy.free().isAsGoodAs(wide, List.of(amount(3), amount(4))));
    }

    @Test
    void the_belief_knows_how_the_portfolios_are_made() {
        Family family = new Amounts(kind("live-sessions"), 15);
        List<Value> cells = Collections.nCopies(30, amount(3));
        Policy three = Policy.of(Form.UNIFORM, new Standard.InRange(Range.exactly(3)));
        assertEquals(
                Map.of(Form.UNIFORM, three), family.belief(cells, Plan.NOISES).choices(3));
    }

    @Test
    void noise_lies_outside_what_the_framework_explains() {
        SplittableRandom random = new SplittableRandom(SEED);
        Truth truth = new Words(Elements.builtIn().getFirst(), 6).truth(Form.UNIFORM_WITH_LATITUDE, random);
        assertTrue(truth.policy().latitude() instanceof Fact.Stated<Standard>);
        for (int i = 0; i < 50; i++) {
            assertTrue(truth.policy().explains(truth.follows().apply(random)));
            assertTrue(!truth.policy().explains(truth.noise(random)));
        }
    }

    private static List<List<Integer>> counts(Plan plan) {
        return AccordRecovery.run(plan).values().stream()
                .map(tally -> List.of(tally.first, tally.either, tally.majority, tally.boundFirst, tally.boundEither))
                .toList();
    }

    private static ElementKind kind(String code) {
        return Elements.builtIn().stream()
                .filter(kind -> kind.code().equals(Code.of(code)))
                .findFirst()
                .orElseThrow();
    }

    private static Value amount(double amount) {
        return new Value.Amount(Range.exactly(amount));
    }
}
