package org.diapason.formats.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a whole file is UTF-8, as accents may stand far from its start. */
final class Utf8 {

    private static final int BLOCK = 65_536;

    private Utf8() {}

    static boolean holds(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            int expected = 0;
            for (int read = in.read(block); read > 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    int b = block[i];
                    if (b >= 0 && expected == 0) {
                        continue;
                    }
                    expected = after(b & 0xFF, expected);
                    if (expected < 0) {
                        return false;
                    }
                }
            }
            return expected == 0;
        }
    }

    /** How many bytes of the character are still to come after this one, or -1 when it cannot stand here. */
    private static int after(int b, int expected) {
        if (expected > 0) {
            return b >= 0x80 && b < 0xC0 ? expected - 1 : -1;
        }
        if (b >= 0xC2 && b < 0xE0) {
            return 1;
        }
        if (b >= 0xE0 && b < 0xF0) {
            return 2;
        }
        return b >= 0xF0 && b < 0xF5 ? 3 : -1;
    }
}
