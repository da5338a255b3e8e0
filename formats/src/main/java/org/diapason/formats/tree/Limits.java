package org.diapason.formats.tree;

/**
 * How large a file may be before it is more likely an accident than a series.
 *
 * @param bytes the most bytes
 * @param depth the most lists and groups inside one another
 * @param key the most characters in a key
 */
public record Limits(int bytes, int depth, int key) {

    /** 20 MB, 50 deep, keys of 100 characters: a hundred times what the largest known series needs. */
    public static final Limits USUAL = new Limits(20_000_000, 50, 100);
}
