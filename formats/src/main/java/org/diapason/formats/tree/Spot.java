package org.diapason.formats.tree;

/**
 * A point in a file.
 *
 * @param file the name of the file as the user knows it, empty when there is none
 * @param line the line, from 1
 * @param column the character in the line, from 1
 */
public record Spot(String file, int line, int column) implements Comparable<Spot> {

    /** The start of a file. */
    public static Spot start(String file) {
        return new Spot(file, 1, 1);
    }

    @Override
    public int compareTo(Spot other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** The way editors and compilers write it: file:line:column. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
