package org.diapason.formats.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with an exception where it gives more bytes than it may. */
final class Counted extends FilterInputStream {

    private final ArchiveFaults faults;
    private long left;

    Counted(InputStream in, long most, ArchiveFaults faults) {
        super(in);
        this.left = most;
        this.faults = faults;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > left) {
            throw new ReadingStopped(faults.inflates());
        }
        left -= Math.max(read, 0);
        return read;
    }
}
