package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Gate;
import org.diapason.core.framework.Phase;
import org.diapason.core.framework.ProcessModel;
import org.diapason.core.framework.ProcessModels;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Standing;
import org.junit.jupiter.api.Test;

class GatesHoldTest {
    private static final Check CHECK = new GatesHold();

    @Test
    void asks_nothing_without_a_process() {
        assertEquals(List.of(), found(CHECK, seen(standing("build"))));
    }

    @Test
    void breaks_when_a_phase_was_left_too_soon() {
        assertEquals(
                List.of("micro-credentials[PE].phase"), broken(CHECK, series("toolkit", standing("build", "nowhere"))));
    }

    @Test
    void holds_while_the_phase_is_not_left() {
        assertEquals(List.of(), broken(CHECK, series("toolkit", standing("design", "nowhere"))));
    }

    @Test
    void breaks_on_a_phase_that_the_process_does_not_have() {
        assertEquals(List.of("micro-credentials[PE].phase"), broken(CHECK, series("addie", standing("launch"))));
    }

    @Test
    void is_silent_when_too_little_is_stated() {
        Case seen = series("toolkit", standing("launch"));
        assertEquals(List.of(), broken(CHECK, seen));
    }

    @Test
    void breaks_when_a_gate_names_an_unknown_check() {
        Gate gate = new Gate(codes("moon-is-full", "gates-hold"), "Ana");
        ProcessModel own =
                new ProcessModel(Code.of("own"), WHAT, List.of(new Phase(Code.of("one"), WHAT, Fact.of(gate))));
        assertEquals(List.of("framework.process"), broken(CHECK, series(own, standing("one"))));
    }

    private static final Text WHAT = Text.both("Un", "One");

    private static MicroCredential standing(String phase, String... audiences) {
        return credential("PE", pe -> {
            pe.audiences = codes(audiences);
            pe.standing = new Standing(Fact.of(Code.of(phase)), Fact.silent(), Fact.silent());
        });
    }

    private static Case series(String process, MicroCredential mc) {
        return series(ProcessModels.find(Code.of(process)).orElseThrow(), mc);
    }

    private static Case series(ProcessModel process, MicroCredential mc) {
        return seen(series -> {
            series.credentials = List.of(mc);
            series.framework(framework -> framework.process = Fact.of(process));
        });
    }
}
