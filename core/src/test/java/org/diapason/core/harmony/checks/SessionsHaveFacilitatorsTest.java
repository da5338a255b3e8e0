package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.LiveSession;
import org.junit.jupiter.api.Test;

class SessionsHaveFacilitatorsTest {
    private static final Check CHECK = new SessionsHaveFacilitators();

    @Test
    void breaks_when_a_self_paced_one_holds_sessions() {
        assertEquals(
                List.of("micro-credentials[PE].facilitated"),
                broken(CHECK, series(Fact.of(false), Fact.silent(), false)));
    }

    @Test
    void holds_when_these_sessions_are_optional() {
        assertEquals(List.of(), broken(CHECK, series(Fact.of(false), Fact.silent(), true)));
    }

    @Test
    void breaks_when_the_number_differs_from_the_list() {
        assertEquals(
                List.of("micro-credentials[PE].session-count"),
                broken(CHECK, series(Fact.of(true), Fact.of(Range.exactly(3)), false)));
    }

    @Test
    void is_silent_about_the_part_of_the_facilitator() {
        assertEquals(
                List.of("micro-credentials[PE].sessions"), silent(CHECK, series(Fact.of(true), Fact.silent(), false)));
    }

    @Test
    void asks_nothing_where_no_session_is_stated() {
        assertEquals(List.of(), found(CHECK, seen(credential("PE"))));
    }

    private static Case series(Fact<Boolean> facilitated, Fact<Range> count, boolean optional) {
        LiveSession session =
                new LiveSession(Code.of("S1"), Fact.silent(), Fact.silent(), Fact.silent(), Fact.silent(), optional);
        return seen(credential("PE", pe -> {
            pe.facilitated = facilitated;
            pe.sessionCount = count;
            pe.sessions = Fact.of(List.of(session));
        }));
    }
}
