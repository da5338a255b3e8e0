package org.diapason.formats.archive;

/** How the bytes of an archive begin. */
final class Magic {

    private static final int GZIP_1 = 0x1F;
    private static final int GZIP_2 = 0x8B;
    private static final int BYTE = 0xFF;

    private Magic() {}

    /** A zip with files begins with PK 3 4; one without begins with its end, PK 5 6. */
    static boolean isZip(byte[] head) {
        return head.length > 3
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    static boolean isGzip(byte[] head) {
        return head.length > 1 && (head[0] & BYTE) == GZIP_1 && (head[1] & BYTE) == GZIP_2;
    }
}
