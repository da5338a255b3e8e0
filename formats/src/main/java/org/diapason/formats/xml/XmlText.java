package org.diapason.formats.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out in which encoding XML is written, by its first bytes, its declaration, and whether that can be true. */
final class XmlText {

    private static final int HEAD = 16_384;
    private static final int DECLARATION = 200;
    private static final int BYTE = 0xFF;
    private static final Pattern ENCODING =
            Pattern.compile("encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final Pattern ONE_BYTE =
            Pattern.compile("(iso-8859-([1-9]|1[0-6])|windows-12[0-9]{2}|latin1|cp125[0-9]|us-ascii)");

    private XmlText() {}

    /** The characters of these bytes. */
    static Reader of(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, HEAD);
        byte[] head = in.readNBytes(HEAD);
        Charset charset = charset(head);
        int mark = mark(head, charset);
        in.unread(head, mark, head.length - mark);
        return new TolerantReader(in, charset);
    }

    private static Charset charset(byte[] head) {
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF) || TolerantReader.isUtf8BeyondAscii(head)) {
            return StandardCharsets.UTF_8;
        }
        return declared(head);
    }

    /** One byte a character only where that is declared; all else is UTF-8, with Windows-1252 where it is not. */
    private static Charset declared(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(start.startsWith("<?xml") ? start : "");
        String name = encoding.find() ? encoding.group(1).toLowerCase(Locale.ROOT) : "";
        if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
            // As browsers do: nobody means the control characters that ISO has where Windows has quotes and dashes.
            return TolerantReader.WINDOWS;
        }
        return ONE_BYTE.matcher(name).matches() && Charset.isSupported(name)
                ? Charset.forName(name)
                : StandardCharsets.UTF_8;
    }

    private static int mark(byte[] head, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        return startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static boolean startsWith(byte[] head, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= head.length || (head[i] & BYTE) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
