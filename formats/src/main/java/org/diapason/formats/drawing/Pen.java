package org.diapason.formats.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.diapason.formats.face.Face;

/** Draws on white paper, with the faces that we ship. */
public final class Pen {

    static final Color PAPER = Color.WHITE;
    static final Color RAISED = new Color(0xf5f3ef);
    static final Color INK = new Color(0x1b1f27);
    static final Color QUIET = new Color(0x50565e);
    static final Color LINE = new Color(0xd0cec7);
    static final Color STRONG = new Color(0x7c8088);
    static final Color ACCENT = new Color(0x0e4f86);
    static final Color BROKEN = new Color(0xc02f00);
    static final Color BAND = new Color(0xd6e8e6);

    private final Graphics2D on;

    Pen(Graphics2D on) {
        this.on = on;
    }

    /** Where words stand on their place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void fill(Shape shape, Color color) {
        on.setColor(color);
        on.fill(shape);
    }

    void line(Shape shape, Color color, double width, double... dashes) {
        on.setColor(color);
        float[] pattern = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            pattern[i] = (float) dashes[i];
        }
        int end = pattern.length > 0 && pattern[0] < 2 ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        on.setStroke(new BasicStroke(
                (float) width, end, BasicStroke.JOIN_MITER, 10, pattern.length == 0 ? null : pattern, 0));
        on.draw(shape);
    }

    void words(String words, double x, double y, Anchor anchor, Face face, double size, Color color) {
        fill(placed(words, x, y, anchor, face, size), color);
    }

    /** Words that stay readable where a line runs behind them. */
    void haloed(String words, double x, double y, Anchor anchor, Face face, double size, Color color) {
        Shape outline = placed(words, x, y, anchor, face, size);
        on.setColor(PAPER);
        on.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        on.draw(outline);
        fill(outline, color);
    }

    private static Shape placed(String words, double x, double y, Anchor anchor, Face face, double size) {
        double back = switch (anchor) {
            case START -> 0;
            case MIDDLE -> Letters.width(words, face, size) / 2;
            case END -> Letters.width(words, face, size);
        };
        Path2D outline = Letters.outline(words, face, size);
        return outline.createTransformedShape(AffineTransform.getTranslateInstance(x - back, y));
    }
}
