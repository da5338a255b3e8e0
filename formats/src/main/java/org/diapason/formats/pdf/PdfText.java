package org.diapason.formats.pdf;

/** Words as the pages may hold them. */
final class PdfText {

    private PdfText() {}

    /** Words as text or as the value of an attribute; what no page can show is left out, an unpaired half of a character too. */
    static String safe(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> append(safe, c);
            }
        });
        return safe.toString();
    }

    private static void append(StringBuilder safe, int c) {
        boolean blank = c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.LINE_SEPARATOR;
        boolean unseen = Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE
                || Character.getType(c) == Character.UNASSIGNED
                || Character.getType(c) == Character.PRIVATE_USE;
        if (blank) {
            safe.append(' ');
        } else if (!unseen) {
            safe.appendCodePoint(c);
        }
    }
}
