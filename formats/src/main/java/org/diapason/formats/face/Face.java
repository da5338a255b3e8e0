package org.diapason.formats.face;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The faces in which documents are set; each file stands beside this class with the licence that lets it be shipped. */
public enum Face {
    TEXT("AtkinsonHyperlegibleNext-Regular.ttf"),
    ITALIC("AtkinsonHyperlegibleNext-Italic.ttf"),
    STRONG("AtkinsonHyperlegibleNext-SemiBold.ttf"),
    HEADING("SourceSerif4-SemiBold.ttf"),

    /** For what the others cannot write: syllabics, Greek, Cyrillic, signs. */
    WIDE("DejaVuSans.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The bytes of the face; who asks closes them. */
    public InputStream open() {
        InputStream in = Face.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("The face " + file + " is not in the jar");
        }
        return in;
    }

    /** All bytes of the face. */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
