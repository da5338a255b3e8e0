package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;
import org.diapason.core.feedback.Decision;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.feedback.Voice;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.junit.jupiter.api.Test;

class VoicesAreAnsweredTest {
    private static final Check CHECK = new VoicesAreAnswered();

    @Test
    void waits_half_a_year() {
        assertEquals(List.of(), found(CHECK, series(Fact.of(TODAY.minusMonths(6)), Fact.silent())));
    }

    @Test
    void breaks_after_that() {
        assertEquals(List.of("feedback[v1]"), broken(CHECK, series(Fact.of(TODAY.minusMonths(7)), Fact.silent())));
    }

    @Test
    void is_silent_without_a_day() {
        assertEquals(List.of("feedback[v1]"), silent(CHECK, series(Fact.silent(), Fact.silent())));
    }

    @Test
    void breaks_when_what_was_accepted_is_never_done() {
        assertEquals(List.of("feedback[v1]"), broken(CHECK, series(Fact.silent(), accepted(Fact.silent()))));
    }

    @Test
    void holds_when_a_version_answers() {
        assertEquals(List.of(), found(CHECK, series(Fact.silent(), accepted(Fact.of(new Version("1.1"))))));
    }

    @Test
    void holds_when_it_was_declined() {
        Fact<Decision> declined = Fact.of(new Decision.Declined(Text.both("Non", "No"), Fact.silent()));
        assertEquals(List.of(), found(CHECK, series(Fact.silent(), declined)));
    }

    private static Fact<Decision> accepted(Fact<Version> version) {
        return Fact.of(new Decision.Accepted(Fact.silent(), Fact.of(TODAY.minusYears(1)), version));
    }

    private static Case series(Fact<LocalDate> on, Fact<Decision> decision) {
        Voice voice = new Voice(
                Code.of("v1"),
                Voice.Speaker.LEARNER,
                Text.both("Trop court", "Too short"),
                on,
                Fact.silent(),
                Fact.silent(),
                decision);
        return seen(series -> series.feedback = new Feedback(List.of(voice)));
    }
}
