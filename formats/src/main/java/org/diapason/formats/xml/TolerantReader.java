package org.diapason.formats.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Characters out of bytes, whatever they are: a byte that has no place in its encoding is read as Windows-1252 has it, and
 * a control character that XML knows nothing of becomes a space.
 */
final class TolerantReader extends Reader {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int BLOCK = 16_384;
    private static final int LONGEST = 8;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK).flip();
    private boolean ended;
    private boolean flushed;

    TolerantReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether these first bytes are UTF-8 and have a character that ASCII has not; a character may be cut at their end. */
    static boolean isUtf8BeyondAscii(byte[] head) {
        CharBuffer out = CharBuffer.allocate(head.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head), out, false);
        return !result.isError() && out.flip().chars().anyMatch(c -> c > 0x7F);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (flushed) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, from, count);
        return count;
    }

    private void fill() throws IOException {
        chars.clear();
        boolean more = true;
        while (more && chars.remaining() > LONGEST) {
            if (bytes.remaining() < LONGEST && !ended) {
                load();
            }
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                more = chars.remaining() >= result.length();
                mend(more ? result.length() : 0);
            } else if (ended) {
                flushed = !bytes.hasRemaining();
                more = false;
            } else {
                more = result.isUnderflow();
            }
        }
        chars.flip();
        for (int i = 0; i < chars.limit(); i++) {
            chars.put(i, allowed(chars.get(i)));
        }
    }

    private void load() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    private void mend(int length) {
        byte[] wrong = new byte[length];
        bytes.get(wrong);
        chars.put(new String(wrong, WINDOWS));
    }

    private static char allowed(char c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF;
        return control ? ' ' : c;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
