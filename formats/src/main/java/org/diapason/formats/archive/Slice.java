package org.diapason.formats.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A stretch of a file as a stream; it does not move the channel, so that many may read at once. */
final class Slice extends InputStream {

    private final FileChannel channel;
    private final long end;
    private long at;

    Slice(FileChannel channel, long start, long length) {
        this.channel = channel;
        this.at = start;
        this.end = start + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at >= end) {
            return -1;
        }
        int read = channel.read(ByteBuffer.wrap(into, from, (int) Math.min(length, end - at)), at);
        if (read > 0) {
            at += read;
        }
        return read;
    }
}
