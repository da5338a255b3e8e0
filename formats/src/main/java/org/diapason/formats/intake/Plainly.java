package org.diapason.formats.intake;

import java.text.Normalizer;

/** Words as other tools write them, made plain: one space between words, no invisible characters, composed letters. */
public final class Plainly {

    private Plainly() {}

    /**
     * The words on one line: composed (NFC), without control and zero-width characters, every run of white space one
     * space. No-break spaces become plain ones, except before : ; ! ? » and after «, where French keeps them.
     */
    public static String clean(String words) {
        return isPlain(words) ? words : cleaned(words);
    }

    /** Whether the words are clean already, as most are: no sign beyond Latin letters, no space but single ones within. */
    private static boolean isPlain(String words) {
        boolean gap = true;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == ' ' ? gap || !standsBeforeWord(words, at) : !isLetter(c)) {
                return false;
            }
            gap = c == ' ';
        }
        return !gap || words.isEmpty();
    }

    private static boolean standsBeforeWord(String words, int space) {
        boolean within = space > 0 && space + 1 < words.length();
        return within && ":;!?»".indexOf(words.charAt(space + 1)) < 0 && words.charAt(space - 1) != '«';
    }

    private static String cleaned(String words) {
        String composed = isLatin(words) ? words : Normalizer.normalize(words, Normalizer.Form.NFC);
        char[] from = composed.toCharArray();
        char[] clean = new char[from.length];
        int length = 0;
        boolean gap = false;
        for (int at = 0; at < from.length; ) {
            boolean letter = isLetter(from[at]);
            int c = letter ? from[at] : Character.codePointAt(from, at);
            at += Character.charCount(c);
            if (!letter && isSpace(c)) {
                gap = length > 0;
            } else if (letter || !isInvisible(c)) {
                clean[length] = gap ? spaceBetween(clean[length - 1], c) : ' ';
                length += gap ? 1 : 0;
                length += Character.toChars(c, clean, length);
                gap = false;
            }
        }
        return new String(clean, 0, length);
    }

    /** Letters up to here are composed as they stand. */
    private static boolean isLatin(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) >= 0x300) {
                return false;
            }
        }
        return true;
    }

    /** A sign that is seen and is no space, of those that need no second look. */
    private static boolean isLetter(char c) {
        return c > ' ' && c < 0x7F || c > 0xA0 && c < 0x300 && c != 0xAD;
    }

    /**
     * The words with the characters that HTML writes by name or number in their place, once: &amp;eacute; is é,
     * and what was written twice, as &amp;amp;eacute;, is still &amp;eacute;. What only looks like one stays as it stands.
     */
    public static String decoded(String words) {
        return Entities.decoded(words);
    }

    /** The words without case, accents and punctuation, for comparing: « Résultats d'apprentissage » is resultats d apprentissage. */
    public static String key(String words) {
        return Keys.of(words);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        boolean joins = c == 0x200D;
        return type == Character.CONTROL
                || type == Character.FORMAT && !joins
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
    }

    private static char spaceBetween(char before, int next) {
        return ":;!?»".indexOf(next) >= 0 || before == '«' ? '\u00A0' : ' ';
    }
}
