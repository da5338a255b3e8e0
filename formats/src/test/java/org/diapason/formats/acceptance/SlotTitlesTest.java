package org.diapason.formats.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.toolkit.CourseSkeleton;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.acceptance.Acceptance.Answer;
import org.diapason.formats.cartridge.Look;
import org.diapason.formats.cartridge.Outline;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.junit.jupiter.api.Test;

/** A page is known by its title; a page of an unknown title may be anything. */
class SlotTitlesTest {

    private final Judged judged = Judged.of(
            SeriesFiles.read(Path.of("../examples/boulangerie")).dossier().orElseThrow(), LocalDate.of(2026, 11, 26));
    private final CourseSkeleton skeleton =
            CourseSkeleton.of(judged, judged.series().microCredentials().getFirst());
    private final ElementPolicy policy =
            judged.seen().matrix().row(Code.of("slots")).orElseThrow().policy();

    /** The outline of the skeleton, after this was done to the titles of its first module. */
    private Answer after(Consumer<List<String>> change) {
        List<Outline.Unit> units = new ArrayList<>();
        boolean done = false;
        for (CourseSkeleton.Unit unit : skeleton.units()) {
            List<String> titles = new ArrayList<>(unit.parts().stream()
                    .map(part -> part.title().show(Lang.FR))
                    .toList());
            if (unit.isModule() && !done) {
                change.accept(titles);
                done = true;
            }
            units.add(new Outline.Unit(
                    unit.title().show(Lang.FR),
                    titles.stream()
                            .map(title -> new Outline.Line(title, 0, Look.NOTHING))
                            .toList()));
        }
        return SlotTitles.tell(policy, skeleton, new Outline("", true, units, List.of()))
                .answer();
    }

    @Test
    void all_there_in_order_whatever_the_number_and_the_language() {
        assertEquals(Answer.PASS, after(titles -> {}));
        assertEquals(Answer.PASS, after(titles -> titles.set(0, "Overview")));
        assertEquals(Answer.PASS, after(titles -> titles.add(1, "Encore")));
    }

    @Test
    void a_part_out_of_order_or_missing_among_known_pages_is_a_fault() {
        assertEquals(Answer.FAIL, after(titles -> Collections.swap(titles, 0, 2)));
        assertEquals(Answer.FAIL, after(List::removeFirst));
    }

    @Test
    void a_page_of_an_unknown_title_may_be_the_missing_part() {
        assertEquals(Answer.CANNOT_TELL, after(titles -> titles.set(0, "En bref")));
    }

    @Test
    void a_course_without_modules_tells_nothing() {
        assertEquals(
                Answer.CANNOT_TELL,
                SlotTitles.tell(policy, skeleton, new Outline("", true, List.of(), List.of()))
                        .answer());
    }
}
