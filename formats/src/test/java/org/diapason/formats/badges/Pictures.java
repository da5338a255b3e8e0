package org.diapason.formats.badges;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Pictures and tokens that carry a badge, made for tests. */
public final class Pictures {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Pictures() {}

    /** A picture with a text chunk of this type. */
    public static byte[] png(String type, byte[] data) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        png.writeBytes(chunk("IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0}));
        png.writeBytes(chunk(type, data));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    /** The data of an international text chunk. */
    public static byte[] itxt(String keyword, String text, boolean packed) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(latin(keyword));
        data.writeBytes(new byte[] {0, (byte) (packed ? 1 : 0), 0, 0, 0});
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        data.writeBytes(packed ? deflated(bytes) : bytes);
        return data.toByteArray();
    }

    /** The data of a packed text chunk. */
    public static byte[] ztxt(String keyword, byte[] text) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(latin(keyword));
        data.writeBytes(new byte[] {0, 0});
        data.writeBytes(deflated(text));
        return data.toByteArray();
    }

    /** The data of a plain text chunk. */
    public static byte[] text(String keyword, String text) {
        return (keyword + "\0" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** A signed token with this payload; its signature is nobody's. */
    public static String token(String payload) {
        return base64("{\"alg\":\"RS256\"}") + "." + base64(payload) + "." + base64("unsigned");
    }

    private static String base64(String words) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] chunk(String type, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(latin(type));
        sum.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(latin(type))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] block = new byte[65_536];
            while (!deflater.finished()) {
                packed.write(block, 0, deflater.deflate(block));
            }
            return packed.toByteArray();
        }
    }

    private static byte[] latin(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
