package org.diapason.formats.archive;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diapason.core.base.Code;

/** Writes into archives without a time, so that the same parts are always the same bytes. */
public final class ZipOut {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipOut() {}

    /** Adds a part. */
    public static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** A code in the letters alone that the names of files take everywhere. */
    public static String plain(Code code) {
        return code.value().replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
