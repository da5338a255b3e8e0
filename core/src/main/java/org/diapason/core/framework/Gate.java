package org.diapason.core.framework;

import java.util.List;
import org.diapason.core.base.Code;

/**
 * What must hold before a micro-credential leaves a phase.
 *
 * @param checks the checks that must find nothing wrong
 * @param approver who says go
 */
public record Gate(List<Code> checks, String approver) {

    public Gate {
        checks = List.copyOf(checks);
        if (approver.isBlank()) {
            throw new IllegalArgumentException("A gate names who says go");
        }
    }
}
