package org.diapason.studio.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.feedback.Decision;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.feedback.Voice;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.junit.jupiter.api.Test;

/** How far steps 4, 5 and 6 have come follows from what was done. */
class StatedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final Dossier BAKERY =
            SeriesFiles.read(Path.of("../examples/boulangerie")).dossier().orElseThrow();

    private static Rail.State state(Dossier dossier, Traces traces, int step, LocalDate day) {
        return Stated.of(Case.of(dossier, day), traces, step).state(0);
    }

    private static Rail.State facilitators(Facilitation facilitation, LocalDate day) {
        return state(
                new Dossier(BAKERY.series(), BAKERY.framework(), facilitation, BAKERY.feedback(), BAKERY.agreements()),
                Traces.NONE,
                4,
                day);
    }

    private static Rail.State feedback(Feedback feedback, Traces traces, LocalDate day) {
        return state(BAKERY.hearing(feedback), traces, 5, day);
    }

    private static Rail.State tools(Traces traces) {
        return state(BAKERY, traces, 6, DAY);
    }

    @Test
    void facilitators_are_done_when_every_cohort_that_comes_is_ready() {
        Facilitation all = BAKERY.facilitation();
        assertEquals(Rail.State.NOT_STARTED, facilitators(Facilitation.NONE, DAY));
        assertEquals(
                Rail.State.IN_PROGRESS,
                facilitators(new Facilitation(List.of(), all.facilitators(), List.of(), List.of()), DAY));
        assertEquals(
                Rail.State.IN_PROGRESS,
                facilitators(new Facilitation(List.of(), List.of(), all.cohorts(), List.of()), DAY));
        assertEquals(Rail.State.IN_PROGRESS, facilitators(all, DAY));
        assertEquals(Rail.State.DONE, facilitators(all, DAY.plusYears(9)));
    }

    @Test
    void feedback_begins_with_a_round_and_is_done_when_all_is_decided_and_a_review_lies_ahead() {
        Traces asked = new Traces(true, false, false);
        Voice voice = BAKERY.feedback().voices().getFirst();
        Feedback open = new Feedback(List.of(voice.decided(voice.element(), Fact.silent())));
        Feedback decided = new Feedback(List.of(voice.decided(
                voice.element(), Fact.of(new Decision.Deferred(Text.both("Plus tard", "Later"), Fact.silent())))));
        assertEquals(Rail.State.IN_PROGRESS, feedback(Feedback.NONE, asked, DAY));
        assertEquals(Rail.State.IN_PROGRESS, feedback(open, asked, DAY));
        assertEquals(Rail.State.DONE, feedback(decided, asked, DAY));
        assertEquals(Rail.State.IN_PROGRESS, feedback(decided, asked, DAY.plusYears(9)));
    }

    @Test
    void tools_are_done_when_files_are_made_and_none_may_be_stale() {
        assertEquals(Rail.State.IN_PROGRESS, tools(new Traces(false, true, true)));
        assertEquals(Rail.State.DONE, tools(new Traces(false, true, false)));
    }
}
