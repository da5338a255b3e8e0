package org.diapason.formats.intake;

import java.text.Normalizer;
import java.util.Locale;

/** Words without case, accents and punctuation. Those of Latin letters, as most are, are looked up letter by letter. */
final class Keys {

    private static final int LATIN = 0x100;

    /** What a Latin letter becomes that is nothing in a key, and one that becomes more than one letter, as ¼ is 1 4. */
    private static final char NOTHING = 0;

    private static final char SEVERAL = 1;

    /** What each Latin letter is in a key: a letter, a digit, or a blank that stands for everything else. */
    private static final char[] FOLDED = letters();

    private Keys() {}

    static String of(String words) {
        char[] key = new char[words.length() + 1];
        int length = 0;
        boolean gap = false;
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            char folded = letter < LATIN ? FOLDED[letter] : SEVERAL;
            if (folded == SEVERAL) {
                return apart(bare(words));
            }
            if (folded == ' ') {
                gap = length > 0;
            } else if (folded != NOTHING) {
                key[length] = ' ';
                length += gap ? 1 : 0;
                key[length++] = folded;
                gap = false;
            }
        }
        return new String(key, 0, length);
    }

    private static char[] letters() {
        char[] letters = new char[LATIN];
        for (int c = 0; c < LATIN; c++) {
            String folded = folded(bare(Character.toString(c)));
            letters[c] = folded.length() > 1 ? SEVERAL : folded.isEmpty() ? NOTHING : folded.charAt(0);
        }
        return letters;
    }

    /** The letters and digits of a character taken apart, and a blank for anything else that is no accent. */
    private static String folded(String bare) {
        StringBuilder folded = new StringBuilder();
        bare.codePoints().forEach(part -> {
            if (Character.isLetterOrDigit(part)) {
                folded.appendCodePoint(part);
            } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
                folded.append(' ');
            }
        });
        return folded.toString();
    }

    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }

    private static String apart(String bare) {
        StringBuilder key = new StringBuilder(bare.length());
        boolean gap = false;
        for (int at = 0; at < bare.length(); ) {
            int c = bare.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return key.toString();
    }
}
