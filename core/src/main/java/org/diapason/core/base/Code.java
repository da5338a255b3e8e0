package org.diapason.core.base;

import org.jspecify.annotations.Nullable;

/** A short name by which one thing refers to another, such as TL, FLO-S or live-sessions. */
public record Code(String value) implements Comparable<Code> {

    /** The most characters a code may have. */
    public static final int LONGEST = 64;

    public Code {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a code: " + value);
        }
    }

    /** A code from its characters. */
    public static Code of(String value) {
        return new Code(value);
    }

    /** Whether the text can be a code: 1 to 64 letters and digits of any script, with . _ - between them. */
    public static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !Character.isLetterOrDigit(text.codePointAt(0))) {
            return false;
        }
        // A loop, as importers ask this of each cell of a hundred thousand rows.
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    /** By hand, as codes and languages are keys of maps and a record's own comparison is slow to start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Code it && value.equals(it.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
