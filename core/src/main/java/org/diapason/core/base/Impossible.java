package org.diapason.core.base;

/**
 * Values that cannot stand together, such as an end before its beginning: a bug where a program built them, a slip where
 * a person wrote them, and then its sentence is for that person.
 */
public final class Impossible extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String french;
    private final String english;

    /** Says in both languages, in a whole sentence each, what cannot be. */
    public Impossible(String french, String english) {
        super(english);
        this.french = french;
        this.english = english;
    }

    /** What cannot be, in one sentence. */
    public Text words() {
        return Text.both(french, english);
    }
}
