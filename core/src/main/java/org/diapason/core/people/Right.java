package org.diapason.core.people;

/** Something that a person may or may not do (droit). Every address of the studio asks for exactly one. */
public enum Right {
    /** Nothing but to be there: pages before signing in. */
    ENTER,
    /** See a series, its framework and what is said of them. */
    READ,
    /** Speak: comment, answer a workshop, ask for a deviation. */
    SPEAK,
    /** Change what a series says. */
    DESIGN,
    /** Write the other language, and say that it is up to date. */
    TRANSLATE,
    /** Judge what only a person can judge, and review quality. */
    REVIEW,
    /** Grant or refuse a deviation, decide the framework, publish a version of it, take over what an import proposes. */
    DECIDE,
    /** Begin a series, bring in files, take a series away. */
    STEWARD,
    /** Say who belongs to the organisation and what each may do, and how the studio looks. */
    GOVERN
}
