package org.diapason.core.harmony.impact;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.framework;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.FrameworkDraft.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;
import org.diapason.core.fixtures.SeriesDraft;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Shape;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.series.DeliveredPackage;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.Judgement;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Review;
import org.junit.jupiter.api.Test;

class ImpactTest {

    private static final Framework OLD = asks(hours(5, 8));

    @Test
    void only_the_cells_that_change_verdict_are_told() {
        Impact impact = impact(nothing -> {}, asks(hours(6, 8)));
        assertEquals(List.of("PE hours IN_TUNE OFF_KEY"), cells(impact));
    }

    @Test
    void nothing_changes_when_the_framework_does_not() {
        Impact impact = impact(nothing -> {}, asks(hours(5, 8)));
        assertTrue(impact.isNothing());
        assertEquals(List.of(), impact.cells());
        assertEquals(List.of(), impact.stale());
    }

    @Test
    void a_weight_changes_no_cell() {
        ElementPolicy old = hours(5, 8);
        ElementPolicy heavier = new ElementPolicy(
                old.element(), old.standard(), old.latitude(), Obligation.SHOULD, 2, old.deviate(), old.reason());
        Impact impact = impact(nothing -> {}, asks(heavier));
        assertEquals(
                List.of(
                        new Change.ObligationChanged(Code.of("hours"), Obligation.MUST, Obligation.SHOULD),
                        new Change.WeightChanged(Code.of("hours"), 1, 2)),
                impact.change().changes());
        assertEquals(List.of(), impact.change().elements());
        assertEquals(List.of(), impact.cells());
    }

    @Test
    void an_element_that_comes_or_goes_tells_every_cell() {
        Framework weeks = asks(policy("weeks", new Standard.InRange(Range.exactly(2))));
        assertEquals(
                List.of("PE weeks - SILENT", "FE weeks - SILENT", "PE hours IN_TUNE -", "FE hours IN_TUNE -"),
                cells(impact(nothing -> {}, weeks)));
    }

    @Test
    void a_verdict_is_the_one_a_whole_check_would_give() {
        Case before = seen(ImpactTest::baking);
        Framework next = asks(hours(6, 7));
        List<String> slow = new ArrayList<>();
        List<Verdict.Kind> then = kinds(before);
        List<Verdict.Kind> now = kinds(Case.of(before.dossier().under(next), TODAY));
        for (int i = 0; i < then.size(); i++) {
            if (then.get(i) != now.get(i)) {
                slow.add(then.get(i) + " " + now.get(i));
            }
        }
        assertEquals(List.of("IN_TUNE OFF_KEY"), slow);
        assertEquals(
                slow.size(), Impact.of(before.dossier(), next, TODAY).cells().size());
    }

    @Test
    void a_new_difference_needs_a_deviation() {
        Deviation asked = new Deviation.Asked(
                Code.of("PE"), Code.of("hours"), Text.both("Pilote", "Pilot"), Fact.silent(), Fact.silent());
        Impact impact = impact(series -> series.deviations = List.of(asked), asks(hours(6, 8)));
        assertEquals(
                List.of(new Impact.Needed(Code.of("PE"), Code.of("hours"), List.of(), Fact.of(asked))),
                impact.needed());
    }

    @Test
    void a_deviation_with_nothing_left_to_permit_is_needless() {
        Deviation granted = granted(TODAY.plusMonths(1));
        Deviation ended = granted(TODAY.minusDays(1));
        Framework strict = asks(hours(6, 8));
        Case seen = seen(series -> {
            baking(series);
            series.framework = strict;
            series.deviations = List.of(granted, ended);
        });
        Impact impact = Impact.of(seen.dossier(), OLD, TODAY);
        assertEquals(List.of("PE hours JUSTIFIED IN_TUNE"), cells(impact));
        assertEquals(List.of(granted), impact.needless());
        assertEquals(List.of(), impact.needed());
    }

    @Test
    void a_first_framework_makes_no_document_of_a_framework_stale() {
        Case bare = seen(ImpactTest::baking);
        Dossier before = bare.dossier().under(Framework.NONE);
        assertFalse(Impact.of(before, asks(hours(6, 8)), TODAY).stale().stream()
                .anyMatch(Stale.FrameworkDocuments.class::isInstance));
    }

    @Test
    void what_was_made_for_the_old_version_goes_stale() {
        DeliveredPackage old = delivered("1");
        DeliveredPackage older = delivered("0");
        Review review = new Review(Fact.of(Code.of("PE")), "R", Fact.silent(), List.of());
        Review other = new Review(Fact.of(Code.of("FE")), "R", Fact.silent(), List.of());
        Impact impact = impact(
                series -> {
                    series.packages = List.of(old, older);
                    series.endorsements = List.of(endorsement("PE"), endorsement("FE"));
                    series.reviews = List.of(review, other);
                },
                asks(hours(6, 8)));
        assertEquals(
                List.of(
                        new Stale.FrameworkDocuments(OLD.code(), OLD.version()),
                        new Stale.Documents(Code.of("PE")),
                        new Stale.Packaged(old),
                        new Stale.Endorsed(endorsement("PE")),
                        new Stale.Reviewed(review)),
                impact.stale());
    }

