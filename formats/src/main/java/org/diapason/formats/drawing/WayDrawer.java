package org.diapason.formats.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.diapason.formats.drawing.Pen.Anchor;
import org.diapason.formats.face.Face;
import org.diapason.formats.html.PathwayPlot;
import org.diapason.formats.html.PathwayPlot.Edge;
import org.diapason.formats.html.PathwayPlot.Node;

/** Draws a pathway as the page of the report draws it. */
record WayDrawer(PathwayPlot plot) {

    private static final double WIDTH = 172;
    private static final double HEIGHT = 66;

    void draw(Pen pen) {
        plot.edges().forEach(edge -> edge(pen, edge));
        plot.nodes().forEach(node -> node(pen, node));
        plot.edges().stream().filter(edge -> !edge.label().isEmpty()).forEach(edge -> label(pen, edge));
    }

    /** From top to bottom: words stand beside the lines then, not above them. */
    private boolean isDown() {
        return Double.parseDouble(plot.height()) > Double.parseDouble(plot.width());
    }

    private static void edge(Pen pen, Edge edge) {
        Way way = new Way(edge.path());
        boolean critical = edge.state().equals("critical");
        boolean broken = edge.state().equals("broken");
        Color color = critical ? Pen.ACCENT : broken ? Pen.BROKEN : Pen.STRONG;
        double width = critical ? 3 : broken ? 2.5 : edge.kind().equals("order") ? 2 : 1.25;
        switch (edge.kind()) {
            case "choice" -> pen.line(way.path(), color, width, 6, 4);
            case "order" -> pen.line(way.path(), color, width, 1.5, 4);
            default -> pen.line(way.path(), color, width);
        }
        pen.fill(way.tip(critical || broken ? 10 : 8), color);
    }

    private void label(Pen pen, Edge edge) {
        double x = Double.parseDouble(edge.x());
        double y = Double.parseDouble(edge.y());
        if (edge.state().equals("broken")) {
            pen.fill(new Ellipse2D.Double(x - 10, y - 10, 20, 20), Pen.BROKEN);
            pen.words(edge.label(), x, y + 4, Anchor.MIDDLE, Face.STRONG, 11, Pen.PAPER);
        } else {
            boolean plain = edge.state().equals("plain");
            pen.haloed(
                    edge.label(),
                    isDown() ? x + 8 : x,
                    isDown() ? y + 4 : y - 7,
                    isDown() ? Anchor.START : Anchor.MIDDLE,
                    plain ? Face.TEXT : Face.STRONG,
                    11,
                    plain ? Pen.QUIET : Pen.INK);
        }
    }

    private void node(Pen pen, Node node) {
        double x = Double.parseDouble(node.x());
        double y = Double.parseDouble(node.y());
        if (node.kind().equals("milestone")) {
            milestone(pen, node, x, y);
        } else {
            step(pen, node, x, y);
        }
        if (node.entry()) {
            Path2D arrow = new Path2D.Double();
            arrow.moveTo(x - 18, y + 33);
            arrow.lineTo(x - 4, y + 33);
            arrow.moveTo(x - 9, y + 29);
            arrow.lineTo(x - 4, y + 33);
            arrow.lineTo(x - 9, y + 37);
            pen.line(arrow, Pen.QUIET, 1.5);
        }
        if (!node.offRamp().isEmpty()) {
            ramp(pen, node.offRamp(), isDown() ? x + WIDTH - 50 : x, y);
        }
    }

    private static void ramp(Pen pen, String words, double x, double y) {
        Path2D ramp = new Path2D.Double();
        ramp.moveTo(x + 20, y + 66);
        ramp.lineTo(x + 20, y + 82);
        ramp.lineTo(x + 30, y + 82);
        pen.line(ramp, Pen.QUIET, 1.5);
        pen.haloed(words, x + 35, y + 86, Anchor.START, Face.ITALIC, 11, Pen.QUIET);
    }

    private static void milestone(Pen pen, Node node, double x, double y) {
        Shape outer = new Ellipse2D.Double(x + 4, y + 5, 56, 56);
        pen.fill(outer, Pen.PAPER);
        pen.line(outer, Pen.ACCENT, node.critical() ? 2.5 : 2);
        pen.line(new Ellipse2D.Double(x + 9, y + 10, 46, 46), Pen.ACCENT, node.critical() ? 2.5 : 2);
        pen.words(node.code(), x + 32, y + 37, Anchor.MIDDLE, Face.STRONG, 13, Pen.INK);
        for (int i = 0; i < node.lines().size(); i++) {
            pen.words(node.lines().get(i), x + 68, y + 26 + 15 * i, Anchor.START, Face.TEXT, 12, Pen.INK);
        }
        pen.words(node.hours(), x + 68, y + 28 + 15 * node.lines().size(), Anchor.START, Face.TEXT, 11, Pen.QUIET);
    }

    private static void step(Pen pen, Node node, double x, double y) {
        boolean destination = node.kind().equals("destination");
        Shape box = destination
                ? new RoundRectangle2D.Double(x, y, WIDTH, HEIGHT, 66, 66)
                : new RoundRectangle2D.Double(x, y, WIDTH, HEIGHT, 8, 8);
        switch (node.kind()) {
            case "missing" -> pen.line(box, Pen.BROKEN, 1.25, 4, 3);
            case "core" -> box(pen, box, Pen.RAISED, node.critical() ? Pen.ACCENT : Pen.INK, node.critical() ? 2.5 : 2);
            case "destination", "extra" -> box(pen, box, Pen.PAPER, line(node), node.critical() ? 2.5 : 1.25);
            default -> box(pen, box, Pen.RAISED, line(node), node.critical() ? 2.5 : 1.25);
        }
        double left = x + (destination ? 24 : 12);
        pen.words(node.code(), left, y + 20, Anchor.START, Face.STRONG, 13, Pen.INK);
        pen.words(node.hours(), x + 160, y + 20, Anchor.END, Face.TEXT, 11, Pen.QUIET);
        for (int i = 0; i < node.lines().size(); i++) {
            pen.words(node.lines().get(i), left, y + 39 + 16 * i, Anchor.START, Face.TEXT, 12, Pen.INK);
        }
    }

    private static Color line(Node node) {
        return node.critical() ? Pen.ACCENT : Pen.STRONG;
    }

    private static void box(Pen pen, Shape box, Color ground, Color line, double width) {
        pen.fill(box, ground);
        pen.line(box, line, width);
    }
}
