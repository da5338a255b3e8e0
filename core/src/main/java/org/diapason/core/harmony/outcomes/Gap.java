package org.diapason.core.harmony.outcomes;

/** What stands between a word and the one before it. */
enum Gap {
    SPACE,
    COMMA,
    COLON,
    STOP
}
