package org.diapason.formats.seriesfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Proposal;
import org.diapason.core.pathway.Approach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What four real portfolios agree on, read off without a look at the frameworks that stand beside them. */
class AccordOfExamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_hybrid_series_comes_back_as_hybrid_with_its_core_named() {
        Accord accord = accord("facilitating-learning-online");
        assertEquals(Fact.of(Approach.HYBRID), accord.approach().approach());
        assertEquals(codes("FLO-D", "FLO-F", "FLO-S"), accord.approach().core());
        assertEquals(
                codes("FDO", "MC-CB", "MC-EV", "MC-IL", "MC-LS", "MC-RU"),
                accord.approach().extras());
        assertEquals(new Standard.InRange(Range.exactly(5)), standard(accord, "hours"));
    }

    @Test
    void four_courses_in_order_are_progressive_and_few() {
        Accord accord = accord("zero-carbon");
        assertEquals(Fact.of(Approach.PROGRESSIVE), accord.approach().approach());
        assertEquals(codes("ZC1", "ZC2", "ZC3", "ZC4"), accord.approach().core());
        assertEquals(new Standard.InRange(Range.exactly(15)), standard(accord, "hours"));
        assertEquals(Proposal.Strength.FEW, proposal(accord, "hours").strength());
    }

    @Test
    void modules_in_any_order_are_modular() {
        Accord accord = accord("climat-biodiversite");
        assertEquals(Fact.of(Approach.MODULAR), accord.approach().approach());
        assertEquals(codes("BA"), accord.approach().capstones());
        assertEquals(new Standard.InRange(Range.of(1, 1.5)), standard(accord, "hours"));
        assertEquals(new Standard.OneOf(Set.of(Code.of("quiz"))), standard(accord, "assessment-methods"));
    }

    @Test
    void badges_that_earn_a_capstone_are_modular_with_that_capstone() {
        Accord accord = accord("ontario-extend");
        assertEquals(Fact.of(Approach.MODULAR), accord.approach().approach());
        assertEquals(codes("EE"), accord.approach().capstones());
        assertEquals(new Standard.OneOf(Set.of(Code.of("self-paced"))), standard(accord, "facilitated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facilitating-learning-online", "zero-carbon", "climat-biodiversite", "ontario-extend"})
    void what_the_pages_do_not_say_is_asked_and_never_proposed(String series) {
        Accord accord = accord(series);
        for (Proposal proposal : accord.proposals()) {
            if (proposal.distribution().stated() < 2) {
                assertTrue(proposal.chosen().isSilent());
                assertTrue(accord.agenda().of(3).stream()
                        .anyMatch(item -> item.subject()
                                .equals(proposal.distribution().kind().code())));
            }
        }
        assertFalse(accord.agenda().of(4).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"facilitating-learning-online", "zero-carbon", "climat-biodiversite", "ontario-extend"})
    void the_draft_can_judge_the_portfolio_that_it_came_from(String series) {
        Case seen = seen(series);
        Framework draft = Accord.of(seen).draft(Code.of("draft"), Text.both("Ébauche", "Draft"), Decisions.NONE);
        assertFalse(draft.elements().isEmpty());
        double share = Harmony.of(Case.of(seen.dossier().under(draft), TODAY))
                .index()
                .share()
                .get();
        assertTrue(share >= 0.75, series + " " + share);
    }

    private static Accord accord(String series) {
        return Accord.of(seen(series));
    }

    private static Case seen(String series) {
        return Case.of(
                SeriesFiles.read(Path.of("..", "examples").resolve(series))
                        .dossier()
                        .orElseThrow(),
                TODAY);
    }

    private static Standard standard(Accord accord, String element) {
        return proposal(accord, element).chosen().get().standard();
    }

    private static Proposal proposal(Accord accord, String element) {
        return accord.proposals().stream()
                .filter(each -> each.distribution().kind().code().equals(Code.of(element)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Code> codes(String... codes) {
        return Arrays.stream(codes).map(Code::of).toList();
    }
}
