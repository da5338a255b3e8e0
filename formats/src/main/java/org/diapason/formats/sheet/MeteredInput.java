package org.diapason.formats.sheet;

import java.io.IOException;
import java.io.InputStream;
import org.diapason.formats.tree.Refusal;

/** The bytes of a part, handed to a parser in large blocks, but only so many for one tag and for the whole. */
final class MeteredInput extends InputStream {

    /** The end of a stream that gave more than it may. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        TooMuch(Refusal refusal) {
            super(refusal.getMessage());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    private static final int BLOCK = 65_536;
    private static final int MOST_AT_ONCE = 2_000_000;

    private final InputStream in;
    private final String name;
    private final byte[] block = new byte[BLOCK];
    private int from;
    private int to;
    private long left;
    private int atOnce;

    MeteredInput(InputStream in, String name, long most) {
        this.in = in;
        this.name = name;
        this.left = most;
    }

    /** The parser begins with another tag or text. */
    void begin() {
        atOnce = 0;
    }

    /** Whether the bytes begin with a tag, perhaps behind the mark of UTF-8 and white space. */
    boolean isUtf8Markup() throws IOException {
        fill();
        int at = to > 2 && (block[0] & 0xFF) == 0xEF && (block[1] & 0xFF) == 0xBB ? 3 : 0;
        while (at < to && (block[at] == ' ' || block[at] == '\r' || block[at] == '\n' || block[at] == '\t')) {
            at++;
        }
        boolean tag = at + 1 < to && block[at] == '<' && block[at + 1] != 0;
        // White space before the declaration is forgiven, as spreadsheet programs do.
        from = at;
        return tag;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        if (from == to && !fill()) {
            return -1;
        }
        int read = Math.min(length, to - from);
        System.arraycopy(block, from, into, start, read);
        from += read;
        atOnce += read;
        if (atOnce > MOST_AT_ONCE) {
            throw new TooMuch(SheetFaults.tooLarge(name, SheetSentences.CELL_TOO_LARGE));
        }
        return read;
    }

    private boolean fill() throws IOException {
        int read = in.read(block, 0, BLOCK);
        from = 0;
        to = Math.max(read, 0);
        left -= to;
        if (left < 0) {
            throw new TooMuch(SheetFaults.tooLarge(name, SheetSentences.PART_TOO_LARGE));
        }
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
