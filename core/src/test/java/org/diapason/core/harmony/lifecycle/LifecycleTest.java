package org.diapason.core.harmony.lifecycle;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Gate;
import org.diapason.core.framework.Phase;
import org.diapason.core.framework.ProcessModel;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.series.Standing;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    @Test
    void is_silent_without_a_process() {
        assertTrue(Lifecycle.of(seen(credential("PE")), List.of()).isSilent());
    }

    @Test
    void says_what_the_gate_ahead_still_misses() {
        Lifecycle.Stand stand = kneading(Fact.of(TODAY.minusDays(1)), "design");
        assertEquals(Fact.of(Passage.State.SHUT), stand.ahead().map(Passage::state));
        assertEquals(codes("reviews-lie-ahead"), stand.ahead().get().broken());
        assertEquals(List.of(), stand.behind());
    }

    @Test
    void cannot_tell_while_nobody_stated_it() {
        Lifecycle.Stand stand = kneading(Fact.silent(), "design");
        assertEquals(Fact.of(Passage.State.CANNOT_TELL), stand.ahead().map(Passage::state));
    }

    @Test
    void is_open_when_everything_holds() {
        Lifecycle.Stand stand = kneading(Fact.of(TODAY), "design");
        assertEquals(Fact.of(Passage.State.OPEN), stand.ahead().map(Passage::state));
        assertEquals(Fact.of("Ana"), stand.ahead().get().approver());
    }

    @Test
    void names_the_gates_left_behind_that_do_not_hold() {
        Lifecycle.Stand stand = kneading(Fact.of(TODAY.minusDays(1)), "deliver");
        assertEquals(1, stand.behind().size());
        assertEquals(Code.of("design"), stand.behind().getFirst().phase().code());
    }

    @Test
    void does_not_know_a_phase_of_another_process() {
        assertTrue(kneading(Fact.silent(), "sunset").phase().isSilent());
    }

    private static Lifecycle.Stand kneading(Fact<LocalDate> reviewOn, String phase) {
        Text what = Text.both("Un", "One");
        Gate gate = new Gate(codes("reviews-lie-ahead"), "Ana");
        ProcessModel process = new ProcessModel(
                Code.of("own"),
                what,
                List.of(
                        new Phase(Code.of("design"), what, Fact.of(gate)),
                        new Phase(Code.of("deliver"), what, Fact.silent())));
        Case seen = seen(series -> {
            series.credentials = List.of(credential(
                    "PE", pe -> pe.standing = new Standing(Fact.of(Code.of(phase)), reviewOn, Fact.silent())));
            series.framework(framework -> framework.process = Fact.of(process));
        });
        return Lifecycle.of(seen, Harmony.of(seen).findings()).get().stands().get(1);
    }
}
