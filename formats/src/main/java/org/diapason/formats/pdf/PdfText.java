package org.diapason.formats.pdf;

import org.diapason.formats.xml.XmlWords;

/** Words as the pages may hold them. */
final class PdfText {

    private PdfText() {}

    /** Words as text or as the value of an attribute; what no page can show is left out, an unpaired half of a character too. */
    static String safe(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().forEach(c -> append(shown, c));
        return XmlWords.safe(shown.toString());
    }

    private static void append(StringBuilder shown, int c) {
        int type = Character.getType(c);
        if (c == '\t' || c == '\n' || c == '\r' || type == Character.LINE_SEPARATOR) {
            shown.append(' ');
        } else if (type != Character.FORMAT
                && type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE) {
            shown.appendCodePoint(c);
        }
    }
}
