package org.diapason.core.harmony.accord;

import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.harmony.accord.Portfolios.amounts;
import static org.diapason.core.harmony.accord.Portfolios.choices;
import static org.diapason.core.harmony.accord.Portfolios.parts;
import static org.diapason.core.harmony.accord.Portfolios.proposal;
import static org.diapason.core.harmony.accord.Portfolios.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.junit.jupiter.api.Test;

class ProposalTest {

    @Test
    void evidence_is_told_without_what_is_proposed() {
        for (String row : List.of("? ? ? ?", "5 5 5 5 5 9", "3 3 5 ? 4 6")) {
            Proposal proposal = Portfolios.proposal("hours", Portfolios.amounts(row));
            for (Lang lang : List.of(Lang.FR, Lang.EN)) {
                String evidence = proposal.evidence().show(lang);
                assertTrue(evidence.endsWith("."), evidence);
                assertFalse(evidence.startsWith(
                        proposal.distribution().kind().label().show(lang)));
                assertTrue(evidence.length() < proposal.reason().show(lang).length());
            }
        }
    }

    @Test
    void room_that_is_no_room_is_no_alternative() {
        Proposal proposal = Portfolios.proposal("hours", Portfolios.amounts("1-1.5 1-1.5 1-1.5 1-1.5 1-1.5"));
        assertTrue(proposal.alternatives().stream()
                .noneMatch(each -> each.latitude().is(each.standard()::equals)));
    }

    @Test
    void nine_of_eleven_with_three_sessions_are_uniform_with_two_deviations_by_name() {
        Proposal proposal = proposal("live-sessions", amounts("3 3 3 3 3 5 3 3 0 3 3"));
        Candidate best = proposal.chosen().get();
        assertEquals(Candidate.Form.UNIFORM, best.form());
        assertEquals(range(3, 3), best.standard());
        assertEquals(2, best.deviating());
        assertEquals(
                codes("MC-I", "MC-F"),
                best.deviations().stream()
                        .flatMap(found -> found.where().stream())
                        .toList());
        Candidate wide = proposal.alternatives().stream()
                .filter(each -> each.form() == Candidate.Form.BOUNDED)
                .findFirst()
                .orElseThrow();
        assertTrue(wide.cost().bits() > best.cost().bits());
        String english = proposal.reason().show(Lang.EN);
        assertTrue(english.contains("MC-F has 5") && english.contains("9 of 11"), english);
    }

    @Test
    void a_word_that_deviates_is_one_of_the_others_only() {
        Candidate best = proposal("facilitated", choices("yes yes yes yes yes yes yes yes no"))
                .chosen()
                .get();
        assertEquals(1, best.deviating());
        assertEquals(Cells.deviating(1, 9), best.cost().deviations(), 1e-9);
    }

    @Test
    void an_amount_that_deviates_lies_outside_what_is_allowed() {
        Candidate best =
                proposal("live-sessions", amounts("3 3 3 3 3 3 3 3 9")).chosen().get();
        assertEquals(Cells.deviating(1, 9) + CodeLength.oneOf(15), best.cost().deviations(), 1e-9);
    }

    @Test
    void amounts_all_over_a_narrow_span_are_a_range() {
        Candidate best = proposal("hours", amounts("10 12 11 13 12 10 14 11 13 14 10 12"))
                .chosen()
                .get();
        assertEquals(Candidate.Form.BOUNDED, best.form());
        assertEquals(range(10, 14), best.standard());
        assertEquals(0, best.deviating());
    }

    @Test
    void a_usual_amount_with_neighbours_has_latitude() {
        Candidate best = proposal("hours", amounts("20 20 20 21 20 19 20 20 21 20 20 19 20 20 20 21"))
                .chosen()
                .get();
        assertEquals(range(20, 20), best.standard());
        assertEquals(Fact.of(range(19, 21)), best.latitude());
    }

    @Test
    void amounts_without_any_pattern_are_free() {
        assertEquals(
                new Standard.Free(),
                proposal("hours", amounts("3 71 40 12 95 58 33 8 84 22"))
                        .chosen()
                        .get()
                        .standard());
    }

    @Test
    void the_same_span_everywhere_is_one_value() {
        Candidate best = proposal("hours", amounts("1-1.5 1-1.5 1-1.5 1-1.5 1-1.5"))
                .chosen()
                .get();
        assertEquals(Candidate.Form.UNIFORM, best.form());
        assertEquals(range(1, 1.5), best.standard());
    }

    @Test
    void one_word_for_nearly_all_is_uniform() {
        Candidate best = proposal("mode", choices("online online online hybrid online online online online"))
                .chosen()
                .get();
        assertEquals(new Standard.OneOf(Set.of(Code.of("online"))), best.standard());
        assertEquals(codes("MC-D"), best.deviations().getFirst().where());
    }

    @Test
    void two_words_turn_and_turn_about_are_a_choice() {
        Candidate best = proposal("platform", choices("a b a b b a a b a b b a a b"))
                .chosen()
                .get();
        assertEquals(new Standard.OneOf(Portfolios.codes("a+b")), best.standard());
    }

    @Test
    void what_every_list_holds_is_a_common_least() {
        Candidate best = proposal(
                        "communications",
                        choices("en+be en+be+x en+be+y+z en+be+z en+be en+be+x+w en+be+y en+be+v+z en+be+x en+be+w"))
                .chosen()
                .get();
        assertEquals(new Standard.MustInclude(Portfolios.codes("be+en")), best.standard());
        assertEquals(0, best.deviating());
    }

