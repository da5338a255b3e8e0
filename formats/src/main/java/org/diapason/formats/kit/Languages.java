package org.diapason.formats.kit;

/** How a thing that is made goes about languages. */
public enum Languages {
    /** A file for each choice of languages that is asked for: French, English, or one after the other. */
    ASKED,
    /** One file in which every language has its place, or that has no words at all. */
    ALL_AT_ONCE
}
