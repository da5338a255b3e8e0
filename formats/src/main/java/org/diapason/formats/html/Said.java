package org.diapason.formats.html;

import org.jspecify.annotations.Nullable;

/**
 * Words on a page, and the language they are in where it is not the page's own: a screen reader then reads them aright.
 *
 * @param words what stands there
 * @param lang the tag of their language; null when it is the page's
 */
public record Said(String words, @Nullable String lang) {

    /** Words in the page's own language. */
    public static Said here(String words) {
        return new Said(words, null);
    }

    /** The same words without the full stop at their end, so that a sentence can go on. */
    public Said open() {
        return words.endsWith(".") ? new Said(words.substring(0, words.length() - 1), lang) : this;
    }
}
