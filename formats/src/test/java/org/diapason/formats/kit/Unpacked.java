package org.diapason.formats.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file as text: one that is an archive (Word, cartridges, workbooks) with everything in it unpacked. */
public final class Unpacked {

    private Unpacked() {}

    /** The text, whatever stands in it. */
    public static String text(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            text.append(entry.getName()).append('\n').append(text(zip.readAllBytes()));
        }
        return text.toString();
    }
}
