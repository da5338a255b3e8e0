package org.diapason.formats.archive;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.tree.Refusal;

/** Opens a packed text that stands within another file, such as a picture, with the same care as an archive. */
public final class Packed {

    private static final int FREE = 1_000_000;
    private static final int BLOCK = 16_384;

    private Packed() {}

    /**
     * The bytes that were packed (zlib, RFC 1950).
     *
     * @param file how the user knows the file
     * @param part what the text is called in the file
     * @throws Refusal when it is damaged, or inflates to more than a text may have or than its packed size allows
     */
    public static byte[] inflate(String file, String part, byte[] packed, Bounds bounds) throws Refusal {
        ArchiveFaults faults = new ArchiveFaults(file);
        long most = Math.min(bounds.text(), FREE + (long) packed.length * bounds.ratio());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            while (!inflater.finished()) {
                int count = inflater.inflate(block);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw faults.damagedEntry(part);
                }
                text.write(block, 0, count);
                if (text.size() > most) {
                    throw faults.inflates();
                }
            }
        } catch (DataFormatException damaged) {
            throw faults.damagedEntry(part);
        }
        return text.toByteArray();
    }
}
