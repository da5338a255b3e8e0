package org.diapason.formats.archive;

import java.util.Arrays;
import java.util.OptionalLong;

/** The 512 bytes in front of each thing in a tar stream. */
final class TarHeader {

    private static final int NAME = 100;
    private static final int SIZE = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int SUM = 148;
    private static final int SUM_LENGTH = 8;
    private static final int TYPE = 156;
    private static final int MAGIC = 257;
    private static final byte[] POSIX = {'u', 's', 't', 'a', 'r', 0};
    private static final int PREFIX = 345;
    private static final int PREFIX_LENGTH = 155;
    /** The highest bit of a number says that it is binary, not octal digits. */
    private static final int BINARY = 0x80;

    private final byte[] bytes;

    /** Over these bytes, which hold one header after the other. */
    TarHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What it is: '0' a file, '5' a folder, 'L' and 'x' more about the next. */
    char type() {
        return (char) (bytes[TYPE] & 0xFF);
    }

    /** Its name, with the first part of a long one where POSIX puts it. */
    String name() {
        String name = text(0, NAME);
        boolean posix = Arrays.equals(bytes, MAGIC, MAGIC + POSIX.length, POSIX, 0, POSIX.length);
        String prefix = posix ? text(PREFIX, PREFIX_LENGTH) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    /** How many bytes follow, or nothing where it says no number. */
    OptionalLong size() {
        if ((bytes[SIZE] & BINARY) != 0) {
            long size = bytes[SIZE] & (BINARY - 1);
            for (int i = SIZE + 1; i < SIZE + SIZE_LENGTH; i++) {
                if (size > Long.MAX_VALUE >> 16) {
                    return OptionalLong.empty();
                }
                size = size << 8 | bytes[i] & 0xFF;
            }
            return OptionalLong.of(size);
        }
        return octal(SIZE, SIZE_LENGTH);
    }

    /** Whether its checksum is that of its bytes, the checksum itself taken as spaces. */
    boolean sumIsRight() {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += i >= SUM && i < SUM + SUM_LENGTH ? ' ' : bytes[i] & 0xFF;
        }
        OptionalLong said = octal(SUM, SUM_LENGTH);
        return said.isPresent() && said.getAsLong() == sum;
    }

    /** Octal digits between spaces, up to a zero; none are zero. */
    private OptionalLong octal(int from, int length) {
        long value = 0;
        boolean over = false;
        for (int i = from; i < from + length && bytes[i] != 0; i++) {
            boolean digit = bytes[i] >= '0' && bytes[i] <= '7';
            if (bytes[i] == ' ') {
                over |= value > 0;
            } else if (digit && !over) {
                value = value * 8 + bytes[i] - '0';
            } else {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(value);
    }

    private String text(int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return EntryName.decode(Arrays.copyOfRange(bytes, from, end));
    }
}
