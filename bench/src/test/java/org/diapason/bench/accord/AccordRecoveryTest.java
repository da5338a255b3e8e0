package org.diapason.bench.accord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate.Form;
import org.junit.jupiter.api.Test;

class AccordRecoveryTest {

    private static final long SEED = 7;

    @Test
    void the_same_seed_gives_the_same_table() {
        int[] sizes = {6};
        double[] silences = {0.2};
        assertEquals(
                shares(AccordRecovery.run(SEED, 3, sizes, silences)),
                shares(AccordRecovery.run(SEED, 3, sizes, silences)));
    }

    @Test
    void one_value_for_all_is_always_found_without_noise() {
        AccordRecovery.run(SEED, 20, new int[] {5, 30}, new double[] {0}).forEach((square, tally) -> {
            if (square.form() == Form.UNIFORM && square.noise() == 0) {
                assertEquals(tally.trials, tally.first, square.toString());
            }
        });
    }

    @Test
    void no_form_is_lost_in_a_large_portfolio() {
        Tally all = new Tally();
        AccordRecovery.run(SEED, 20, new int[] {200}, new double[] {0}).forEach((square, tally) -> {
            if (square.noise() <= 0.1) {
                all.add(tally);
            }
        });
        assertTrue(all.share() >= 0.97, "" + all.share());
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
    void the_bound_knows_how_the_portfolios_are_made() {
        ElementKind sessions = Elements.builtIn().stream()
                .filter(kind -> kind.code().equals(Code.of("live-sessions")))
                .findFirst()
                .orElseThrow();
        Family family = new Amounts(sessions, 15);
        Map<Form, Double> likelihoods =
                family.likelihoods(java.util.Collections.nCopies(30, amount(3)), AccordRecovery.NOISES);
        assertEquals(Set.of(Form.values()), likelihoods.keySet());
        assertTrue(likelihoods.entrySet().stream()
                .filter(each -> each.getKey() != Form.UNIFORM)
                .allMatch(each -> each.getValue() < likelihoods.getOrDefault(Form.UNIFORM, 0.0)));
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

    private static List<Double> shares(Map<Square, Tally> table) {
        return table.values().stream().map(Tally::share).toList();
    }

    private static Value amount(double amount) {
        return new Value.Amount(Range.exactly(amount));
    }
}
