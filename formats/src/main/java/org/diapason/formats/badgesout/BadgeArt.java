package org.diapason.formats.badgesout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;
import org.diapason.formats.palette.Palette;
import org.diapason.formats.palette.Tint;
import org.diapason.formats.xml.XmlOut;

/**
 * What a badge looks like. Badges of one series differ by outline, star and dots, so that nobody needs to tell colours
 * apart; there is no lettering in them, because letters look another way on every machine.
 *
 * @param title what the badge is called
 * @param outline its outer shape
 * @param points how many points the star in the middle has
 * @param dots how many dots stand below the star: the place in the series
 * @param crown whether a second ring tells that it crowns several others
 * @param tint its colour
 */
record BadgeArt(Text title, Outline outline, int points, int dots, boolean crown, Tint tint) {

    /** The side of the square in which it is drawn. */
    static final int SIDE = 512;

    private static final int MOST_DOTS = 12;
    private static final int FEWEST_POINTS = 3;
    private static final int STARS = 6;
    private static final double MIDDLE = SIDE / 2.0;
    private static final int STEPS = 360;
    private static final int ROUND = 60;

    /** A corner of a shape. */
    record Corner(double x, double y) {

        /** The corner in this direction from a point; direction 0 is up. */
        static Corner from(double x, double y, double angle, double radius) {
            return new Corner(x + radius * StrictMath.sin(angle), y - radius * StrictMath.cos(angle));
        }
    }

    /** A filled shape. */
    record Layer(List<Corner> corners, Tint tint) {}

    /** The badge of the micro-credential at this place of the series. */
    static BadgeArt of(Series series, MicroCredential mc) {
        int at = series.microCredentials().indexOf(mc);
        return at(mc.title(), at, false, Palette.of(series).member(at));
    }

    /** The badge of this milestone of the series. */
    static BadgeArt of(Series series, Milestone milestone) {
        int at = series.milestones().indexOf(milestone);
        return at(milestone.title(), at, true, Palette.of(series).main());
    }

    static BadgeArt at(Text title, int at, boolean crown, Tint tint) {
        Outline[] outlines = Outline.values();
        return new BadgeArt(
                title,
                outlines[at % outlines.length],
                FEWEST_POINTS + (at + at / outlines.length) % STARS,
                at % MOST_DOTS + 1,
                crown,
                tint);
    }

    /** What it looks like, in words: the text for whoever does not see it. */
    Text alternative() {
        return Text.both(alternative(Lang.FR), alternative(Lang.EN));
    }

    private String alternative(Lang lang) {
        boolean french = lang.equals(Lang.FR);
        String dotted = dots == 1 ? (french ? "un point" : "one dot") : dots + (french ? " points" : " dots");
        String ringed = crown ? (french ? ", entourés d'un second anneau" : ", within a second ring") : "";
        return french
                ? "Insigne «\u00a0" + title.show(lang) + "\u00a0»\u00a0: "
                        + outline.label().show(lang) + ", une étoile à " + points + " branches et " + dotted + ringed
                        + "."
                : "Badge “" + title.show(lang) + "”: " + outline.label().show(lang) + ", a star of " + points
                        + " points and " + dotted + ringed + ".";
    }

    /** Its shapes, from the one below to the one on top. */
    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        layers.add(outlined(250, tint));
        layers.add(outlined(226, Tint.WHITE));
        layers.add(outlined(crown ? 214 : 216, tint));
        if (crown) {
            layers.add(round(MIDDLE, MIDDLE, 142, Tint.WHITE));
            layers.add(round(MIDDLE, MIDDLE, 132, tint));
        }
        layers.add(star(MIDDLE, MIDDLE - 22, 84));
        double step = 22;
        for (int dot = 0; dot < dots; dot++) {
            int row = dot / 6;
            int inRow = Math.min(6, dots - row * 6);
            double x = MIDDLE + (dot % 6 - (inRow - 1) / 2.0) * step;
            layers.add(round(x, MIDDLE + 84 + row * step, 7, Tint.WHITE));
        }
        return layers;
    }

    private Layer outlined(double radius, Tint fill) {
        return shape(STEPS, fill, angle -> Corner.from(MIDDLE, MIDDLE, angle, radius * outline.edge(angle)));
    }

    private static Layer round(double x, double y, double radius, Tint fill) {
        return shape(ROUND, fill, angle -> Corner.from(x, y, angle, radius));
    }

    private Layer star(double x, double y, double radius) {
        List<Corner> corners = new ArrayList<>();
        for (int corner = 0; corner < 2 * points; corner++) {
            double out = corner % 2 == 0 ? radius : radius * 0.45;
            corners.add(Corner.from(x, y, StrictMath.PI * corner / points, out));
        }
        return new Layer(corners, Tint.WHITE);
    }

    private static Layer shape(int steps, Tint fill, DoubleFunction<Corner> edge) {
        List<Corner> corners = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            corners.add(edge.apply(2 * StrictMath.PI * step / steps));
        }
        return new Layer(corners, fill);
    }

    /** The badge as a drawing, with its alternative text in both languages. */
    byte[] svg() {
        return svg("");
    }

    /** The same, which says where it was made from. */
    byte[] svg(String made) {
        String side = String.valueOf(SIDE);
        return XmlOut.document(xml -> xml.element(
                "svg",
                svg -> {
                    for (Lang lang : List.of(Lang.FR, Lang.EN)) {
                        svg.line().words("title", alternative(lang), "lang", lang.tag());
                    }
                    for (Layer layer : layers()) {
                        svg.line().empty("path", "fill", layer.tint().hex(), "d", path(layer.corners()));
                    }
                    if (!made.isEmpty()) {
                        svg.line().words("metadata", made);
                    }
                    svg.line();
                },
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + side + " " + side,
                "width",
                side,
                "height",
                side,
                "role",
                "img"));
    }

    private static String path(List<Corner> corners) {
        return corners.stream()
                .map(corner -> String.format(Locale.ROOT, "%.1f %.1f", corner.x(), corner.y()))
                .collect(Collectors.joining("L", "M", "Z"));
    }
}
