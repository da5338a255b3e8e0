package org.diapason.core.harmony.competencies;

/** What a micro-credential does with a competency. */
public enum Mark {
    /** It develops it, by an outcome or as a whole. */
    TAUGHT,
    /** It assesses an outcome that builds it. */
    ASSESSED,
    /** It counts on learners having it. */
    ASSUMED
}
