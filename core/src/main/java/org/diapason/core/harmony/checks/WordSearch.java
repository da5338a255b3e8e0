package org.diapason.core.harmony.checks;

/** Finds words in a text whatever their capitals, a plural included: diplôme in Diplômes. */
final class WordSearch {

    /** Below it, characters are told apart by hand, since every text of a series passes here. */
    private static final int ASCII = 128;

    private WordSearch() {}

    /** Where the words begin in the text, from this position on; -1 when they are not there. */
    static int find(String text, String words, int from) {
        for (int at = Math.max(0, from); at + words.length() <= text.length(); at++) {
            if (!isWithin(text, at) && standsAt(text, words, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the words stand in the text from this position to the end of a word. */
    static boolean standsAt(String text, String words, int at) {
        return at + words.length() <= text.length()
                && same(text.charAt(at), words.charAt(0))
                && matches(text, words, at)
                && endsThere(text, at + words.length());
    }

    /** Whether the words stand in the text. */
    static boolean has(String text, String words) {
        return !words.isEmpty() && find(text, words, 0) >= 0;
    }

    private static boolean matches(String text, String words, int at) {
        for (int i = 1; i < words.length(); i++) {
            if (!same(text.charAt(at + i), words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(String text, int at) {
        return at > 0 && isLetter(text.charAt(at - 1));
    }

    private static boolean endsThere(String text, int end) {
        if (end >= text.length() || !isLetter(text.charAt(end))) {
            return true;
        }
        boolean plural = text.charAt(end) == 's' || text.charAt(end) == 'x';
        return plural && (end + 1 >= text.length() || !isLetter(text.charAt(end + 1)));
    }

    private static boolean same(char a, char b) {
        return a == b || plain(a) == plain(b);
    }

    /** Whether the character belongs to a word. */
    static boolean isLetter(char c) {
        return c < ASCII
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    /** The character as it is compared: small, with a plain apostrophe, hyphen or space. */
    static char plain(char c) {
        if (c < ASCII) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return switch (c) {
            case '’' -> '\'';
            case '\u2010', '\u2011' -> '-';
            case '\u00a0', '\u202f' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }
}
