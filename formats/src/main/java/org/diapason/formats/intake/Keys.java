package org.diapason.formats.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/** Words without case, accents and punctuation. Those of Latin letters, as most are, are looked up letter by letter. */
final class Keys {

    private static final int LATIN = 0x100;

    /** What each Latin letter is in a key: letters and digits, or a blank that stands for everything else. */
    private static final String[] FOLDED =
            IntStream.range(0, LATIN).mapToObj(Keys::folded).toArray(String[]::new);

    private Keys() {}

    static String of(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) >= LATIN) {
                return apart(bare(words));
            }
        }
        return ofLatin(words);
    }

    private static String ofLatin(String words) {
        StringBuilder key = new StringBuilder(words.length());
        boolean gap = false;
        for (int at = 0; at < words.length(); at++) {
            String folded = FOLDED[words.charAt(at)];
            for (int i = 0; i < folded.length(); i++) {
                char c = folded.charAt(i);
                if (c == ' ') {
                    gap = true;
                } else {
                    if (gap && !key.isEmpty()) {
                        key.append(' ');
                    }
                    gap = false;
                    key.append(c);
                }
            }
        }
        return key.toString();
    }

    /** One character in a key; a blank at each side of it where it parts words. */
    private static String folded(int c) {
        StringBuilder folded = new StringBuilder();
        bare(Character.toString(c)).codePoints().forEach(part -> {
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
