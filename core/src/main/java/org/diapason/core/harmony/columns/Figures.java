package org.diapason.core.harmony.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Small numbers in a row that say how the parts of one micro-credential refer to each other. A list that nobody stated
 * is 0; one that was stated is its length plus one, so that an empty list is never taken for silence.
 */
final class Figures implements Comparable<Figures> {

    /** The length of a list that nobody stated. */
    static final int UNTOLD = -1;

    private static final int SILENT = 0;
    private static final int MORE = 0x80;

    private final byte[] bytes;

    private Figures(byte[] bytes) {
        this.bytes = bytes;
    }

    Reader read() {
        return new Reader(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figures it && Arrays.equals(bytes, it.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Any order will do that is always the same. */
    @Override
    public int compareTo(Figures other) {
        return Arrays.compare(bytes, other.bytes);
    }

    /** Writes figures; seven bits a byte, as most are small and none has a bound. */
    static final class Writer {

        private byte[] bytes = new byte[128];
        private int size;

        Writer number(int number) {
            int rest = number;
            while (rest >= MORE) {
                put(rest & (MORE - 1) | MORE);
                rest >>>= 7;
            }
            put(rest);
            return this;
        }

        Writer silent() {
            return number(SILENT);
        }

        /** Figures that stand for themselves, one after the other. */
        Writer add(Figures figures) {
            for (byte each : figures.bytes) {
                put(each);
            }
            return this;
        }

        /** A list of this length is stated, or {@link #UNTOLD}. */
        Writer list(int length) {
            return number(length + 1);
        }

        private void put(int value) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, size * 2);
            }
            bytes[size++] = (byte) value;
        }

        /** What was written; the writer begins anew. */
        Figures done() {
            Figures figures = new Figures(Arrays.copyOf(bytes, size));
            size = 0;
            return figures;
        }
    }

    /** Reads figures in the order in which they were written. */
    static final class Reader {

        private final byte[] bytes;
        private int at;

        private Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                int next = bytes[at++];
                number |= (next & (MORE - 1)) << shift;
                if ((next & MORE) == 0) {
                    return number;
                }
            }
        }

        /** The length of a list, or {@link #UNTOLD}. */
        int list() {
            return number() - 1;
        }
    }
}
