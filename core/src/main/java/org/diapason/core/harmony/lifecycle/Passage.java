package org.diapason.core.harmony.lifecycle;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Gate;
import org.diapason.core.framework.Phase;

/**
 * What stands at the gate of a phase for one micro-credential or milestone, or for the series.
 *
 * @param credential which one; silent for the series as a whole
 * @param phase the phase that the gate leads out of
 * @param broken the checks of the gate that found something wrong
 * @param silent the checks of the gate for which too little is stated
 * @param unknown the checks that the gate names and nobody knows
 */
public record Passage(Fact<Code> credential, Phase phase, List<Code> broken, List<Code> silent, List<Code> unknown) {
    public Passage {
        broken = List.copyOf(broken);
        silent = List.copyOf(silent);
        unknown = List.copyOf(unknown);
    }

    /** Whether one may pass. */
    public enum State {
        OPEN,
        SHUT,
        CANNOT_TELL
    }

    /** Shut by anything broken; nobody can tell while something is silent or unknown. */
    public State state() {
        if (!broken.isEmpty()) {
            return State.SHUT;
        }
        return silent.isEmpty() && unknown.isEmpty() ? State.OPEN : State.CANNOT_TELL;
    }

    /** Who says go; silent when the phase has no gate. */
    public Fact<String> approver() {
        return phase.gate().map(Gate::approver);
    }
}
