package org.diapason.core.framework;

import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * A named part of a module, such as an overview, a discussion, an exploration or a vocabulary.
 *
 * @param code how modules refer to it
 * @param name what learners see
 * @param presence whether a module must, may or must not have it
 */
public record Slot(Code code, Fact<Text> name, Presence presence) {

    /** Whether a module has the slot. */
    public enum Presence {
        REQUIRED,
        OPTIONAL,
        FORBIDDEN
    }
}
