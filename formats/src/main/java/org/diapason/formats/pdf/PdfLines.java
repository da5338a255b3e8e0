package org.diapason.formats.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: where Java says, but never between an apostrophe and the word that it belongs to. */
final class PdfLines implements FSTextBreaker {

    private static final char APOSTROPHE = '\u2019';

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
        while (at > 1
                && at < words.length()
                && words.charAt(at - 1) == APOSTROPHE
                && Character.isLetterOrDigit(words.charAt(at))) {
            at = breaks.next();
        }
        return at;
    }
}
