package org.diapason.core.harmony.outcomes;

/** Letters as a reader hears them: capitals, accents and ligatures forgiven. By hand, because every outcome passes here. */
final class Letters {

    /** What folds to nothing and ends a word. */
    static final char BREAK = 0;

    /** What folds to nothing and stands within a word, such as a combining accent or a soft hyphen. */
    static final char SILENT = 1;

    private static final char LIGATURE = 'œ';
    private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
    private static final String PLAIN = "aaaaaaceeeeiiiinoooooouuuuyy";
    private static final char[] FOLDED = table();

    private Letters() {}

    /** The letter without capital or accent; œ stays one character here and counts as two when words are compared. */
    static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : rare(c);
    }

    /** The words of a vocabulary, folded once. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            char f = fold(text.charAt(i));
            if (f == LIGATURE) {
                folded.append("oe");
            } else if (f != SILENT) {
                folded.append(f == BREAK ? ' ' : f);
            }
        }
        return folded.toString();
    }

    /** Where the next word begins, or the length of the text. */
    static int wordStart(String text, int from) {
        int i = from;
        while (i < text.length() && !isWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the word that begins here ends; a hyphen between letters belongs to it. */
    static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char f = fold(text.charAt(i));
            if (f == BREAK || f == '-' && !(i + 1 < text.length() && isWord(text.charAt(i + 1)))) {
                return i;
            }
            i++;
        }
        return i;
    }

    static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char f = fold(text.charAt(i));
            if (f == LIGATURE) {
                hash = (hash * 31 + 'o') * 31 + 'e';
            } else if (f != SILENT) {
                hash = hash * 31 + f;
            }
        }
        return hash;
    }

    /** Whether the part of the text sounds like the folded word. */
    static boolean same(String text, int from, int to, String folded) {
        int j = 0;
        for (int i = from; i < to; i++) {
            char f = fold(text.charAt(i));
            if (f == SILENT) {
                continue;
            }
            if (f == LIGATURE) {
                if (!folded.startsWith("oe", j)) {
                    return false;
                }
                j += 2;
            } else if (j == folded.length() || folded.charAt(j++) != f) {
                return false;
            }
        }
        return j == folded.length();
    }

    /** Whether the word in this part of the text ends like this; the ending is plain letters. */
    static boolean endsWith(String text, int from, int to, String ending) {
        int at = to - ending.length();
        if (at < from) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (fold(text.charAt(at + i)) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(char c) {
        char f = fold(c);
        return f > SILENT && f != '-';
    }

    private static char[] table() {
        char[] table = new char[0x250];
        for (char c = 0; c < table.length; c++) {
            char lower = Character.toLowerCase(c);
            int accent = ACCENTED.indexOf(lower);
            table[c] = accent >= 0 ? PLAIN.charAt(accent) : Character.isLetterOrDigit(c) ? lower : BREAK;
        }
        table['-'] = '-';
        table['\u00AD'] = SILENT;
        table['·'] = SILENT;
        return table;
    }

    private static char rare(char c) {
        if (c >= '\u0300' && c <= '\u036F' || c >= '\u200B' && c <= '\u200F' || c == '\u2027' || c == '\uFEFF') {
            return SILENT;
        }
        if (c == '\u2010' || c == '\u2011') {
            return '-';
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : BREAK;
    }
}
