package org.diapason.studio.people;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.diapason.core.base.Text;

/**
 * The picture of a logo, painted anew: what is kept was written by us, so that nothing else that a file may hold comes
 * through. Its size is read before a single pixel is.
 */
final class LogoPicture {

    private static final int LARGEST_FILE = 4 << 20;
    private static final int LONGEST_SIDE = 6_000;
    private static final int TALLEST = 128;
    private static final int WIDEST = 480;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private static final Text NOT_ONE =
            Text.both("Choisissez une image PNG ou JPEG.", "Choose a picture, PNG or JPEG.");
    private static final Text TOO_LARGE = Text.both(
            "L'image est trop grande\u00a0: 4\u00a0Mo et 6\u00a0000 pixels de côté au plus.",
            "The picture is too large: 4 MB and 6,000 pixels a side at most.");

    private LogoPicture() {}

    /** What came of reading a file. */
    sealed interface Read {

        /** The picture as PNG. */
        @SuppressWarnings("ArrayRecordComponent") // compared by nobody
        record Picture(byte[] png) implements Read {}

        /** Why it was not taken. */
        record Refused(Text why) implements Read {}
    }

    static Read read(byte[] file) {
        if (file.length > LARGEST_FILE) {
            return new Read.Refused(TOO_LARGE);
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in) : new Read.Refused(NOT_ONE);
        } catch (IOException | RuntimeException broken) {
            return new Read.Refused(NOT_ONE);
        }
    }

    private static Read read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
                return new Read.Refused(NOT_ONE);
            }
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > LONGEST_SIDE || reader.getHeight(0) > LONGEST_SIDE) {
                return new Read.Refused(TOO_LARGE);
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(fit(reader.read(0)), "png", png);
            return new Read.Picture(png.toByteArray());
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage fit(BufferedImage picture) {
        double factor =
                Math.min(1, Math.min((double) TALLEST / picture.getHeight(), (double) WIDEST / picture.getWidth()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = painted.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return painted;
    }
}
