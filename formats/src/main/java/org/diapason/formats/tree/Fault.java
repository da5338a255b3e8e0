package org.diapason.formats.tree;

import java.util.Locale;

/** What can be wrong with a file; the code of a fault never changes its meaning. */
public enum Fault {
    // The file as bytes.
    UNREADABLE_FILE,
    TOO_LARGE,
    EMPTY_FILE,
    BINARY_FILE,
    NOT_UTF_8,
    CONTROL_CHARACTER,
    // The file as a tree.
    SYNTAX,
    TAB,
    TOO_DEEP,
    LONG_KEY,
    EMPTY_KEY,
    COMPLEX_KEY,
    DUPLICATE_KEY,
    ANCHOR,
    TAG,
    SEVERAL_DOCUMENTS,
    // The tree as a series: what a JSON Schema can say too.
    WRONG_KIND,
    WRONG_FORM,
    EMPTY_VALUE,
    UNKNOWN_FIELD,
    MISSING_FIELD,
    UNKNOWN_CHOICE,
    OUT_OF_BOUNDS,
    TOO_FEW,
    UNCLEAR_CHOICE,
    // The tree as a series: what only the reader knows.
    REFUSED_VALUE,
    REPEATED_CODE,
    UNKNOWN_REFERENCE,
    NEWER_EDITION,
    // A file that another tool wrote.
    NOT_RECOGNISED,
    DAMAGED,
    ENCRYPTED,
    UNSAFE_NAME,
    LINK_IN_ARCHIVE,
    TOO_MANY_ENTRIES,
    DUPLICATE_ENTRY,
    OVERLAPPING_ENTRIES,
    INFLATES_TOO_MUCH,
    UNKNOWN_PACKING,
    NESTED_TOO_DEEP,
    DOCTYPE,
    MISSING_PART,
    AND_MORE;

    /** The name of the fault in messages for machines, such as unknown-field. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a JSON Schema of the file refuses it too. */
    public boolean isStructural() {
        return compareTo(WRONG_KIND) >= 0 && compareTo(UNCLEAR_CHOICE) <= 0;
    }
}
