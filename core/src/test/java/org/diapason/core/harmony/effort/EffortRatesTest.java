package org.diapason.core.harmony.effort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.framework.EffortRate;
import org.junit.jupiter.api.Test;

class EffortRatesTest {

    private static final EffortRates USUAL = EffortRates.of(EffortPolicy.USUAL);

    @Test
    void every_built_in_rate_names_its_source_and_two_languages() {
        for (EffortRate rate : EffortRates.builtIn()) {
            assertTrue(rate.source().isStated(), rate.label().toString());
            assertEquals(2, rate.label().words().size());
            assertTrue(rate.typical() > 0);
        }
    }

    @Test
    void reading_slows_down_as_concepts_and_purpose_get_harder() {
        assertEquals(1 / 500.0, typical("reading", "survey-none"), 1e-12);
        assertEquals(1 / 250.0, typical("reading", "survey-many"), 1e-12);
        assertEquals(1 / 250.0, typical("reading", "none"), 1e-12);
        assertEquals(1 / 180.0, typical("reading", "some"), 1e-12);
        assertEquals(1 / 130.0, typical("reading", "many"), 1e-12);
        assertEquals(1 / 65.0, typical("reading", "engage-many"), 1e-12);
    }

    @Test
    void a_page_takes_longer_the_more_it_is_drafted() {
        assertEquals(45, typical("writing", "reflection-none"));
        assertEquals(120, typical("writing", "argument-minimal"));
        assertEquals(300, typical("writing", "research-extensive"));
    }

    @Test
    void reading_without_a_difficulty_is_reading_to_understand_some_new_concepts() {
        assertEquals(
                1 / 180.0,
                USUAL.find(Code.of("reading"), Fact.silent()).orElseThrow().typical(),
                1e-12);
    }

    @Test
    void a_kind_with_several_rates_and_no_usual_one_needs_its_difficulty() {
        EffortRates own =
                EffortRates.of(new EffortPolicy(List.of(rate("kneading", Fact.of(Code.of("by-hand")), 12)), 0.2, 0.5));
        assertEquals(Optional.empty(), own.find(Code.of("kneading"), Fact.silent()));
        assertEquals(Optional.empty(), USUAL.find(Code.of("reading"), Fact.of(Code.of("harder"))));
        assertEquals(Optional.empty(), USUAL.find(Code.of("juggling"), Fact.silent()));
    }

    @Test
    void a_kind_with_one_rate_has_it_at_every_difficulty() {
        assertEquals(1.5, typical("video", "some"));
    }

    @Test
    void an_own_rate_replaces_the_built_in_one_of_its_kind_and_difficulty_only() {
        EffortRates own = EffortRates.of(new EffortPolicy(
                List.of(rate("reading", Fact.of(Code.of("many")), 0.01), rate("kneading", Fact.silent(), 12)),
                0.2,
                0.5));
        assertEquals(
                0.01,
                own.find(Code.of("reading"), Fact.of(Code.of("many")))
                        .orElseThrow()
                        .typical());
        assertEquals(
                1 / 180.0,
                own.find(Code.of("reading"), Fact.of(Code.of("some")))
                        .orElseThrow()
                        .typical(),
                1e-12);
        assertEquals(
                12, own.find(Code.of("kneading"), Fact.silent()).orElseThrow().typical());
        assertEquals(EffortRates.builtIn().size() + 1, own.all().size());
    }

    @Test
    void the_built_in_rates_are_those_of_the_file_line_by_line() {
        List<EffortRate> read = RateFile.read("rates.tsv");
        assertEquals(EffortRates.builtIn(), read);
        EffortRate usual = read.getFirst();
        assertEquals(Code.of("reading"), usual.kind());
        assertEquals(Fact.silent(), usual.difficulty());
        assertEquals(Code.of("words"), usual.unit());
        assertEquals(1 / 180.0, usual.typical(), 1e-12);
        assertEquals(1.4 / 180.0, usual.most(), 1e-12);
        assertTrue(usual.source().is(source -> source.url().isStated()));
        assertEquals(Fact.of(Code.of("none")), read.get(1).difficulty());
        EffortRate video = read.stream()
                .filter(rate -> rate.kind().equals(Code.of("video")))
                .findFirst()
                .orElseThrow();
        assertTrue(video.source()
                .is(source -> source.url().isSilent() && source.title().isStated()));
        assertThrows(IllegalStateException.class, () -> RateFile.read("nowhere.tsv"));
    }

    private static double typical(String kind, String difficulty) {
        return USUAL.find(Code.of(kind), Fact.of(Code.of(difficulty)))
                .orElseThrow()
                .typical();
    }

    private static EffortRate rate(String kind, Fact<Code> difficulty, double minutes) {
        return new EffortRate(
                Code.of(kind),
                difficulty,
                Text.both("à nous", "ours"),
                Code.of("items"),
                minutes,
                minutes,
                Fact.silent());
    }
}
