package org.diapason.core.harmony.outcomes;

/** What can be said about the verb of an outcome. */
public enum VerbStanding {
    /** The taxonomy lists it at one level or more. */
    OBSERVABLE,
    /** Nobody can watch a learner do it. */
    NOT_OBSERVABLE,
    /** It is or looks like a verb, and the taxonomy does not list it. */
    CANNOT_TELL,
    /** The outcome does not begin with a verb. */
    NO_VERB,
    /** The language is one that the linter does not read. */
    NOT_READ
}
