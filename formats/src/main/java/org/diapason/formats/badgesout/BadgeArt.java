package org.diapason.formats.badgesout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Series;
import org.diapason.formats.palette.Palette;
import org.diapason.formats.palette.Tint;

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

    /** A filled shape: corners one after the other, x and y in turn. */
    record Layer(double[] corners, Tint tint) {}

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
        double[] corners = new double[2 * STEPS];
        for (int step = 0; step < STEPS; step++) {
            double angle = 2 * StrictMath.PI * step / STEPS;
            put(corners, step, MIDDLE, MIDDLE, angle, radius * outline.edge(angle));
        }
        return new Layer(corners, fill);
    }

    private static Layer round(double x, double y, double radius, Tint fill) {
        int steps = 60;
        double[] corners = new double[2 * steps];
        for (int step = 0; step < steps; step++) {
            put(corners, step, x, y, 2 * StrictMath.PI * step / steps, radius);
        }
        return new Layer(corners, fill);
    }

    private Layer star(double x, double y, double radius) {
        double[] corners = new double[4 * points];
        for (int corner = 0; corner < 2 * points; corner++) {
            put(corners, corner, x, y, StrictMath.PI * corner / points, corner % 2 == 0 ? radius : radius * 0.45);
        }
        return new Layer(corners, Tint.WHITE);
    }

    private static void put(double[] corners, int at, double x, double y, double angle, double radius) {
        corners[2 * at] = x + radius * StrictMath.sin(angle);
        corners[2 * at + 1] = y - radius * StrictMath.cos(angle);
    }

    /** The badge as a drawing, with its alternative text in both languages. */
    String svg() {
        StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + SIDE + " "
                + SIDE + "\" width=\"" + SIDE + "\" height=\"" + SIDE + "\" role=\"img\">\n");
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            out.append("<title lang=\"").append(lang).append("\">");
            out.append(escaped(alternative().show(lang))).append("</title>\n");
        }
        for (Layer layer : layers()) {
            out.append("<path fill=\"").append(layer.tint().hex()).append("\" d=\"");
            for (int at = 0; at < layer.corners().length; at += 2) {
                out.append(at == 0 ? "M" : "L")
                        .append(number(layer.corners()[at]))
                        .append(' ')
                        .append(number(layer.corners()[at + 1]));
            }
            out.append("Z\"/>\n");
        }
        return out.append("</svg>\n").toString();
    }

    private static String number(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
