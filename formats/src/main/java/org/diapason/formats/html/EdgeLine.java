package org.diapason.formats.html;

/** A line through the places of one edge: a curve between layers, straight past the steps of a layer. */
final class EdgeLine {

    private static final double ARROW = 5;

    private final boolean across;
    private final StringBuilder path = new StringBuilder();
    private double atX;
    private double atY;
    private double labelX;
    private double labelY;

    EdgeLine(boolean across) {
        this.across = across;
    }

    /** Goes on through the place whose top left corner is given. */
    void through(double x, double y, boolean first, boolean last) {
        double middleX = x + PathwayDrawing.WIDTH / 2;
        double middleY = y + PathwayDrawing.HEIGHT / 2;
        double inX = across ? x - (last ? ARROW : 0) : middleX;
        double inY = across ? middleY : y - (last ? ARROW : 0);
        if (!first) {
            curve(inX, inY);
        }
        if (!last) {
            atX = across ? x + PathwayDrawing.WIDTH : middleX;
            atY = across ? middleY : y + PathwayDrawing.HEIGHT;
            path.append(first ? "M" : "L").append(point(atX, atY));
        }
    }

    /** The line, as SVG writes it. */
    String path() {
        return path.toString();
    }

    double labelX() {
        return labelX;
    }

    double labelY() {
        return labelY;
    }

    private void curve(double x, double y) {
        double bendX = across ? (x - atX) / 2 : 0;
        double bendY = across ? 0 : (y - atY) / 2;
        path.append('C')
                .append(point(atX + bendX, atY + bendY))
                .append(' ')
                .append(point(x - bendX, y - bendY))
                .append(' ')
                .append(point(x, y));
        labelX = (atX + x) / 2;
        labelY = (atY + y) / 2;
    }

    private static String point(double x, double y) {
        return Plot.figure(x) + " " + Plot.figure(y);
    }
}
