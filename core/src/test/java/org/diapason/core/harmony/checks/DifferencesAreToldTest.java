package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.FrameworkDraft.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Circumstance;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Judgement;
import org.junit.jupiter.api.Test;

/** What is said of a difference: what became of its deviation, who judged it, what the deviation lacks. */
class DifferencesAreToldTest {

    private static final Text WHY = Text.both("Essai", "Trial");

    @Test
    void moments_that_somebody_let_differ_are_not_asked_for_again() {
        Map<Code, Text> badge = new LinkedHashMap<>(Map.of(Code.of("badge"), WHY));
        ElementPolicy both = policy("communications", new Standard.MustInclude(Set.copyOf(codes("badge", "before"))));
        Deviation granted = granted("PE", "communications", "Ana", Fact.silent(), TODAY, Fact.silent());
        assertEquals(List.of(), found(new EveryMomentIsAnnounced(), announcing(both, badge, List.of(granted))));
        assertEquals(
                List.of("micro-credentials[PE].communications"),
                broken(new EveryMomentIsAnnounced(), announcing(both, badge, List.of())));
        ElementPolicy described = policy("communications", new Standard.Described(WHY));
        assertEquals(
                1,
                broken(new EveryMomentIsAnnounced(), announcing(described, badge, List.of()))
                        .size());
    }

    @Test
    void a_difference_tells_what_became_of_the_deviation() {
        assertTrue(
                differs(List.of()).endsWith("9\u00a0weeks; the standard asks for 2\u00a0weeks."), differs(List.of()));
        Deviation asked = new Deviation.Asked(Code.of("PE"), Code.of("weeks"), WHY, Fact.silent(), Fact.silent());
        assertTrue(differs(List.of(asked)).contains("awaits its answer"));
        Deviation refused = new Deviation.Refused(Code.of("PE"), Code.of("weeks"), WHY, "Zoé", WHY, Fact.silent());
        assertTrue(differs(List.of(refused)).contains("refused by Zoé"));
        Deviation ended = granted("PE", "weeks", "Ana", Fact.silent(), TODAY.minusDays(1), Fact.silent());
        assertTrue(differs(List.of(ended)).contains("(Ana) ended on"));
    }

    @Test
    void only_a_deviation_that_waits_asks_for_an_answer() {
        Deviation asked = new Deviation.Asked(Code.of("PE"), Code.of("weeks"), WHY, Fact.silent(), Fact.silent());
        Deviation refused = new Deviation.Refused(Code.of("PE"), Code.of("weeks"), WHY, "Zoé", WHY, Fact.silent());
        assertTrue(weeks(List.of(asked)).mend().show(Lang.EN).startsWith("Answer"));
        assertTrue(weeks(List.of(refused)).mend().show(Lang.EN).startsWith("Return"));
    }

    @Test
    void what_somebody_judged_different_says_so_without_a_value() {
        Case seen = seen(draft -> {
            draft.credentials = List.of(credential("PE"));
            draft.framework(framework -> framework.elements = List.of(policy("look", new Standard.Described(WHY))));
            draft.judgements =
                    List.of(new Judgement(Code.of("PE"), Code.of("look"), false, "Ana", Fact.silent(), Fact.silent()));
        });
        Finding finding = found(new EveryDifferenceIsPermitted(), seen).getFirst();
        assertTrue(finding.message().show(Lang.EN).contains("somebody judged that PE differs"));
        assertTrue(finding.message().show(Lang.FR).contains("on a jugé que PE s'écarte"));
    }

    @Test
    void a_deviation_names_its_circumstance_where_the_framework_foresees_some() {
        assertEquals(
                List.of("circumstance"),
                unstated(granted("PE", "weeks", "Dean", Fact.silent(), TODAY.plusDays(1), Fact.of(WHY))));
    }

    @Test
    void a_deviation_shows_its_evidence_its_day_and_its_approver_where_they_are_asked_for() {
        assertEquals(
                List.of("on", "evidence", "approver"),
                unstated(granted("PE", "weeks", "Ana", Fact.of(Code.of("lab")), TODAY.plusDays(1), Fact.silent())));
        assertEquals(
                List.of("on"),
                unstated(granted("PE", "weeks", "the dean", Fact.of(Code.of("lab")), TODAY.plusDays(1), Fact.of(WHY))));
    }

    @Test
    void a_deviation_that_ran_out_is_forgotten_once_its_own_difference_is_gone() {
        Deviation ended = granted("CU", "weeks", "Dean", Fact.of(Code.of("lab")), TODAY.minusDays(1), Fact.of(WHY));
        // PE differs; CU, of which the deviation speaks, returned to the standard.
        Stream<Finding> ranOut = found(new DeviationsAreInOrder(), deviating(List.of(ended))).stream()
                .filter(DeviationsAreInOrder.RanOut.class::isInstance);
        assertEquals(0, ranOut.count());
    }

    private static List<String> unstated(Deviation deviation) {
        return found(new DeviationsAreInOrder(), deviating(List.of(deviation))).stream()
                .filter(DeviationsAreInOrder.NotStated.class::isInstance)
                .flatMap(finding -> ((DeviationsAreInOrder.NotStated) finding).blanks().stream())
                .map(Blank::field)
                .toList();
    }

    private static String differs(List<Deviation> deviations) {
        return weeks(deviations).message().show(Lang.EN);
    }

    private static Finding weeks(List<Deviation> deviations) {
        return found(new HoursStayInBand(), deviating(deviations)).getFirst();
    }

    private static Case deviating(List<Deviation> deviations) {
        return seen(draft -> {
            draft.credentials = List.of(
                    credential("PE", pe -> pe.weeks = Fact.of(Range.exactly(9))),
                    credential("CU", cu -> cu.weeks = Fact.of(Range.exactly(2))));
            draft.deviations = deviations;
            draft.framework(framework -> framework.elements = List.of(new ElementPolicy(
                    Code.of("weeks"),
                    new Standard.InRange(Range.exactly(2)),
                    Fact.silent(),
                    Obligation.MUST,
                    1,
                    List.of(new Circumstance(Code.of("lab"), WHY, "Dean", Fact.of(WHY), Fact.of(12))),
                    Fact.silent())));
        });
    }

    private static Deviation.Granted granted(
            String mc, String element, String approver, Fact<Code> circumstance, LocalDate expires, Fact<Text> shown) {
        return new Deviation.Granted(
                Code.of(mc), Code.of(element), WHY, circumstance, approver, Fact.silent(), expires, shown);
    }

    private static Case announcing(ElementPolicy policy, Map<Code, Text> moments, List<Deviation> deviations) {
        return seen(draft -> {
            draft.credentials = List.of(credential("PE", pe -> pe.communications = Fact.of(moments)));
            draft.framework(framework -> framework.elements = List.of(policy));
            draft.deviations = deviations;
        });
    }
}
