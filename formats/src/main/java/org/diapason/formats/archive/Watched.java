package org.diapason.formats.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.diapason.formats.tree.Refusal;

/** The bytes of one entry, counted and summed as they pass: more, fewer or other bytes than were said end the reading. */
final class Watched extends FilterInputStream {

    private final String name;
    private final long size;
    private final OptionalLong sum;
    private final ArchiveFaults faults;
    private final CRC32 crc = new CRC32();
    private long count;

    Watched(InputStream in, String name, long size, OptionalLong sum, ArchiveFaults faults) {
        super(in);
        this.name = name;
        this.size = size;
        this.sum = sum;
        this.faults = faults;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read;
        try {
            read = super.read(into, from, length);
        } catch (ZipException | EOFException damaged) {
            throw stopped(faults.damagedEntry(name));
        }
        if (read < 0) {
            atEnd();
            return read;
        }
        count += read;
        if (count > size) {
            throw stopped(faults.lying(name));
        }
        if (sum.isPresent()) {
            crc.update(into, from, read);
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        if (n <= 0) {
            return 0;
        }
        byte[] block = new byte[Math.clamp(n, 1, 8192)];
        return Math.max(read(block, 0, block.length), 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void atEnd() throws ReadingStopped {
        if (count < size) {
            throw stopped(faults.lying(name));
        }
        if (sum.isPresent() && sum.getAsLong() != crc.getValue()) {
            throw stopped(faults.damagedEntry(name));
        }
    }

    private static ReadingStopped stopped(Refusal refusal) {
        return new ReadingStopped(refusal);
    }
}
