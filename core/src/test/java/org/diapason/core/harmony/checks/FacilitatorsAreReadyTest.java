package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.junit.jupiter.api.Test;

class FacilitatorsAreReadyTest {
    private static final Check CHECK = new FacilitatorsAreReady();

    @Test
    void holds_when_somebody_has_everything() {
        assertEquals(List.of(), found(CHECK, series(TODAY.plusDays(9), "subject", "accompany", "live")));
    }

    @Test
    void breaks_on_each_gap() {
        assertEquals(
                List.of("facilitation.cohorts[c1]", "facilitation.cohorts[c1]"),
                broken(CHECK, series(TODAY.plusDays(9), "subject")));
    }

    @Test
    void is_silent_when_nobody_said_what_the_person_can_do() {
        Case seen = series(TODAY.plusDays(9));
        assertEquals(List.of(), broken(CHECK, seen));
        assertEquals(List.of("facilitation.cohorts[c1]"), silent(CHECK, seen));
    }

    @Test
    void leaves_a_cohort_that_has_begun_alone() {
        assertEquals(List.of(), found(CHECK, series(TODAY.minusDays(1), "subject")));
    }

    private static Case series(LocalDate first, String... held) {
        return seen(series -> {
            series.credentials = List.of(credential("PE", pe -> {
                pe.facilitated = Fact.of(true);
                pe.sessionCount = Fact.of(Range.exactly(2));
            }));
            List<Facilitator.Held> holds = codes(held).stream()
                    .map(code -> new Facilitator.Held(code, Fact.silent(), Fact.silent(), Fact.silent()))
                    .toList();
            series.facilitation = new Facilitation(
                    List.of(),
                    List.of(new Facilitator(Code.of("ana"), "Ana", Fact.silent(), holds)),
                    List.of(new Cohort(Code.of("c1"), Code.of("PE"), Fact.of(first), Fact.silent(), codes("ana"))),
                    List.of());
        });
    }
}
