package org.diapason.core.harmony;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.FrameworkDraft.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.SeriesDraft;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.Judgement;
import org.junit.jupiter.api.Test;

/** What is said of one element of one micro-credential, and what the index makes of all of them. */
class VerdictsTest {

    private static final Text WHY = Text.both("Atelier long", "Long workshop");
    private static final ElementPolicy HOURS = hours(Fact.silent(), 1);
    private static final ElementPolicy LOOK = policy("look", new Standard.Described(Text.both("Sobre", "Plain")));

    @Test
    void the_standard_is_kept_at_both_of_its_bounds() {
        assertEquals(Verdict.Kind.IN_TUNE, hours(Range.exactly(5)));
        assertEquals(Verdict.Kind.IN_TUNE, hours(Range.exactly(8)));
        assertEquals(Verdict.Kind.OFF_KEY, hours(Range.exactly(9)));
    }

    @Test
    void at_least_so_much_leaves_it_to_a_person_unless_it_is_too_much_already() {
        assertEquals(Verdict.Kind.TO_JUDGE, hours(Range.atLeast(6)));
        assertEquals(Verdict.Kind.OFF_KEY, hours(Range.atLeast(9)));
    }

    @Test
    void what_nobody_stated_is_silent_even_where_a_deviation_was_granted() {
        Case seen = seen(series -> {
            series.credentials = List.of(credential("PE"));
            series.framework(framework -> framework.elements = List.of(HOURS));
            series.deviations = List.of(granted("PE", "hours", 0));
        });
        assertEquals(Verdict.Kind.SILENT, only(seen).kind());
    }

    @Test
    void a_difference_within_the_latitude_is_permitted() {
        ElementPolicy loose = hours(Fact.of(new Standard.InRange(Range.of(4, 9))), 1);
        assertEquals(Verdict.Kind.PERMITTED, hours(loose, Range.exactly(9)));
        assertEquals(Verdict.Kind.OFF_KEY, hours(loose, Range.exactly(10)));
        assertEquals(Verdict.Kind.TO_JUDGE, hours(loose, Range.atLeast(6)));
    }

    @Test
    void a_deviation_justifies_a_difference_up_to_its_last_day() {
        assertEquals(new Verdict.Justified(granted("PE", "hours", 0)), tooLong(granted("PE", "hours", 0)));
        Deviation ended = granted("PE", "hours", -1);
        assertEquals(new Verdict.OffKey(Fact.of(ended)), tooLong(ended));
    }

    @Test
    void a_deviation_of_another_element_or_micro_credential_justifies_nothing() {
        assertEquals(new Verdict.OffKey(Fact.silent()), tooLong(granted("CU", "hours", 9), granted("PE", "weeks", 9)));
    }

    @Test
    void a_deviation_that_waits_is_told_and_the_latest_of_several_counts() {
        Deviation asked = new Deviation.Asked(Code.of("PE"), Code.of("hours"), WHY, Fact.silent(), Fact.silent());
        Deviation refused = new Deviation.Refused(Code.of("PE"), Code.of("hours"), WHY, "Ana", WHY, Fact.silent());
        assertEquals(new Verdict.OffKey(Fact.of(refused)), tooLong(asked, refused));
        assertEquals(
                Verdict.Kind.JUSTIFIED,
                tooLong(refused, granted("PE", "hours", 3)).kind());
    }

    @Test
    void a_person_judges_what_only_a_person_can() {
        assertEquals(Verdict.Kind.IN_TUNE, look(judged("PE", "look", true)));
        assertEquals(Verdict.Kind.OFF_KEY, look(judged("PE", "look", false)));
        assertEquals(Verdict.Kind.TO_JUDGE, look(judged("CU", "look", true)));
        assertEquals(Verdict.Kind.TO_JUDGE, look(judged("PE", "hours", true)));
    }

    @Test
    void a_person_may_judge_what_nobody_wrote_down_and_else_it_is_silent() {
        assertEquals(
                Verdict.Kind.SILENT, only(seen(series -> described(series))).kind());
        Case judged = seen(series -> {
            described(series);
            series.judgements = List.of(judged("PE", "look", true));
        });
        assertEquals(Verdict.Kind.IN_TUNE, only(judged).kind());
    }

