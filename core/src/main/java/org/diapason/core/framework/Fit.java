package org.diapason.core.framework;

/** Whether a value fits a standard. */
public enum Fit {
    FITS,
    MISSES,
    /** Too little is stated to tell: at least 35 hours may or may not lie below 40. */
    CANNOT_TELL,
    /** Only a person can say. */
    FOR_A_PERSON
}
