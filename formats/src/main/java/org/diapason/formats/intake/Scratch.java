package org.diapason.formats.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for a while, gone when it is closed.
 *
 * @param folder where it stands
 */
public record Scratch(Path folder) implements AutoCloseable {

    /** A new, empty one that only this user can read. */
    public static Scratch make() throws IOException {
        return new Scratch(Files.createTempDirectory("diapason-"));
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
