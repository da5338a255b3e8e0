package org.diapason.formats.sheet;

/** Names of cells as spreadsheets write them, such as C12. */
final class CellName {

    private static final int LETTERS = 26;
    private static final int LONGEST = 10;

    private CellName() {}

    /** The row from 1 and the column from 0 of a cell; nothing where it is no name of a cell. */
    static int[] parse(String name) {
        int column = 0;
        int at = 0;
        while (at < name.length() && at < 3 && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
            column = column * LETTERS + name.charAt(at++) - 'A' + 1;
        }
        int row = 0;
        int digits = at;
        while (at < name.length() && at < LONGEST && name.charAt(at) >= '0' && name.charAt(at) <= '9') {
            row = row * 10 + name.charAt(at++) - '0';
        }
        boolean whole = digits > 0 && at > digits && at == name.length();
        return whole ? new int[] {row, column - 1} : new int[0];
    }

    /** The letters of a column from 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
