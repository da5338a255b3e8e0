package org.diapason.formats.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Writes tar.gz files block by block, so that they can lie. */
final class TarForge {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    TarForge file(String name, byte[] content) {
        return entry('0', name, content, content.length);
    }

    TarForge file(String name) {
        return file(name, "hello".getBytes(StandardCharsets.UTF_8));
    }

    TarForge folder(String name) {
        return entry('5', name, new byte[0], 0);
    }

    /** A link, a device or whatever this type is. */
    TarForge special(char type, String name) {
        return entry(type, name, new byte[0], 0);
    }

    /** The long name that GNU tar writes in front of a file. */
    TarForge longName(String name) {
        byte[] bytes = (name + "\0").getBytes(StandardCharsets.UTF_8);
        return entry('L', "././@LongLink", bytes, bytes.length);
    }

    /** The attributes that POSIX writes in front of a file. */
    TarForge attribute(String key, String value) {
        String rest = " " + key + "=" + value + "\n";
        int length = rest.getBytes(StandardCharsets.UTF_8).length;
        int digits = String.valueOf(length + 2).length();
        byte[] line = (length + digits + rest).getBytes(StandardCharsets.UTF_8);
        return entry('x', "PaxHeader", line, line.length);
    }

    TarForge entry(char type, String name, byte[] content, long size) {
        byte[] header = new byte[512];
        byte[] raw = name.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(raw, 0, header, 0, Math.min(raw.length, 100));
        put(header, 100, "0000644\0");
        put(header, 124, String.format("%011o\0", size));
        header[156] = (byte) type;
        put(header, 257, "ustar\0" + "00");
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xFF;
        }
        put(header, 148, String.format("%06o\0 ", sum));
        out.writeBytes(header);
        out.writeBytes(content);
        out.writeBytes(new byte[(512 - content.length % 512) % 512]);
        return this;
    }

    /** Nothing but text that is no tar at all. */
    TarForge garbled() {
        out.reset();
        out.writeBytes("name;hours\n".repeat(100).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(out.toByteArray());
            gzip.write(new byte[1024]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