    @Test
    void parts_in_order_become_a_template() {
        String module = "open,read,talk/open,read,close/open,read,talk,close";
        Candidate best =
                proposal("slots", parts((module + " ").repeat(6))).chosen().get();
        assertTrue(best.standard() instanceof Standard.InOrder(var template)
                && template.slots().stream().map(Slot::code).toList().equals(codes("open", "read", "talk", "close"))
                && template.slots().getFirst().presence() == Slot.Presence.REQUIRED
                && template.slots().getLast().presence() == Slot.Presence.OPTIONAL);
    }

    @Test
    void silence_is_counted_apart_and_costs_nothing() {
        Proposal told = proposal("live-sessions", amounts("3 3 3 3 4 3"));
        Proposal partly = proposal("live-sessions", amounts("3 3 3 3 4 3 ? ? ? ?"));
        assertEquals(told.chosen().get().cost(), partly.chosen().get().cost());
        assertEquals(told.fingerprint(), partly.fingerprint());
        assertEquals(4, partly.distribution().silent());
        assertEquals(2, partly.distribution().found().size());
    }

    @Test
    void nothing_is_proposed_where_nobody_speaks() {
        Proposal proposal = proposal("hours", amounts("? ? ? ? ? ?"));
        assertEquals(Proposal.Strength.NONE, proposal.strength());
        assertTrue(proposal.chosen().isSilent() && proposal.policy().isSilent());
    }

    @Test
    void of_few_only_what_all_share_is_proposed() {
        assertEquals(
                Proposal.Strength.FEW, proposal("hours", amounts("15 15 15 15")).strength());
        assertEquals(
                range(15, 15),
                proposal("hours", amounts("15 15 15 15")).chosen().get().standard());
        assertEquals(
                Proposal.Strength.NONE,
                proposal("hours", amounts("15 15 15 16")).strength());
        assertEquals(
                Proposal.Strength.NONE,
                proposal("hours", amounts("15 ? ? ? ? ?")).strength());
    }

    @Test
    void only_clear_evidence_asks_with_must() {
        assertEquals(
                Obligation.MUST,
                proposal("hours", amounts("5 5 5 5 5 5"))
                        .policy()
                        .map(ElementPolicy::obligation)
                        .get());
        assertEquals(
                Obligation.SHOULD,
                proposal("hours", amounts("5 5 5"))
                        .policy()
                        .map(ElementPolicy::obligation)
                        .get());
    }

    @Test
    void the_order_of_cells_changes_nothing() {
        List<Distribution.Entry> cells = new ArrayList<>(amounts("3 4 3 3 5 3 0 3 3 4 3 2 ?"));
        Proposal first = proposal("live-sessions", cells);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(cells, new Random(seed));
            assertEquals(first, proposal("live-sessions", cells));
        }
    }

    @Test
    void the_order_of_words_in_a_cell_changes_nothing() {
        Proposal one = proposal("assessment-methods", choices("a+b a+b b+a a+b+c a+b"));
        Proposal other = proposal("assessment-methods", choices("b+a b+a a+b c+b+a b+a"));
        assertEquals(one, other);
    }

    @Test
    void alternatives_stand_the_cheapest_first_and_each_says_something_else() {
        List<Candidate> others =
                proposal("hours", amounts("10 12 11 13 12 10 14 11 13")).alternatives();
        assertFalse(others.isEmpty());
        assertEquals(others.stream().sorted(Candidate.BEST_FIRST).toList(), others);
        assertEquals(
                others.size(), others.stream().map(Candidate::form).distinct().count());
    }

    @Test
    void the_cost_is_the_sum_of_its_parts() {
        Candidate.Cost cost =
                proposal("mode", choices("a a a a b a a a a a")).chosen().get().cost();
        assertEquals(cost.bits(), cost.standard() + cost.cells() + cost.deviations(), 1e-9);
        assertTrue(cost.standard() > 0 && cost.cells() == 0 && cost.deviations() > 0);
    }

    @Test
    void new_evidence_has_another_mark() {
        assertNotEquals(
                proposal("hours", amounts("5 5 5 5 5")).fingerprint(),
                proposal("hours", amounts("5 5 5 5 5 6")).fingerprint());
    }

    @Test
    void at_least_so_much_is_no_deviation() {
        List<Distribution.Entry> cells = new ArrayList<>(amounts("40 40 40 40 40 40"));
        cells.add(new Distribution.Entry(
                Code.of("OPEN"), Fact.of(new Value.Amount(org.diapason.core.base.Range.atLeast(40)))));
        Candidate best = proposal("hours", cells).chosen().get();
        assertEquals(range(40, 40), best.standard());
        assertEquals(0, best.deviating());
    }

    @Test
    void evidence_makes_an_attested_standard() {
        List<Distribution.Entry> cells = new ArrayList<>();
        for (String code : List.of("A", "B", "C", "D", "E")) {
            Value value = new Value.Evidence(List.of(Source.titled(Text.both("Hôpital " + code, "Hospital " + code))));
            cells.add(new Distribution.Entry(Code.of(code), Fact.of(value)));
        }
        assertTrue(proposal("endorsement", cells).chosen().get().standard() instanceof Standard.Attested);
    }
}
