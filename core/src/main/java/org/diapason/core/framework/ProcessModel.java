package org.diapason.core.framework;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;

/**
 * The phases that a team works through, from the first idea to the last revision.
 *
 * @param code its short name, such as addie
 * @param name what it is called
 * @param phases the phases in order
 */
public record ProcessModel(Code code, Text name, List<Phase> phases) {

    public ProcessModel {
        phases = List.copyOf(phases);
    }

    /** The phase of this code, when the model has one. */
    public Optional<Phase> phase(Code phase) {
        return phases.stream().filter(each -> each.code().equals(phase)).findFirst();
    }
}
