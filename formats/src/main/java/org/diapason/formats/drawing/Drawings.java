package org.diapason.formats.drawing;

import java.awt.Graphics2D;
import java.util.Optional;
import java.util.function.Consumer;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Picture;
import org.diapason.formats.html.Fragments;
import org.diapason.formats.html.Say;

/** Draws what the figures of documents show. The same picture gives the same bytes on every machine: no face of it is used. */
public final class Drawings {

    private Drawings() {}

    /**
     * One drawing.
     *
     * @param width how wide it is, in units of which 96 make an inch
     * @param height how high it is, in the same units
     * @param strokes what draws it
     */
    public record Drawing(int width, int height, Consumer<Pen> strokes) {

        /** The drawing on this surface, whose units are its own. */
        public void on(Graphics2D surface) {
            strokes.accept(new Pen(surface));
        }

        /** The drawing as pixels, for files that take nothing else. */
        public byte[] png() {
            return Pixels.of(this);
        }
    }

    /** The picture drawn, its words in this language; nothing when there is nothing to draw. */
    public static Optional<Drawing> of(Picture picture, Lang lang) {
        Say say = Say.to(lang);
        return switch (picture) {
            case Picture.Way(var series) ->
                Fragments.pathwayPlot(series, lang).stream().findFirst().map(plot -> {
                    WayDrawer drawer = new WayDrawer(plot);
                    return new Drawing(size(plot.width()), size(plot.height()), drawer::draw);
                });
            case Picture.Bars(var estimates, double tolerance) ->
                Fragments.effortPlot(estimates, tolerance, lang).stream()
                        .findFirst()
                        .map(plot -> {
                            BarsDrawer drawer = new BarsDrawer(plot, say, tolerance);
                            return new Drawing(drawer.width(), drawer.height(), drawer::draw);
                        });
        };
    }

    private static int size(String units) {
        return (int) Math.ceil(Double.parseDouble(units));
    }
}
