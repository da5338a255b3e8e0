package org.diapason.core.pathway;

/** The part that a micro-credential plays in the pathway. */
public enum Role {
    /** On the path that everybody follows. */
    CORE,
    /** Beside the path: a specialism that stands on its own. */
    EXTRA
}
