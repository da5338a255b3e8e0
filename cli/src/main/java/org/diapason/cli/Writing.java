package org.diapason.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that a reader never meets half of one. */
public final class Writing {

    private Writing() {}

    /**
     * Writes the file whole or not at all: it takes its name only once it is complete.
     *
     * @throws IOException when the machine fails to write; its message is the name of the file
     */
    public static void whole(Path file, String content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            Files.deleteIfExists(draft);
            throw new IOException(file.toString(), failed);
        }
    }
}
