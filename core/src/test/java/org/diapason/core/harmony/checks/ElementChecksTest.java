package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.diapason.core.fixtures.FrameworkDraft.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.fixtures.SeriesDraft;
import org.diapason.core.fixtures.Work;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.ModuleTemplate;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.series.CourseResult;
import org.diapason.core.series.Deviation;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class ElementChecksTest {

    private static final ElementPolicy FIVE_TO_EIGHT = policy("hours", new Standard.InRange(Range.of(5, 8)));

    @Test
    void hours_and_weeks_beyond_the_band_break() {
        Case seen = series(
                List.of(FIVE_TO_EIGHT, policy("weeks", new Standard.InRange(Range.exactly(2)))),
                credential("PE", draft -> {
                    draft.hours = Fact.of(Range.of(6, 12));
                    draft.weeks = Fact.of(Range.exactly(3));
                }),
                credential("FE", draft -> {
                    draft.hours = Fact.of(Range.of(5, 8));
                    draft.weeks = Fact.of(Range.exactly(2));
                }));
        assertEquals(
                List.of("micro-credentials[PE].hours", "micro-credentials[PE].weeks"),
                broken(new HoursStayInBand(), seen));
        assertEquals(List.of(), found(new EveryDifferenceIsPermitted(), seen));
    }

    @Test
    void what_nobody_stated_is_told_and_breaks_nothing() {
        Case seen = series(List.of(FIVE_TO_EIGHT), credential("PE"), credential("FE"));
        assertEquals(
                List.of("micro-credentials[PE].hours", "micro-credentials[FE].hours"),
                silent(new HoursStayInBand(), seen));
        Case one = series(List.of(FIVE_TO_EIGHT), credential("PE"));
        assertEquals(List.of("micro-credentials[PE].hours"), silent(new HoursStayInBand(), one));
        assertEquals(List.of(), broken(new HoursStayInBand(), one));
        assertTrue(Harmony.of(one).inTune());
    }

    @Test
    void a_free_element_asks_nothing() {
        assertEquals(
                List.of(),
                found(new HoursStayInBand(), series(List.of(policy("hours", new Standard.Free())), credential("PE"))));
    }

    @Test
    void too_many_outcomes_in_one_module_break() {
        Case seen = series(
                List.of(policy("outcomes-per-module", new Standard.InRange(Range.of(1, 2)))),
                credential(
                        "PE",
                        draft -> draft.modules = Fact.of(List.of(
                                Work.module("M1", Fact.silent(), Fact.of(codes("A", "B", "C")), Fact.silent())))));
        assertEquals(List.of("micro-credentials[PE].modules"), broken(new OutcomesPerModuleStayInBand(), seen));
    }

    @Test
    void a_session_too_few_breaks() {
        Case seen = series(
                List.of(policy("live-sessions", new Standard.InRange(Range.exactly(3)))),
                credential("PE", draft -> draft.sessionCount = Fact.of(Range.exactly(2))),
                credential("FE", draft -> draft.sessionCount = Fact.of(Range.exactly(3))));
        assertEquals(List.of("micro-credentials[PE].sessions"), broken(new LiveSessionsAgree(), seen));
    }

    @Test
    void another_course_result_breaks() {
        Case seen = series(
                List.of(policy("course-result", new Standard.OneOf(set("capstone")))),
                credential(
                        "PE",
                        draft -> draft.result = Fact.of(new CourseResult(set("grade"), Fact.silent(), Fact.silent()))));
        assertEquals(List.of("micro-credentials[PE].result"), broken(new CourseResultsAgree(), seen));
    }

    @Test
    void slots_out_of_order_break() {
        ModuleTemplate template = new ModuleTemplate(List.of(
                new Slot(Code.of("overview"), Fact.silent(), Slot.Presence.REQUIRED),
                new Slot(Code.of("discussion"), Fact.silent(), Slot.Presence.OPTIONAL)));
        Case seen = series(
                List.of(policy("slots", new Standard.InOrder(template))),
                slots("PE", "discussion", "overview"),
                slots("FE", "overview"));
        assertEquals(List.of("micro-credentials[PE].modules"), broken(new SlotsStandInOrder(), seen));
    }

    @Test
    void other_elements_are_left_to_the_general_check() {
        Case seen = series(
                List.of(policy("mode", new Standard.OneOf(set("online"))), policy("own", new Standard.OneOf(set("x")))),
                credential("PE", draft -> {
                    draft.mode = Fact.of(Code.of("in-person"));
                    draft.elements = Map.of(Code.of("own"), new org.diapason.core.framework.Value.Choices(set("y")));
                }));
        assertEquals(
                List.of("micro-credentials[PE].mode", "micro-credentials[PE].elements.own"),
                broken(new EveryDifferenceIsPermitted(), seen));
    }

    @Test
    void what_only_a_person_can_judge_waits_for_one() {
        Case seen = series(
                List.of(policy("look", new Standard.Described(Text.both("sobre", "plain")))),
                credential(
                        "PE",
                        draft -> draft.elements = Map.of(
                                Code.of("look"),
                                new org.diapason.core.framework.Value.Statement(Text.both("bleu", "blue")))));
        assertEquals(List.of("micro-credentials[PE].elements.look"), silent(new EveryDifferenceIsPermitted(), seen));
    }

    @Test
    void a_difference_says_the_value_the_standard_and_the_latitude() {
        ElementPolicy policy = new ElementPolicy(
                Code.of("hours"),
                new Standard.InRange(Range.of(5, 7.5)),
                Fact.of(new Standard.InRange(Range.of(4, 9))),
                Obligation.MUST,
                1,
                List.of(),
                Fact.silent());
        Text message = only(new HoursStayInBand(), series(List.of(policy), hours("PE", 12)))
                .message();
        for (String part : List.of("PE", "12\u00a0h", "5 à 7,5\u00a0h", "4 à 9\u00a0h")) {
            assertTrue(message.show(Lang.FR).contains(part), message.show(Lang.FR));
        }
        for (String part : List.of("PE", "12\u00a0h", "5 to 7.5\u00a0h", "4 to 9\u00a0h")) {
            assertTrue(message.show(Lang.EN).contains(part), message.show(Lang.EN));
        }
    }

    @Test
    void a_difference_says_what_became_of_its_deviation() {
        Text why = Text.both("pilote", "pilot");
        Code pe = Code.of("PE");
        Code hours = Code.of("hours");
        Deviation ended = new Deviation.Granted(
                pe, hours, why, Fact.silent(), "Zoé", Fact.silent(), LocalDate.of(2026, 3, 1), Fact.silent());
        assertTrue(message(ended).contains("March\u00a01, 2026"));
        Deviation refused =
                new Deviation.Refused(pe, hours, why, "Zoé", Text.both("trop long", "too long"), Fact.silent());
        assertTrue(message(refused).contains("too long"));
        Deviation asked = new Deviation.Asked(pe, hours, why, Fact.silent(), Fact.silent());
        assertTrue(message(asked).contains("awaits"));
    }

    @Test
    void a_deviation_that_holds_is_no_finding() {
        Deviation granted = new Deviation.Granted(
                Code.of("PE"),
                Code.of("hours"),
                Text.both("pilote", "pilot"),
                Fact.silent(),
                "Zoé",
                Fact.silent(),
                Cast.TODAY,
                Fact.silent());
        assertEquals(List.of(), found(new HoursStayInBand(), deviating(granted)));
    }

    @Test
    void an_element_that_only_should_agree_is_never_off_key() {
        ElementPolicy should = new ElementPolicy(
                Code.of("hours"),
                new Standard.InRange(Range.of(5, 8)),
                Fact.silent(),
                Obligation.SHOULD,
                1,
                List.of(),
                Fact.silent());
        Harmony harmony = Harmony.of(series(List.of(should), hours("PE", 12)));
        assertTrue(harmony.findings().stream()
                .anyMatch(noted -> noted.check() instanceof HoursStayInBand
                        && noted.obligation() == Obligation.SHOULD
                        && noted.finding().tone() == Finding.Tone.BROKEN));
        assertTrue(harmony.inTune());
    }

    private static String message(Deviation deviation) {
        return only(new HoursStayInBand(), deviating(deviation)).message().show(Lang.EN);
    }

    private static Case deviating(Deviation deviation) {
        return seen(draft -> {
            draft.framework(framework -> framework.elements = List.of(FIVE_TO_EIGHT));
            draft.credentials = List.of(hours("PE", 12));
            draft.deviations = List.of(deviation);
        });
    }

    private static Finding only(OfElements check, Case seen) {
        List<Finding> found = found(check, seen);
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private static MicroCredential hours(String code, double hours) {
        return credential(code, draft -> draft.hours = Fact.of(Range.exactly(hours)));
    }

    private static MicroCredential slots(String code, String... slots) {
        return credential(
                code,
                draft -> draft.modules =
                        Fact.of(List.of(Work.module("M1", Fact.of(codes(slots)), Fact.silent(), Fact.silent()))));
    }

    private static Case series(List<ElementPolicy> elements, MicroCredential... credentials) {
        Consumer<SeriesDraft> writing = draft -> {
            draft.framework(framework -> framework.elements = elements);
            draft.credentials = List.of(credentials);
        };
        return seen(writing);
    }

    private static Set<Code> set(String... codes) {
        return new LinkedHashSet<>(codes(codes));
    }
}
