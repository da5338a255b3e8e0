package org.diapason.core.harmony.accord;

import static org.diapason.core.harmony.accord.Portfolios.amounts;
import static org.diapason.core.harmony.accord.Portfolios.choices;
import static org.diapason.core.harmony.accord.Portfolios.codes;
import static org.diapason.core.harmony.accord.Portfolios.proposal;
import static org.diapason.core.harmony.accord.Portfolios.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Shape;
import org.diapason.core.framework.Standard;
import org.junit.jupiter.api.Test;

/** What lists and ranges are proposed where a slip, or a wider list, would describe nearly as much. */
class ListProposalTest {

    @Test
    void slips_with_words_of_their_own_make_no_latitude() {
        Candidate best = best("assessment-methods", "a ".repeat(18) + "b+c+d+e f+g");
        assertEquals(Candidate.Form.UNIFORM, best.form());
        assertEquals(2, best.deviating());
    }

    @Test
    void every_choice_from_a_short_list_is_that_list() {
        Candidate best = best("assessment-methods", "a b c a+b b+c a+c a+b+c a a b c b+c");
        assertEquals(new Standard.OneOf(codes("a+b+c")), best.standard());
        assertEquals(0, best.deviating());
    }

    @Test
    void words_all_over_the_vocabulary_are_no_list() {
        assertEquals(
                new Standard.Free(),
                best("assessment-methods", "a+b+c d e+f+g+h i+j b+k l+m+n o+d").standard());
    }

    @Test
    void words_of_a_list_join_it_before_words_that_one_slip_has() {
        GrowingLists growing =
                new GrowingLists(found("u u u b+u c+u b+c a+x+y+z"), List.copyOf(codes("u+b+c+a+x+y+z")), 24);
        assertEquals(List.of(codes("u+b+c"), codes("u+b+c+a+x+y+z")), growing.around(codes("u")));
    }

    @Test
    void more_words_than_a_number_has_bits_are_no_trouble() {
        String row = IntStream.range(0, 80)
                .mapToObj(word -> "w" + word + (word % 10 == 9 ? "+x " : "+"))
                .collect(Collectors.joining());
        assertTrue(best("assessment-methods", row).standard() instanceof Standard.MustInclude);
    }

    @Test
    void another_shape_than_its_own_costs_an_element_what_one_in_ten_costs() {
        List<Distribution.Entry> cells = choices("a b c a+b a+c b+c a b a+b+c c");
        ElementKind least = Portfolios.kind("communications");
        ElementKind list = new ElementKind(
                least.code(), least.family(), least.label(), least.question(), least.measure(), Shape.ONE_OF);
        Candidate own = Proposal.of(Distribution.of(list, cells)).chosen().get();
        Candidate other = Proposal.of(Distribution.of(least, cells)).chosen().get();
        assertEquals(new Standard.OneOf(codes("a+b+c")), own.standard());
        assertEquals(own.standard(), other.standard());
        assertEquals(own.cost().bits() + CodeLength.oneOf(10), other.cost().bits(), 1e-9);
    }

    @Test
    void neighbours_on_one_side_are_as_good_a_latitude_as_a_range() {
        Proposal proposal = proposal("live-sessions", amounts("11 11 11 11 11 12 12 12"));
        assertEquals(Proposal.Strength.CLOSE, proposal.strength());
        assertTrue(proposal.asGood().stream().anyMatch(each -> each.latitude().equals(Fact.of(range(11, 12)))));
    }

    @Test
    void a_wide_range_costs_more_than_a_narrow_one() {
        double narrow = proposal("hours", amounts("10 11 12 13 14 10 11 12 13 14"))
                .chosen()
                .get()
                .cost()
                .standard();
        double wide = proposal("hours", amounts("10 15 20 25 28 10 15 20 25 28"))
                .chosen()
                .get()
                .cost()
                .standard();
        assertTrue(narrow < wide, narrow + " " + wide);
    }

    private static Candidate best(String element, String row) {
        return proposal(element, choices(row)).chosen().get();
    }

    private static List<Distribution.Found> found(String row) {
        return Distribution.of(Portfolios.kind("assessment-methods"), choices(row))
                .found();
    }
}