    @Test
    void a_word_given_on_an_older_description_goes_stale() {
        Judgement judgement = new Judgement(Code.of("PE"), Code.of("look"), true, "Jo", Fact.silent(), Fact.silent());
        Framework plain = asks(described("Sobre", "Plain"));
        Framework lively = asks(described("Vif", "Lively"));
        Case seen = seen(series -> {
            baking(series);
            series.framework = plain;
            series.judgements = List.of(judgement);
        });
        Impact impact = Impact.of(seen.dossier(), lively, TODAY);
        assertTrue(impact.stale().contains(new Stale.Judged(judgement)));
        assertEquals(List.of(), impact.cells());
    }

    @Test
    void an_element_may_be_read_in_another_way() {
        Framework next = framework(draft -> {
            draft.elements = List.of(hours(5, 8));
            draft.kinds = List.of(new ElementKind(
                    Code.of("hours"),
                    Code.of("effort"),
                    Text.both("Heures", "Hours"),
                    Text.both("Combien?", "How many?"),
                    ElementKind.DECLARED,
                    Shape.RANGE));
        });
        assertEquals(List.of("PE hours IN_TUNE SILENT", "FE hours IN_TUNE SILENT"), cells(impact(nothing -> {}, next)));
    }

    @Test
    void checks_profiles_and_settings_are_compared() {
        Framework next = framework(draft -> {
            draft.elements = List.of(hours(5, 8));
            draft.checks = Map.of(Code.of("every-difference-is-permitted"), Obligation.MAY);
            draft.profiles = List.of(Code.of("eu-2022"));
            draft.titleLength = Fact.of(80);
        });
        assertEquals(
                List.of(
                        new Change.CheckChanged(
                                Code.of("every-difference-is-permitted"),
                                Fact.of(Obligation.MUST),
                                Fact.of(Obligation.MAY)),
                        new Change.ProfileAdded(Code.of("eu-2022")),
                        new Change.SettingChanged(Change.Setting.TITLE_LENGTH)),
                FrameworkChange.between(OLD, next).changes());
    }

    @Test
    void many_series_are_judged_with_one_comparison() {
        FrameworkChange change = FrameworkChange.between(OLD, asks(hours(6, 8)));
        List<CellChange> told = new ArrayList<>();
        change.apply(
                Stream.generate(() -> seen(ImpactTest::baking).series())
                        .limit(3)
                        .toList(),
                TODAY,
                told::add);
        assertEquals(3, told.size());
    }

    private static Impact impact(Consumer<SeriesDraft> writing, Framework next) {
        Case seen = seen(series -> {
            baking(series);
            writing.accept(series);
        });
        return Impact.of(seen.dossier(), next, TODAY);
    }

    private static void baking(SeriesDraft series) {
        series.framework = OLD;
        series.credentials = List.of(ofHours("PE", 5), ofHours("FE", 7));
    }

    private static MicroCredential ofHours(String code, double hours) {
        return credential(code, draft -> draft.hours = Fact.of(Range.exactly(hours)));
    }

    private static Framework asks(ElementPolicy policy) {
        return framework(draft -> draft.elements = List.of(policy));
    }

    private static ElementPolicy hours(double low, double high) {
        return policy("hours", new Standard.InRange(Range.of(low, high)));
    }

    private static ElementPolicy described(String french, String english) {
        return policy("look", new Standard.Described(Text.both(french, english)));
    }

    private static Deviation granted(LocalDate expires) {
        return new Deviation.Granted(
                Code.of("PE"),
                Code.of("hours"),
                Text.both("Pilote", "Pilot"),
                Fact.silent(),
                "Dean",
                Fact.silent(),
                expires,
                Fact.silent());
    }

    private static DeliveredPackage delivered(String version) {
        return new DeliveredPackage("pe.imscc", Code.of("PE"), new Version(version), Fact.silent(), Fact.silent());
    }

    private static Endorsement endorsement(String covers) {
        return new Endorsement(
                "Fournil " + covers,
                List.of(Code.of(covers)),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                List.of());
    }

    private static List<Verdict.Kind> kinds(Case seen) {
        return seen.matrix().cells().stream().map(cell -> cell.verdict().kind()).toList();
    }

    private static List<String> cells(Impact impact) {
        return impact.cells().stream()
                .map(cell ->
                        cell.microCredential() + " " + cell.element() + " " + name(cell.from()) + " " + name(cell.to()))
                .toList();
    }

    private static String name(Fact<Verdict> verdict) {
        return verdict.map(stated -> stated.kind().name()).orElse("-");
    }
}
