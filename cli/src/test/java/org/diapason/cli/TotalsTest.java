package org.diapason.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.harmony.effort.EffortTotal;
import org.diapason.core.series.Series;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.junit.jupiter.api.Test;

/** The hours of the four real series, reckoned by hand from what their public pages say. */
class TotalsTest {

    @Test
    void the_french_series_takes_five_times_one_hour_to_one_and_a_half() {
        assertEquals(Fact.of(Range.of(5, 7.5)), total("climat-biodiversite").hours());
    }

    @Test
    void the_progressive_series_takes_four_times_fifteen_hours() {
        assertEquals(Fact.of(Range.exactly(60)), total("zero-carbon").hours());
        assertEquals(
                Fact.of(Range.exactly(60)),
                series("zero-carbon").milestones().getFirst().hours());
    }

    @Test
    void the_ontario_series_takes_at_least_the_hours_of_its_milestone() {
        EffortTotal total = total("ontario-extend");
        assertEquals(Fact.of(Range.atLeast(35)), total.hours());
        assertEquals("EE", total.milestone().get().value());
        assertEquals(6, total.silent().size());
    }

    @Test
    void the_hybrid_series_takes_nobody_knows_how_long() {
        EffortTotal total = total("facilitating-learning-online");
        assertTrue(total.hours().isSilent());
        assertEquals(
                List.of("FLO-F", "FLO-S", "FLO-D", "FDO", "FLO-B"),
                total.silent().stream().map(code -> code.value()).toList());
    }

    private static EffortTotal total(String example) {
        return EffortTotal.advertised(series(example));
    }

    private static Series series(String example) {
        return SeriesFiles.read(Path.of("..", "examples", example))
                .dossier()
                .orElseThrow()
                .series();
    }
}
