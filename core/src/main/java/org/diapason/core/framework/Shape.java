package org.diapason.core.framework;

/** The shape that the standard of an element kind takes. */
public enum Shape {
    /** An amount within bounds. */
    RANGE,
    /** Nothing but entries of a list. */
    ONE_OF,
    /** At least these entries. */
    MUST_INCLUDE,
    /** These parts in this order. */
    IN_ORDER,
    /** Words against which a person judges. */
    DESCRIBED,
    /** A statement that needs evidence. */
    ATTESTED
}
