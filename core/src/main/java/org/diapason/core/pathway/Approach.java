package org.diapason.core.pathway;

/** How the micro-credentials of a series fit together (framework, step 2). */
public enum Approach {
    /** Each builds on the one before it, along one path. */
    PROGRESSIVE,
    /** Each stands alone; any order will do. */
    MODULAR,
    /** A core follows a path; extras stand beside it. */
    HYBRID
}
