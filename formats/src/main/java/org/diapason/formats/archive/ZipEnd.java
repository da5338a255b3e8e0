package org.diapason.formats.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import org.diapason.formats.tree.Refusal;

/**
 * The end of a zip file, which says where its directory stands.
 *
 * @param start where the directory begins
 * @param size how many bytes it has
 * @param count how many lines it has
 * @param shift how many bytes stand before the archive, which its offsets do not count
 */
record ZipEnd(long start, long size, long count, long shift) {

    static final long ALL_ONES = 0xFFFF_FFFFL;

    private static final int END = 0x06054B50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LARGE_END = 0x06064B50;
    private static final int LARGE_END_BYTES = 56;
    private static final int LOCATOR = 0x07064B50;
    private static final int LOCATOR_BYTES = 20;

    /** Looks for it from the end of the file backwards; its comment must reach to the end of the file. */
    static ZipEnd find(FileChannel channel, ArchiveFaults faults) throws Refusal, IOException {
        long length = channel.size();
        int window = (int) Math.min(length, END_BYTES + LONGEST_COMMENT);
        ByteBuffer tail = at(channel, length - window, window);
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_BYTES + u16(tail, at + 20) == tail.limit()) {
                return large(channel, length - window + at, tail.slice(at, END_BYTES), faults);
            }
        }
        throw faults.damaged();
    }

    /** Where one of its numbers is all ones, the true ones stand in a larger record before it. */
    private static ZipEnd large(FileChannel channel, long where, ByteBuffer slice, ArchiveFaults faults)
            throws Refusal, IOException {
        ByteBuffer end = slice.order(ByteOrder.LITTLE_ENDIAN);
        long count = u16(end, 10);
        long size = Integer.toUnsignedLong(end.getInt(12));
        long start = Integer.toUnsignedLong(end.getInt(16));
        ByteBuffer locator = at(channel, where - LOCATOR_BYTES, LOCATOR_BYTES);
        if (locator.limit() == LOCATOR_BYTES && locator.getInt(0) == LOCATOR) {
            ByteBuffer record = at(channel, locator.getLong(8), LARGE_END_BYTES);
            if (record.limit() < LARGE_END_BYTES || record.getInt(0) != LARGE_END) {
                throw faults.damaged();
            }
            return placed(locator.getLong(8), record.getLong(48), record.getLong(40), record.getLong(32), faults);
        }
        return placed(where, start, size, count, faults);
    }

    private static ZipEnd placed(long where, long start, long size, long count, ArchiveFaults faults) throws Refusal {
        boolean fits = size >= 0 && start >= 0 && count >= 0 && size <= where && start <= where - size;
        if (!fits) {
            throw faults.damaged();
        }
        return new ZipEnd(where - size, size, count, where - size - start);
    }

    /** The bytes from here on, fewer where the file ends, none where it has no such place. */
    static ByteBuffer at(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (position >= 0) {
            long from = position;
            while (bytes.hasRemaining()) {
                int read = channel.read(bytes, from);
                if (read < 0) {
                    break;
                }
                from += read;
            }
        }
        return bytes.flip();
    }

    private static int u16(ByteBuffer from, int at) {
        return Short.toUnsignedInt(from.getShort(at));
    }
}
