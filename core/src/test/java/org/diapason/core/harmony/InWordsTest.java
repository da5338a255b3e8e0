package org.diapason.core.harmony;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.ModuleTemplate;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.junit.jupiter.api.Test;

class InWordsTest {

    private static final Lang FR = Lang.FR;
    private static final Lang EN = Lang.EN;

    @Test
    void a_number_follows_the_reader() {
        assertEquals("7,5", InWords.number(7.5, FR));
        assertEquals("7.5", InWords.number(7.5, EN));
        assertEquals("12\u00a0345,68", InWords.number(12345.678, FR));
        assertEquals("1.01", InWords.number(1.005, EN));
        assertEquals("0.05", InWords.number(0.05, EN));
        assertEquals("0", InWords.number(-0.001, EN));
        assertEquals("-0.3", InWords.number(-0.3, EN));
        assertEquals("100,000,000,000,000,000", InWords.number(1e17, EN));
        assertEquals("1,000,000", InWords.number(1e6, EN));
        assertEquals("-1,234", InWords.number(-1234, EN));
        assertEquals("-123", InWords.number(-123, EN));
        assertEquals("7,5", InWords.number(7.5, new Lang("fr-CA")));
    }

    @Test
    void a_range_says_where_it_ends() {
        assertEquals("5 à 7,5\u00a0h", InWords.hours(Range.of(5, 7.5), FR));
        assertEquals("5 to 7.5\u00a0h", InWords.hours(Range.of(5, 7.5), EN));
        assertEquals("at least 35\u00a0h", InWords.hours(Range.atLeast(35), EN));
        assertEquals("au plus 12", InWords.range(Range.atMost(12), FR));
        assertEquals("60", InWords.range(Range.exactly(60), FR));
        assertEquals("0", InWords.range(Range.exactly(0), FR));
    }

    @Test
    void silence_is_a_word_and_never_zero() {
        assertEquals("inconnu", InWords.hours(Fact.silent(), FR));
        assertEquals("unknown", InWords.value(Fact.silent(), kind("hours"), EN));
        assertEquals("3\u00a0h", InWords.hours(Fact.of(Range.exactly(3)), EN));
    }

    @Test
    void weeks_agree_in_number() {
        assertEquals("1\u00a0semaine", InWords.weeks(Range.exactly(1), FR));
        assertEquals("1,5\u00a0semaine", InWords.weeks(Range.exactly(1.5), FR));
        assertEquals("1.5\u00a0weeks", InWords.weeks(Range.exactly(1.5), EN));
        assertEquals("1\u00a0week", InWords.weeks(Range.exactly(1), EN));
        assertEquals("1 à 2\u00a0semaines", InWords.weeks(Range.of(1, 2), FR));
        assertEquals("au moins 2\u00a0semaines", InWords.weeks(Range.atLeast(2), FR));
    }

    @Test
    void a_day_is_written_out() {
        assertEquals("1er\u00a0mars 2026", InWords.date(LocalDate.of(2026, 3, 1), FR));
        assertEquals("31\u00a0décembre 2026", InWords.date(LocalDate.of(2026, 12, 31), FR));
        assertEquals("October\u00a014, 2024", InWords.date(LocalDate.of(2024, 10, 14), EN));
    }

    @Test
    void a_list_ends_in_its_own_word() {
        assertEquals("a, b et c", InWords.list(List.of("a", "b", "c"), FR));
        assertEquals("a or b", InWords.either(List.of("a", "b"), EN));
        assertEquals("", InWords.list(List.of(), EN));
        assertEquals("«\u00a0a\u00a0»", InWords.quote("a", FR));
        assertEquals("80\u00a0%", InWords.percent(0.8, FR));
    }

    @Test
    void a_value_speaks_the_unit_of_its_element() {
        Value two = new Value.Amount(Range.exactly(2));
        assertEquals("2\u00a0semaines", InWords.value(two, kind("weeks"), FR));
        assertEquals("2", InWords.value(two, kind("live-sessions"), FR));
        assertEquals("note et insigne numérique", InWords.value(choices("grade", "badge"), kind("course-result"), FR));
        assertEquals("none", InWords.value(choices(), kind("course-result"), EN));
        assertEquals("own-code", InWords.value(choices("own-code"), kind("course-result"), EN));
        assertEquals("x", InWords.value(new Value.Statement(Text.both("y", "x")), kind("look"), EN));
    }

    @Test
    void modules_that_are_alike_are_said_once() {
        List<Code> parts = List.of(Code.of("overview"), Code.of("discussion"));
        assertEquals(
                "overview → discussion", InWords.value(new Value.Sequences(List.of(parts, parts)), kind("slots"), EN));
        assertEquals("aucun module", InWords.value(new Value.Sequences(List.of()), kind("slots"), FR));
    }

    @Test
    void evidence_shows_its_titles_or_addresses() {
        Value shown = new Value.Evidence(List.of(Source.page("https://a.example"), Source.titled(Text.both("b", "c"))));
        assertEquals("https://a.example and c", InWords.value(shown, kind("endorsement"), EN));
        assertEquals("no evidence", InWords.value(new Value.Evidence(List.of()), kind("endorsement"), EN));
    }

    @Test
    void each_shape_of_standard_has_words() {
        assertEquals("5\u00a0h", InWords.standard(new Standard.InRange(Range.exactly(5)), kind("hours"), FR));
        Set<Code> two = codes("grade", "capstone");
        assertEquals("grade or capstone", InWords.standard(new Standard.OneOf(two), kind("course-result"), EN));
        assertEquals(
                "au moins note et projet de synthèse",
                InWords.standard(new Standard.MustInclude(two), kind("course-result"), FR));
        assertEquals("libre", InWords.standard(new Standard.Free(), kind("hours"), FR));
        assertEquals("y", InWords.standard(new Standard.Described(Text.both("y", "x")), kind("look"), FR));
        assertEquals("evidence: x", InWords.standard(new Standard.Attested(Text.both("y", "x")), kind("look"), EN));
    }

    @Test
    void a_template_shows_what_is_required() {
        Standard standard = new Standard.InOrder(new ModuleTemplate(List.of(
                new Slot(Code.of("overview"), Fact.silent(), Slot.Presence.REQUIRED),
                new Slot(Code.of("discussion"), Fact.of(Text.both("échanges", "talk")), Slot.Presence.OPTIONAL),
                new Slot(Code.of("post-test"), Fact.silent(), Slot.Presence.FORBIDDEN))));
        assertEquals("aperçu → (échanges) → sans posttest", InWords.standard(standard, kind("slots"), FR));
    }

    private static Value choices(String... codes) {
        return new Value.Choices(codes(codes));
    }

    private static Set<Code> codes(String... codes) {
        Set<Code> all = new LinkedHashSet<>();
        for (String code : codes) {
            all.add(Code.of(code));
        }
        return all;
    }

    private static ElementKind kind(String code) {
        return Elements.builtIn().stream()
                .filter(kind -> kind.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
