package org.diapason.formats.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Artifact;

/**
 * How a text file of rows is written.
 *
 * @param charset its encoding
 * @param mark how many bytes of a byte order mark stand before the text
 * @param separator what stands between cells
 */
record CsvText(Charset charset, int mark, char separator) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {'\t', ';', '|', ','};
    private static final int LINES = 20;
    private static final int MOST_ODD = 20;

    /** How the file is written, from its first bytes. */
    static CsvText sniff(byte[] head, boolean whole) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return of(head, StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return of(head, StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return of(head, StandardCharsets.UTF_16BE, 2);
        }
        return of(head, isUtf8(head, whole) ? StandardCharsets.UTF_8 : WINDOWS, 0);
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static CsvText of(byte[] head, Charset charset, int mark) {
        String text = new String(head, mark, head.length - mark, charset);
        return new CsvText(charset, mark, separator(text));
    }

    /** Whether the bytes are UTF-8; the last character may be cut off where the file goes on. */
    static boolean isUtf8(byte[] bytes, boolean whole) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), whole);
        return !result.isError();
    }

    /** Whether the first bytes are text at all: none of them zero, and few control characters. */
    static boolean isText(byte[] head) {
        CsvText how = sniff(head, false);
        if (!how.charset().equals(StandardCharsets.UTF_8) && !how.isGuessed()) {
            return true;
        }
        int odd = 0;
        for (byte b : head) {
            boolean fine = b < 0 || b >= ' ' || b == '\t' || b == '\n' || b == '\r' || b == '\f';
            if (b == 0) {
                return false;
            }
            odd += fine ? 0 : 1;
        }
        return head.length > 0 && odd <= head.length / MOST_ODD;
    }

    /** Whether the text is a web page or XML, which some tools name .xls. */
    static boolean isMarkup(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1).stripLeading();
        return start.startsWith("<");
    }

    /** The sign that cuts the first lines into the most cells, and each line into as many. */
    private static char separator(String text) {
        char best = ',';
        double most = 0;
        for (char separator : SEPARATORS) {
            double score = score(text, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private static double score(String text, char separator) {
        int[] counts = new int[LINES];
        int line = 0;
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < text.length() && line < LINES; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                counts[line]++;
            } else if (!quoted && c == '\n') {
                line += any ? 1 : 0;
                any = false;
                continue;
            }
            any |= !Character.isWhitespace(c);
        }
        int lines = Math.min(LINES, line + (any ? 1 : 0));
        int sum = 0;
        int with = 0;
        int same = 0;
        for (int i = 0; i < lines; i++) {
            sum += counts[i];
            with += counts[i] > 0 ? 1 : 0;
            same += counts[i] > 0 && counts[i] == counts[0] ? 1 : 0;
        }
        return lines == 0 ? 0 : (with + 2.0 * same) / lines + Math.min(1, sum / (double) lines / 100);
    }

    /** How the file that begins with these bytes is written. */
    static CsvText of(byte[] head) {
        return sniff(head, head.length < Artifact.HEAD);
    }

    /** Its decoder; UTF-8 that no mark promises must hold to the end, as accents may stand far from the start. */
    CharsetDecoder decoder() {
        boolean supposed = mark == 0 && !isGuessed();
        CodingErrorAction wrong = supposed ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        return charset.newDecoder().onMalformedInput(wrong).onUnmappableCharacter(wrong);
    }

    /** What to tell about an encoding that had to be guessed. */
    Text told() {
        return Text.both(
                "Le fichier n'est pas en UTF-8\u00A0: il est lu en Windows-1252. Vérifiez les accents.",
                "The file is not UTF-8: it is read as Windows-1252. Check the accents.");
    }

    boolean isGuessed() {
        return charset.equals(WINDOWS);
    }

    /** The same, for a file whose later bytes turned out not to be UTF-8. */
    CsvText inWindows() {
        return new CsvText(WINDOWS, 0, separator);
    }

    /** Whether a failure to decode is what happened. */
    static boolean isCoding(Throwable failure) {
        return failure instanceof CharacterCodingException || failure.getCause() instanceof CharacterCodingException;
    }
}
