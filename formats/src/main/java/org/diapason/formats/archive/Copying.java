package org.diapason.formats.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diapason.formats.archive.Archive.Entry;
import org.diapason.formats.tree.Refusal;

/** Takes a whole file out of an archive, and turns what stopped the reading into a refusal. */
final class Copying {

    private static final int BLOCK = 8192;

    private Copying() {}

    static void toPath(Archive archive, Entry entry, Path path) throws Refusal, IOException {
        try (InputStream in = archive.read(entry)) {
            Files.copy(in, path);
        } catch (ReadingStopped stopped) {
            Files.deleteIfExists(path);
            throw stopped.refusal();
        }
    }

    static byte[] toBytes(Archive archive, Entry entry, int most, ArchiveFaults faults) throws Refusal, IOException {
        if (entry.size() > most) {
            throw faults.longText(entry.name(), most);
        }
        try (InputStream in = archive.read(entry)) {
            // The size was held against the packed size when the archive was opened: it is no invitation to waste
            // memory.
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.max((int) entry.size(), 1));
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                bytes.write(block, 0, read);
            }
            return bytes.toByteArray();
        } catch (ReadingStopped stopped) {
            throw stopped.refusal();
        }
    }
}
