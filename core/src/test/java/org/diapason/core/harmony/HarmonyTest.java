package org.diapason.core.harmony;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.assertTold;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.framework;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.FrameworkDraft.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Work;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Shape;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.core.harmony.checks.CodesAreUnique;
import org.diapason.core.harmony.checks.EffortAddsUp;
import org.diapason.core.harmony.checks.EveryOutcomeIsAssessed;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

/** How strongly checks are asked, and what the words, kinds, measures and trails behind them say. */
class HarmonyTest {

    private static final Check FREE = new EffortAddsUp();
    private static final Check PROTECTS = new EveryOutcomeIsAssessed();

    @Test
    void a_framework_asks_a_check_as_strongly_as_it_likes() {
        assertEquals(FREE.usual(), Harmony.obligation(FREE, framework(nothing -> {})));
        assertEquals(Obligation.MAY, Harmony.obligation(FREE, asking(FREE, Obligation.MAY)));
        assertEquals(Obligation.MUST, Harmony.obligation(FREE, asking(FREE, Obligation.MUST)));
    }

    @Test
    void what_protects_the_learner_is_never_asked_less_than_usual() {
        assertEquals(PROTECTS.usual(), Harmony.obligation(PROTECTS, asking(PROTECTS, Obligation.MAY)));
        assertEquals(Obligation.MUST, Harmony.obligation(PROTECTS, asking(PROTECTS, Obligation.MUST)));
    }

    @Test
    void an_element_that_may_be_otherwise_is_found_no_more_strongly_than_that() {
        assertEquals(Obligation.MAY, obligationOfHours(Obligation.MAY));
        assertEquals(Obligation.MUST, obligationOfHours(Obligation.MUST));
    }

    @Test
    void a_series_is_off_key_only_when_something_that_must_hold_is_broken() {
        assertTrue(Harmony.of(seen(credential("PE"))).inTune());
        Case twice = seen(credential("PE"), credential("PE"));
        assertFalse(Harmony.of(twice).inTune());
        Case lowered = seen(series -> {
            series.credentials = List.of(credential("PE"), credential("PE"));
            series.framework(framework -> framework.checks = Map.of(new CodesAreUnique().id(), Obligation.SHOULD));
        });
        assertTrue(Harmony.of(lowered).inTune());
    }

    @Test
    void checks_of_a_later_edition_than_the_framework_knows_are_not_run() {
        Case early = seen(series -> {
            series.credentials = List.of(credential("PE"), credential("PE"));
            series.framework(framework -> framework.checksEdition = 0);
        });
        assertEquals(List.of(), Harmony.of(early).findings());
        assertTrue(Checks.all().stream().allMatch(check -> check.edition() > 0));
    }

    @Test
    void findings_come_in_the_order_of_the_list_of_checks() {
        List<Code> order = Checks.all().stream().map(Check::id).toList();
        List<Integer> seen = Harmony.of(seen(credential("PE"), credential("PE"))).findings().stream()
                .map(noted -> order.indexOf(noted.check().id()))
                .toList();
        assertEquals(seen.stream().sorted().toList(), seen);
        assertTrue(seen.size() > 1);
    }

    @Test
    void an_id_is_the_name_of_the_check_in_small_letters_with_hyphens() {
        assertEquals("effort-adds-up", CheckIds.of(EffortAddsUp.class).value());
        // A class that nobody asked about before: names are read once and then kept.
        assertEquals("moon-is-full", CheckIds.of(MoonIsFull.class).value());
    }

    @Test
    void an_endorsement_counts_up_to_its_last_day_for_what_it_covers() {
        assertEquals(1, endorsements(Fact.silent(), "PE"));
        assertEquals(1, endorsements(Fact.of(TODAY), "PE"));
        assertEquals(0, endorsements(Fact.of(TODAY.minusDays(1)), "PE"));
        assertEquals(0, endorsements(Fact.silent(), "CU"));
    }

    @Test
    void kinds_of_the_institution_stand_behind_the_built_in_ones_and_may_replace_one() {
        ElementKind crust = kind("crust");
        ElementKind hours = kind("hours");
        Framework own = framework(draft -> draft.kinds = List.of(crust, hours));
        Kinds kinds = Kinds.of(own);
        assertEquals(Elements.builtIn().size() + 1, kinds.codes().size());
        assertEquals(Code.of("crust"), List.copyOf(kinds.codes()).getLast());
        assertEquals(Optional.of(crust), kinds.find(Code.of("crust")));
        assertEquals(hours, kinds.get(Code.of("hours")));
        assertEquals(Optional.empty(), kinds.find(Code.of("moon")));
        assertEquals(ElementKind.DECLARED, kinds.get(Code.of("moon")).measure());
        assertTrue(Kinds.of(framework(nothing -> {})).codes().contains(Code.of("hours")));
    }

