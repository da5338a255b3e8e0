package org.diapason.formats.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.diapason.formats.drawing.Drawings.Drawing;
import org.w3c.dom.Element;

/** Puts the drawings of a document where it names them, as lines and not as pixels. */
record PdfDrawer(List<Drawing> drawings) implements SVGDrawer {

    /** The renderer counts 20 of its dots to a point, and 72 points make an inch where 96 of our units do. */
    private static final double DOTS = 20 * 72 / 96.0;

    /** What stands between the margins of the page. */
    private static final double WIDTH = 670;

    private static final double HEIGHT = 500;

    @Override
    public SVGImage buildSVGImage(Element named, Box box, CssContext css, double width, double height, double dots) {
        Drawing drawing = drawings.get(Integer.parseInt(named.getAttribute("id").substring(PdfBody.DRAWING.length())));
        double scale = Math.min(1, Math.min(WIDTH / drawing.width(), HEIGHT / drawing.height()));
        return new Placed(drawing, scale);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // Drawings bring the outlines of their words.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Drawings bring the outlines of their words.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    private record Placed(Drawing drawing, double scale) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) (drawing.width() * scale * DOTS);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) (drawing.height() * scale * DOTS);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, getIntrinsicWidth(), getIntrinsicHeight(), surface -> {
                double fit = scale * 72 / 96;
                surface.scale(fit, fit);
                drawing.on(surface);
            });
        }
    }
}
