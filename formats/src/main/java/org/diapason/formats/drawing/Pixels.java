package org.diapason.formats.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Drawings as pixels: no face of the machine is asked for, so that the same drawing gives the same bytes everywhere. */
final class Pixels {

    /** So many pixels for a unit print well; a drawing as wide as a wall has fewer. */
    private static final double FINEST = 2.5;

    private static final double MOST = 4000;

    private Pixels() {}

    static byte[] of(Drawings.Drawing drawing) {
        double scale = Math.min(FINEST, MOST / Math.max(drawing.width(), drawing.height()));
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        on.setColor(Pen.PAPER);
        on.fillRect(0, 0, image.getWidth(), image.getHeight());
        on.scale(scale, scale);
        drawing.on(on);
        on.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
