package org.diapason.formats.tree;

/**
 * A point in a file.
 *
 * @param file the name of the file as the user knows it, empty when there is none; a part of a file follows it after an
 *     exclamation mark, such as {@code course.imscc!imsmanifest.xml} or {@code portfolio.xlsx!Offre 2026}
 * @param line the line, from 1; the row of a sheet
 * @param column the character in the line, from 1; the column of a sheet
 * @param form whether it is a point in text or a cell of a sheet, which people name differently
 */
public record Spot(String file, int line, int column, Form form) implements Comparable<Spot> {

    /** How people name a point of a file. */
    public enum Form {
        /** By line and character. */
        TEXT,
        /** By the letters of its column and the number of its row. */
        CELL
    }

    private static final int LETTERS = 26;

    /** A point in text. */
    public Spot(String file, int line, int column) {
        this(file, line, column, Form.TEXT);
    }

    /** The start of a file. */
    public static Spot start(String file) {
        return new Spot(file, 1, 1);
    }

    /** The cell of this row and column, both from 1. */
    public static Spot cell(String file, int row, int column) {
        return new Spot(file, row, column, Form.CELL);
    }

    @Override
    public int compareTo(Spot other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** The way editors and compilers write it, file:line:column; a cell as spreadsheets do, file!sheet!C12. */
    @Override
    public String toString() {
        return form == Form.CELL ? file + "!" + letters(column) + line : file + ":" + line + ":" + column;
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