    @Test
    void a_deviation_also_justifies_what_a_person_found_different() {
        Case seen = seen(series -> {
            described(series);
            series.judgements = List.of(judged("PE", "look", false));
            series.deviations = List.of(granted("PE", "look", 1));
        });
        assertEquals(Verdict.Kind.JUSTIFIED, only(seen).kind());
    }

    @Test
    void the_index_weighs_what_could_be_judged_and_leaves_silence_and_free_elements_apart() {
        Case seen = seen(series -> {
            series.credentials = List.of(
                    credential("PE", pe -> pe.hours = Fact.of(Range.exactly(6))),
                    credential("FE", fe -> fe.hours = Fact.of(Range.exactly(60))),
                    credential("CU"));
            series.framework(framework -> framework.elements = List.of(
                    hours(Fact.silent(), 3),
                    policy("mode", new Standard.Free()),
                    policy("weeks", new Standard.InRange(Range.exactly(1)))));
        });
        HarmonyIndex index = HarmonyIndex.of(seen.matrix());
        assertEquals(Fact.of(0.5), index.share());
        assertEquals(3, index.harmonious());
        assertEquals(6, index.judged());
        assertEquals(
                Map.of(
                        Verdict.Kind.IN_TUNE, 1,
                        Verdict.Kind.PERMITTED, 0,
                        Verdict.Kind.JUSTIFIED, 0,
                        Verdict.Kind.OFF_KEY, 1,
                        Verdict.Kind.SILENT, 4,
                        Verdict.Kind.TO_JUDGE, 0),
                index.counts());
        assertEquals(index, Harmony.of(seen).index());
    }

    @Test
    void there_is_no_index_where_nothing_could_be_judged() {
        assertEquals(
                Fact.silent(),
                HarmonyIndex.of(seen(series -> described(series)).matrix()).share());
        assertEquals(Fact.silent(), HarmonyIndex.of(List.of()).share());
    }

    private static void described(SeriesDraft series) {
        series.credentials = List.of(credential("PE"));
        series.framework(framework -> framework.elements = List.of(LOOK));
    }

    private static Verdict.Kind look(Judgement judgement) {
        return only(seen(series -> {
                    series.credentials = List.of(credential(
                            "PE",
                            pe -> pe.elements =
                                    Map.of(Code.of("look"), new Value.Statement(Text.both("Bleu", "Blue")))));
                    series.framework(framework -> framework.elements = List.of(LOOK));
                    series.judgements = List.of(judgement);
                }))
                .kind();
    }

    private static Verdict.Kind hours(Range hours) {
        return hours(HOURS, hours);
    }

    private static Verdict.Kind hours(ElementPolicy policy, Range hours) {
        return verdict(policy, hours).kind();
    }

    private static Verdict tooLong(Deviation... deviations) {
        return verdict(HOURS, Range.exactly(20), deviations);
    }

    private static Verdict verdict(ElementPolicy policy, Range hours, Deviation... deviations) {
        return only(seen(series -> {
            series.credentials = List.of(credential("PE", pe -> pe.hours = Fact.of(hours)));
            series.framework(framework -> framework.elements = List.of(policy));
            series.deviations = List.of(deviations);
        }));
    }

    private static Verdict only(Case seen) {
        return seen.matrix().cells().getFirst().verdict();
    }

    private static ElementPolicy hours(Fact<Standard> latitude, double weight) {
        return new ElementPolicy(
                Code.of("hours"),
                new Standard.InRange(Range.of(5, 8)),
                latitude,
                Obligation.MUST,
                weight,
                List.of(),
                Fact.silent());
    }

    private static Deviation.Granted granted(String mc, String element, int days) {
        return new Deviation.Granted(
                Code.of(mc),
                Code.of(element),
                WHY,
                Fact.silent(),
                "Ana",
                Fact.silent(),
                TODAY.plusDays(days),
                Fact.silent());
    }

    private static Judgement judged(String mc, String element, boolean holds) {
        return new Judgement(Code.of(mc), Code.of(element), holds, "Ana", Fact.silent(), Fact.silent());
    }
}
