package org.diapason.formats.sheet;

/**
 * Words that a spreadsheet could take for a formula, made harmless on their way out and found again on their way in: an
 * apostrophe before them, as people write it themselves.
 */
public final class SafeCell {

    private static final String DANGEROUS = "=+-@\t\r";

    private SafeCell() {}

    /** The words as they may stand in a file that a spreadsheet opens. */
    public static String neutral(String words) {
        return isMarked(words) ? "'" + words : words;
    }

    /** The words as they were before {@link #neutral}. */
    static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && isMarked(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Gives every cell of a row back its own words. */
    static void unmark(String[] row) {
        for (int at = 0; at < row.length; at++) {
            row[at] = plain(row[at]);
        }
    }

    /** Whether they begin as a formula does; also behind apostrophes, so that the way back is one. */
    private static boolean isMarked(String words) {
        int at = 0;
        while (at < words.length() && words.charAt(at) == '\'') {
            at++;
        }
        return at < words.length() && DANGEROUS.indexOf(words.charAt(at)) >= 0;
    }
}
