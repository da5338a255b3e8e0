package org.diapason.formats.badges;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diapason.formats.archive.Packed;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;

/** The badge baked into a PNG picture: the text chunk (PNG 3, section 11.3.3) with one of the two agreed keywords. */
final class PngText {

    /** The agreed keywords: Open Badges 3.0, then 2.0 and before. */
    static final List<String> KEYWORDS = List.of("openbadgecredential", "openbadges");

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEADER = 8;
    private static final int CHECKSUM = 4;

    private final Bounds bounds;
    private final Spot spot;

    PngText(Bounds bounds, Spot spot) {
        this.bounds = bounds;
        this.spot = spot;
    }

    /** The text of a badge, as bytes: whether they are text is for the reader of JSON to say. */
    static final class Baked {

        private final String keyword;
        private final byte[] text;

        Baked(String keyword, byte[] text) {
            this.keyword = keyword;
            this.text = text;
        }

        String keyword() {
            return keyword;
        }

        byte[] text() {
            return text;
        }
    }

    static boolean isPng(byte[] head) {
        return head.length >= SIGNATURE.length
                && Arrays.equals(head, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /**
     * The badge in this picture; nothing when the picture is whole and has none.
     *
     * @throws Refusal when the picture is cut short before a badge was found, or the badge inflates too much
     */
    Optional<Baked> find(Path file) throws Refusal, IOException {
        try (SeekableByteChannel picture = Files.newByteChannel(file)) {
            picture.position(SIGNATURE.length);
            for (int chunks = 0; chunks < bounds.entries(); chunks++) {
                ByteBuffer header = read(picture, HEADER);
                if (header.remaining() < HEADER) {
                    throw BadgeTroubles.refusal(BadgeTroubles.cutShort(spot));
                }
                long length = Integer.toUnsignedLong(header.getInt());
                String type = StandardCharsets.ISO_8859_1.decode(header).toString();
                long next = picture.position() + length + CHECKSUM;
                if (next > picture.size()) {
                    throw BadgeTroubles.refusal(BadgeTroubles.cutShort(spot));
                }
                Optional<Baked> baked = type.endsWith("Xt") ? baked(type, picture, length) : Optional.empty();
                if (baked.isPresent() || type.equals("IEND")) {
                    return baked;
                }
                picture.position(next);
            }
            return Optional.empty();
        }
    }

    private Optional<Baked> baked(String type, SeekableByteChannel picture, long length) throws Refusal, IOException {
        if (length > bounds.text()) {
            return Optional.empty();
        }
        byte[] data = read(picture, (int) length).array();
        int end = zero(data, 0);
        String keyword = new String(data, 0, end, StandardCharsets.ISO_8859_1);
        if (!KEYWORDS.contains(keyword)) {
            return Optional.empty();
        }
        return Optional.of(new Baked(keyword, text(type, keyword, data, end + 1)));
    }

    private byte[] text(String type, String keyword, byte[] data, int from) throws Refusal {
        return switch (type) {
            case "zTXt" -> Packed.inflate(spot.file(), keyword, tail(data, from + 1), bounds);
            case "iTXt" -> {
                boolean packed = from < data.length && data[from] == 1;
                int afterLanguage = zero(data, from + 2) + 1;
                byte[] text = tail(data, zero(data, afterLanguage) + 1);
                yield packed ? Packed.inflate(spot.file(), keyword, text, bounds) : text;
            }
            default -> tail(data, from);
        };
    }

    private static byte[] tail(byte[] data, int from) {
        return from >= data.length ? new byte[0] : Arrays.copyOfRange(data, from, data.length);
    }

    private static int zero(byte[] data, int from) {
        int at = from;
        while (at < data.length && data[at] != 0) {
            at++;
        }
        return Math.min(at, data.length);
    }

    private static ByteBuffer read(SeekableByteChannel picture, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && picture.read(bytes) >= 0) {
            // A channel may give less than was asked for.
        }
        return bytes.flip();
    }
}
