package org.diapason.formats.badgesout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A badge as a picture of points, for platforms that take no drawing. */
final class BadgePng {

    private BadgePng() {}

    static byte[] bytes(BadgeArt art) {
        BufferedImage image = new BufferedImage(BadgeArt.SIDE, BadgeArt.SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (BadgeArt.Layer layer : art.layers()) {
            pen.setColor(new Color(
                    layer.tint().red(), layer.tint().green(), layer.tint().blue()));
            pen.fill(path(layer.corners()));
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Path2D path(List<BadgeArt.Corner> corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners.getFirst().x(), corners.getFirst().y());
        corners.forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        return path;
    }
}