    @Test
    void a_matrix_reads_in_the_order_of_the_kinds_and_unknown_elements_come_last() {
        Kinds kinds = Kinds.of(framework(nothing -> {}));
        List<Code> known = List.copyOf(kinds.codes());
        List<ElementPolicy> mixed = List.of(
                policy("moon", new Standard.Free()),
                policy(known.get(3).value(), new Standard.Free()),
                policy(known.get(1).value(), new Standard.Free()));
        assertEquals(
                List.of(known.get(1), known.get(3), Code.of("moon")),
                kinds.inOrder(mixed).stream().map(ElementPolicy::element).toList());
    }

    @Test
    void every_activity_counts_and_one_silent_module_makes_the_number_unknown() {
        assertEquals(Fact.silent(), Measures.activities(credential("PE")));
        assertEquals(
                Fact.of(1),
                number(credential("PE", pe -> pe.activities = Fact.of(List.of(Work.activity("a1", "video"))))));
        assertEquals(Fact.of(2), number(withModule(Fact.of(List.of(Work.activity("a2", "video"))))));
        assertEquals(Fact.silent(), number(withModule(Fact.silent())));
        assertTrue(Measures.names().contains(Code.of("hours")));
    }

    @Test
    void words_are_known_for_methods_and_levels_and_an_unknown_code_names_itself() {
        assertTold(Vocabulary.find(Code.of("quiz")).orElseThrow(), "quiz");
        assertEquals(
                "evaluate", Vocabulary.name(Code.of("evaluate")).show(Lang.EN).toLowerCase(Locale.ROOT));
        assertEquals(
                "relational",
                Vocabulary.name(Code.of("relational")).show(Lang.EN).toLowerCase(Locale.ROOT));
        assertEquals(Text.both("crust", "crust"), Vocabulary.name(Code.of("crust")));
        assertEquals(Optional.empty(), Vocabulary.find(Code.of("crust")));
    }

    @Test
    void a_trail_leads_as_deep_as_a_walk_goes_and_back() {
        Trail trail = new Trail();
        assertEquals(Place.TOP, trail.place());
        for (int i = 0; i < 20; i++) {
            trail.enter("f" + i).enter("list", Code.of("c" + i)).enter("list", i);
        }
        assertTrue(trail.place().path().startsWith("f0.list[c0].list[0].f1.list[c1].list[1]"));
        assertTrue(trail.place("end").path().endsWith("f19.list[c19].list[19].end"));
        for (int i = 0; i < 59; i++) {
            trail.leave();
        }
        assertEquals("f0", trail.place().path());
    }

    private static final class MoonIsFull {}

    private static Framework asking(Check check, Obligation obligation) {
        return framework(draft -> draft.checks = Map.of(check.id(), obligation));
    }

    private static Obligation obligationOfHours(Obligation obligation) {
        Case seen = seen(series -> {
            series.credentials = List.of(credential("PE", pe -> pe.hours = Fact.of(Range.exactly(90))));
            series.framework(framework -> framework.elements = List.of(new ElementPolicy(
                    Code.of("hours"),
                    new Standard.InRange(Range.of(5, 8)),
                    Fact.silent(),
                    obligation,
                    1,
                    List.of(),
                    Fact.silent())));
        });
        return Harmony.of(seen).findings().stream()
                .filter(noted -> noted.check().id().equals(Code.of("hours-stay-in-band")))
                .findFirst()
                .orElseThrow()
                .obligation();
    }

    private static int endorsements(Fact<LocalDate> expires, String asked) {
        Endorsement endorsement = new Endorsement(
                "Four du coin",
                codes("PE"),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                expires,
                Fact.silent(),
                Fact.silent(),
                List.of());
        return seen(series -> series.endorsements = List.of(endorsement))
                .endorsements(Code.of(asked))
                .size();
    }

    private static ElementKind kind(String code) {
        Text words = Text.both("À nous", "Ours");
        return new ElementKind(Code.of(code), Code.of("own"), words, words, ElementKind.DECLARED, Shape.DESCRIBED);
    }

    private static MicroCredential withModule(Fact<List<Activity>> activities) {
        return credential("PE", pe -> {
            pe.modules = Fact.of(List.of(Work.module("m1", Fact.silent(), Fact.silent(), activities)));
            pe.activities = Fact.of(List.of(Work.activity("a1", "video")));
        });
    }

    private static Fact<Integer> number(MicroCredential mc) {
        return Measures.activities(mc).map(List::size);
    }
}
