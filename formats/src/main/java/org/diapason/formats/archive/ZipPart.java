package org.diapason.formats.archive;

/**
 * One line of the directory at the end of a zip file, as it stands.
 *
 * @param name its name as it stands
 * @param nameHash a hash of the bytes of the name, to hold them against those in front of the content
 * @param flags the general purpose bits
 * @param method 0 stored, 8 deflated
 * @param crc the checksum of its content
 * @param packed how many bytes it takes
 * @param size how many bytes it says it inflates to
 * @param mode the kind and permissions that Unix gave it, or 0
 * @param header where its own header begins in the file
 */
record ZipPart(
        String name, int nameHash, int flags, int method, long crc, long packed, long size, int mode, long header) {

    static final int STORED = 0;
    static final int DEFLATED = 8;
    /** The method that stands for AES encryption. */
    private static final int AES = 99;

    private static final int ENCRYPTION_BITS = 0x2041;
    private static final int KIND = 0xF000;
    private static final int REGULAR = 0x8000;
    private static final int FOLDER = 0x4000;

    boolean isEncrypted() {
        return (flags & ENCRYPTION_BITS) != 0 || method == AES;
    }

    /** Whether Unix says that it is neither a file nor a folder. */
    boolean isLink() {
        int kind = mode & KIND;
        return kind != 0 && kind != REGULAR && kind != FOLDER;
    }
}
