package org.diapason.formats.calendar;

import java.nio.charset.StandardCharsets;

/** Lines as iCalendar wants them: escaped, folded at 75 octets, each ended by CR LF (RFC 5545, 3.1 and 3.3.11). */
final class CalendarLines {

    private static final int LONGEST = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A line as it stands; what people wrote goes through {@link #words}. */
    CalendarLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line of words that people wrote. */
    CalendarLines words(String name, String words) {
        return line(name, escape(words));
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        words.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
                case '\n', '\r' -> escaped.append("\\n");
                case '\t' -> escaped.append(' ');
                default -> {
                    if (!Character.isISOControl(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** No character is torn apart: a line breaks before the one that would not fit. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        lines.append("\r\n");
    }
}
