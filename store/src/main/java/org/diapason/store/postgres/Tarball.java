package org.diapason.store.postgres;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** The tar of PostgreSQL's programs in a jar of ours: no stranger's, so only the shapes that it has are read. */
record Tarball(InputStream in) {

    private static final int BLOCK = 512;

    void unpack(Path folder) throws IOException {
        for (byte[] header = in.readNBytes(BLOCK); header.length == BLOCK && header[0] != 0; ) {
            put(folder, header);
            header = in.readNBytes(BLOCK);
        }
    }

    private void put(Path folder, byte[] header) throws IOException {
        Path target = folder.resolve(name(header)).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("A name leads out of the folder: " + target);
        }
        switch (header[156]) {
            case '5' -> Files.createDirectories(target);
            case '2' -> Files.createSymbolicLink(parent(target), Path.of(text(header, 157, 100)));
            case '0', 0 -> file(parent(target), header);
            default -> throw new IOException("A shape of entry that is not read: " + (char) header[156]);
        }
    }

    private void file(Path target, byte[] header) throws IOException {
        long size = octal(header, 124, 12);
        try (var out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            for (long left = size; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new EOFException("The archive ends within " + target);
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        if ((octal(header, 100, 8) & 0100) != 0
                && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> all = EnumSet.copyOf(PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.setPosixFilePermissions(target, all);
        }
    }

    private static Path parent(Path target) throws IOException {
        Files.createDirectories(target.resolveSibling("."));
        return target;
    }

    private static String name(byte[] header) {
        String prefix = text(header, 345, 155);
        return prefix.isEmpty() ? text(header, 0, 100) : prefix + "/" + text(header, 0, 100);
    }

    private static String text(byte[] header, int from, int most) {
        int to = from;
        while (to < from + most && header[to] != 0) {
            to++;
        }
        return new String(header, from, to - from, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int from, int length) {
        return Long.parseLong(text(header, from, length).strip(), 8);
    }
}
