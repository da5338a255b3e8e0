package org.diapason.core.harmony.outcomes;

/** The form in which a verb is written. */
enum Form {
    /** As a dictionary lists it: expliquer, explain. */
    BASE,
    /** Explains. */
    THIRD,
    /** Explaining. */
    GERUND,
    /** Expliquera, expliquerez. */
    FUTURE,
    /** Explique, expliquent. */
    PRESENT,
    /** Expliquez. */
    IMPERATIVE
}
