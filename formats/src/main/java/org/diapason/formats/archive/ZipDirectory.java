package org.diapason.formats.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diapason.formats.tree.Refusal;

/** The directory at the end of a zip file (PKWARE APPNOTE 6.3.10, sections 4.3.12 to 4.3.16), read without judging it. */
final class ZipDirectory {

    private static final int LINE = 0x02014B50;
    private static final int LINE_BYTES = 46;
    private static final int LARGE_FIELDS = 1;
    private static final int UNIX = 3;
    private static final int MAC = 19;

    private final FileChannel channel;
    private final ZipEnd end;
    private final ArchiveFaults faults;

    private ZipDirectory(FileChannel channel, ZipEnd end, ArchiveFaults faults) {
        this.channel = channel;
        this.end = end;
        this.faults = faults;
    }

    /** Every line, at most so many. */
    static List<ZipPart> read(FileChannel channel, ZipEnd end, int most, ArchiveFaults faults)
            throws Refusal, IOException {
        if (end.count() > most) {
            throw faults.tooManyEntries(most);
        }
        return new ZipDirectory(channel, end, faults).lines();
    }

    private List<ZipPart> lines() throws Refusal, IOException {
        List<ZipPart> lines = new ArrayList<>();
        long left = end.size();
        try (InputStream in = new BufferedInputStream(new Slice(channel, end.start(), end.size()))) {
            while (left > 0) {
                // The number at the end of the file may lie as well as any other.
                if (lines.size() >= end.count() || left < LINE_BYTES) {
                    throw faults.damaged();
                }
                ByteBuffer line = take(in, LINE_BYTES);
                if (line.getInt(0) != LINE) {
                    throw faults.damaged();
                }
                left -= LINE_BYTES + tail(line);
                lines.add(part(line, in));
            }
        } catch (EOFException cut) {
            throw faults.damaged();
        }
        if (lines.size() != end.count() || left < 0) {
            throw faults.damaged();
        }
        return lines;
    }

    private static int tail(ByteBuffer line) {
        return u16(line, 28) + u16(line, 30) + u16(line, 32);
    }

    private ZipPart part(ByteBuffer line, InputStream in) throws Refusal, IOException {
        byte[] name = take(in, u16(line, 28)).array();
        ByteBuffer extra = take(in, u16(line, 30));
        in.skipNBytes(u16(line, 32));
        long[] large = large(line, extra);
        int host = u16(line, 4) >> 8;
        int mode = host == UNIX || host == MAC ? u16(line, 40) : 0;
        return new ZipPart(
                EntryName.decode(name),
                Arrays.hashCode(name),
                u16(line, 8),
                u16(line, 10),
                u32(line, 16),
                large[1],
                large[0],
                mode,
                large[2] + end.shift());
    }

    /** Size, packed size and offset; each that is all ones stands in the extra field in this order instead. */
    private long[] large(ByteBuffer line, ByteBuffer extra) throws Refusal {
        long[] values = {u32(line, 24), u32(line, 20), u32(line, 42)};
        ByteBuffer fields = field(extra, LARGE_FIELDS);
        for (int i = 0; i < values.length; i++) {
            if (values[i] == ZipEnd.ALL_ONES) {
                if (fields.remaining() < Long.BYTES) {
                    throw faults.damaged();
                }
                values[i] = fields.getLong();
            }
            if (values[i] < 0) {
                throw faults.damaged();
            }
        }
        return values;
    }

    private static ByteBuffer field(ByteBuffer extra, int id) {
        int at = 0;
        while (at + 4 <= extra.limit()) {
            int length = Math.min(u16(extra, at + 2), extra.limit() - at - 4);
            if (u16(extra, at) == id) {
                return extra.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN);
            }
            at += 4 + length;
        }
        return ByteBuffer.allocate(0);
    }

    private static ByteBuffer take(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int u16(ByteBuffer from, int at) {
        return Short.toUnsignedInt(from.getShort(at));
    }

    private static long u32(ByteBuffer from, int at) {
        return Integer.toUnsignedLong(from.getInt(at));
    }
}
