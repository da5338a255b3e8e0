package org.diapason.formats.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.diapason.core.harmony.InWords;
import org.diapason.formats.drawing.Pen.Anchor;
import org.diapason.formats.face.Face;
import org.diapason.formats.html.EffortPlot;
import org.diapason.formats.html.EffortPlot.Box;
import org.diapason.formats.html.EffortPlot.Column;
import org.diapason.formats.html.EffortPlot.Mark;
import org.diapason.formats.html.Say;

/** Draws the effort equaliser as the page of the report draws it, with its legend above it. */
record BarsDrawer(EffortPlot plot, Say say, double tolerance) {

    private static final double ROW = 19;
    private static final double KEY = 12;

    int width() {
        return (int) Math.ceil(Math.max(number(plot.width()), 330));
    }

    int height() {
        return (int) Math.ceil(number(plot.height()) + top());
    }

    private double top() {
        return ROW * 5 + 8;
    }

    void draw(Pen pen) {
        legend(pen);
        for (EffortPlot.Tick tick : plot.ticks()) {
            double y = top() + number(tick.y());
            pen.line(new Line2D.Double(number(plot.left()), y, number(plot.width()), y), Pen.LINE, 1);
            pen.words(tick.label(), number(plot.left()) - 8, y + 4, Anchor.END, Face.TEXT, 11, Pen.QUIET);
        }
        pen.words(say.in("heures", "hours"), 0, top() + 10, Anchor.START, Face.TEXT, 11, Pen.QUIET);
        plot.columns().forEach(column -> column(pen, column));
    }

    private void legend(Pen pen) {
        List<String> lines = List.of(
                say.in("heures d'un apprenant type", "hours of a typical learner"),
                say.in("jusqu'au plus long", "up to the longest"),
                say.in("heures annoncées", "advertised hours"),
                say.in("tolérance de ", "tolerance of ") + InWords.percent(tolerance, say.lang()),
                say.in("au moins : une partie n'est pas précisée", "at least: a part is not stated"));
        for (int i = 0; i < lines.size(); i++) {
            key(pen, i, i * ROW + 2);
            pen.words(lines.get(i), 22, i * ROW + 13, Anchor.START, Face.TEXT, 12, Pen.INK);
        }
    }

    private static void key(Pen pen, int which, double y) {
        Rectangle2D box = new Rectangle2D.Double(1, y + 1, KEY, KEY);
        switch (which) {
            case 0 -> pen.fill(box, Pen.ACCENT);
            case 1 -> hatched(pen, box);
            case 2 -> pen.line(new Line2D.Double(0, y + 7, 14, y + 7), Pen.INK, 3);
            case 3 -> pen.fill(box, Pen.BAND);
            default -> pen.line(new Line2D.Double(7, y, 7, y + 14), Pen.ACCENT, 2, 4, 3);
        }
    }

    private void column(Pen pen, Column column) {
        double x = number(column.x());
        double foot = top() + number(plot.height());
        column.band().forEach(box -> pen.fill(area(box), Pen.BAND));
        column.typical().forEach(box -> pen.fill(area(box), Pen.ACCENT));
        column.most().forEach(box -> hatched(pen, area(box)));
        column.open().forEach(mark -> open(pen, x, top() + number(mark.y())));
        for (Mark mark : column.advertised()) {
            double y = top() + number(mark.y());
            pen.line(new Line2D.Double(number(mark.x1()), y, number(mark.x2()), y), Pen.INK, 3);
        }
        if (column.unknown()) {
            pen.words(say.in("inconnu", "unknown"), x, foot - 58, Anchor.MIDDLE, Face.TEXT, 12, Pen.QUIET);
        }
        pen.words(column.code(), x, foot - 14, Anchor.MIDDLE, Face.STRONG, 12, Pen.INK);
    }

    private static void open(Pen pen, double x, double y) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, y);
        arrow.lineTo(x, y - 22);
        arrow.moveTo(x - 5, y - 16);
        arrow.lineTo(x, y - 22);
        arrow.lineTo(x + 5, y - 16);
        pen.line(arrow, Pen.ACCENT, 2, 4, 3);
    }

    private Rectangle2D area(Box box) {
        return new Rectangle2D.Double(
                number(box.x()), top() + number(box.y()), number(box.width()), number(box.height()));
    }

    /** Lines that fall to the left, cut off where the box ends. */
    private static void hatched(Pen pen, Rectangle2D box) {
        for (double at = box.getMinX(); at < box.getMaxX() + box.getHeight(); at += 6) {
            double right = Math.min(at, box.getMaxX());
            double left = Math.max(at - box.getHeight(), box.getMinX());
            pen.line(
                    new Line2D.Double(right, box.getMinY() + (at - right), left, box.getMinY() + (at - left)),
                    Pen.ACCENT,
                    2);
        }
        pen.line(box, Pen.ACCENT, 1);
    }

    private static double number(String figure) {
        return Double.parseDouble(figure);
    }
}
