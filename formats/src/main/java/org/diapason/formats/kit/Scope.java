package org.diapason.formats.kit;

/** Of what there is one. */
public enum Scope {
    /** One for the whole series. */
    SERIES,
    /** One for each micro-credential. */
    EACH
}
