package org.diapason.formats.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that somebody brought.
 *
 * @param name how the user knows it; one that came within an archive stands after the archive's name and an exclamation
 *     mark, such as {@code courses.zip!unit1.imscc}
 * @param path where its bytes stand on this machine, which need not have the same name
 */
public record Artifact(String name, Path path) {

    /** The most bytes that {@link #head} gives. */
    public static final int HEAD = 8192;

    /** The first bytes of the file, enough to tell what it is. */
    public byte[] head() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    /** How many bytes it has. */
    public long size() throws IOException {
        return Files.size(path);
    }

    /** Whether its name ends so, whatever the case; such as .csv. */
    public boolean named(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
