package org.diapason.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The passwords of an embedded PostgreSQL, one a role, drawn once and readable by nobody but who runs Diapason. */
record Passwords(Path file) {

    private static final Set<PosixFilePermission> MINE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** Draws them, unless they were drawn before. */
    Passwords drawn(String... roles) {
        if (!Files.exists(file)) {
            List<String> lines = new ArrayList<>();
            for (String role : roles) {
                lines.add(role + " " + draw());
            }
            write(file, lines);
        }
        return this;
    }

    /** The password of this role. */
    String of(String role) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(role + " "))
                    .map(line -> line.substring(role.length() + 1))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(file + " has no password of " + role));
        } catch (IOException e) {
            throw new Accident("Cannot read " + file, e);
        }
    }

    private static String draw() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes a file that nobody else can open, not even while it is being written. */
    static void write(Path file, List<String> lines) {
        try {
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(beside);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(beside, MINE);
            }
            Files.write(beside, lines);
            Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Accident("Cannot write " + file, e);
        }
    }
}
