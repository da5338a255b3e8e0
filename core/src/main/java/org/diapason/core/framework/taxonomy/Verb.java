package org.diapason.core.framework.taxonomy;

/**
 * A verb that shows a level, such as summarize or mettre en œuvre.
 *
 * @param words the verb as a dictionary lists it, one word or several
 * @param preferred whether this level is the one to think of first when the verb stands at several
 */
public record Verb(String words, boolean preferred) {

    public Verb {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A verb needs letters");
        }
    }

    /** A verb that prefers no level over another. */
    public static Verb of(String words) {
        return new Verb(words, false);
    }
}
