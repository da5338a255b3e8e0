package org.diapason.formats.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/**
 * Where a line may end: where Java says, but never between an apostrophe and the word that it belongs to, nor before the
 * pronoun of a French question, as in vise-t-il.
 */
final class PdfLines implements FSTextBreaker {

    private static final char APOSTROPHE = '\u2019';
    private static final Set<String> PRONOUNS =
            Set.of("t", "il", "ils", "elle", "elles", "on", "je", "tu", "nous", "vous", "ce");

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String words = "";

    @Override
    public void setText(String text) {
        words = text;
        breaks.setText(text);
    }

    @Override
    public int next() {
        int at = breaks.next();
        while (at > 1 && at < words.length() && isBound(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isBound(int at) {
        char before = words.charAt(at - 1);
        int end = at;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return end > at && (before == APOSTROPHE || before == '-' && PRONOUNS.contains(words.substring(at, end)));
    }
}
