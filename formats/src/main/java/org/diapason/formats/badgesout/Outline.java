package org.diapason.formats.badgesout;

import org.diapason.core.base.Text;

/** The outer shape of a badge, as the distance of its edge from the middle in each direction. */
enum Outline {
    CIRCLE("un cercle", "a circle"),
    HEXAGON("un hexagone", "a hexagon"),
    FLOWER("une fleur à dix pétales", "a flower of ten petals"),
    SQUARE("un carré", "a square"),
    STAR("une étoile à huit pointes", "a star of eight points"),
    PENTAGON("un pentagone", "a pentagon"),
    DIAMOND("un losange", "a diamond"),
    GEAR("une roue dentée", "a gear wheel");

    private final String french;
    private final String english;

    Outline(String french, String english) {
        this.french = french;
        this.english = english;
    }

    Text label() {
        return Text.both(french, english);
    }

    /** The distance of the edge in this direction, 1 at most; direction 0 points up. */
    double edge(double angle) {
        return switch (this) {
            case CIRCLE -> 0.96;
            case HEXAGON -> polygon(angle, 6);
            case FLOWER -> 0.88 + 0.1 * StrictMath.cos(10 * angle);
            case SQUARE -> polygon(angle + StrictMath.PI / 4, 4);
            case STAR -> 0.86 + 0.14 * triangle(8 * angle);
            case PENTAGON -> polygon(angle, 5);
            case DIAMOND -> polygon(angle, 4);
            case GEAR -> StrictMath.cos(12 * angle) > 0 ? 0.98 : 0.84;
        };
    }

    /** A regular polygon with a corner upwards. */
    private static double polygon(double angle, int corners) {
        double slice = 2 * StrictMath.PI / corners;
        double within = angle - slice * StrictMath.floor(angle / slice);
        return StrictMath.cos(slice / 2) / StrictMath.cos(within - slice / 2);
    }

    /** A wave of straight lines between -1 and 1, at its highest where the cosine is. */
    private static double triangle(double angle) {
        double turn = angle / (2 * StrictMath.PI);
        double within = turn - StrictMath.floor(turn);
        return 4 * StrictMath.abs(within - 0.5) - 1;
    }
}
