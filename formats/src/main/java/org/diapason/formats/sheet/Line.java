package org.diapason.formats.sheet;

import java.util.Arrays;

/** One row of a sheet as it was read: the words of its cells and what each cell is. */
final class Line {

    /** Words. */
    static final byte WORDS = 0;
    /** A number. */
    static final byte NUMBER = 1;
    /** A day, written year-month-day. */
    static final byte DATE = 2;
    /** Hours and minutes of a clock, written 2:30. */
    static final byte CLOCK = 3;
    /** An error of the spreadsheet, such as #REF!. */
    static final byte ERROR = 4;
    /** Added to what a cell is when a formula computed it. */
    static final byte FORMULA = 16;

    private static final int KIND = 15;

    private final int number;
    private final boolean hidden;
    private String[] words;
    private final byte[] marks;

    /** A row of this number, from 1, whose cells are these words; a missing cell is an empty one. */
    Line(int number, boolean hidden, String[] words, byte[] marks) {
        this.number = number;
        this.hidden = hidden;
        this.words = words;
        this.marks = marks;
    }

    /** A row whose cells are words alone, as in CSV. */
    Line(int number, String[] words) {
        this(number, false, words, new byte[0]);
    }

    int number() {
        return number;
    }

    boolean isHidden() {
        return hidden;
    }

    int width() {
        return words.length;
    }

    /** The words of the cell in this column, from 0; empty beyond the last. */
    String at(int column) {
        return column < words.length ? words[column] : "";
    }

    void put(int column, String value) {
        if (column >= words.length) {
            int before = words.length;
            words = Arrays.copyOf(words, column + 1);
            Arrays.fill(words, before, words.length, "");
        }
        words[column] = value;
    }

    byte kind(int column) {
        return column < marks.length ? (byte) (marks[column] & KIND) : WORDS;
    }

    /** Whether its cells are more than words. */
    boolean hasMarks() {
        return marks.length > 0;
    }

    boolean isFormula(int column) {
        return column < marks.length && (marks[column] & FORMULA) != 0;
    }

    boolean isBlank(int column) {
        return at(column).isBlank();
    }

    /** How many cells hold something. */
    int filled() {
        int filled = 0;
        for (String word : words) {
            filled += word.isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** The first column that holds something, or -1. */
    int first() {
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty() && !words[i].isBlank()) {
                return i;
            }
        }
        return -1;
    }
}
