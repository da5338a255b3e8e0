package org.diapason.formats.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a drawing of the web, in the few commands that ours use, and the tip at its end. */
final class Way {

    private static final Pattern STEP = Pattern.compile("([MLC])([^MLC]*)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final Path2D path = new Path2D.Double();
    private Point2D before = new Point2D.Double();
    private Point2D end = new Point2D.Double();

    Way(String commands) {
        Matcher step = STEP.matcher(commands);
        while (step.find()) {
            go(step.group(1).charAt(0), numbers(step.group(2)));
        }
    }

    Path2D path() {
        return path;
    }

    /** A head of this length at the end of the line, in the direction in which it arrives. */
    Path2D tip(double length) {
        Path2D head = new Path2D.Double();
        head.moveTo(-length * 0.375, -length / 2);
        head.lineTo(length * 0.625, 0);
        head.lineTo(-length * 0.375, length / 2);
        head.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(end.getX(), end.getY());
        place.rotate(end.getX() - before.getX(), end.getY() - before.getY());
        head.transform(place);
        return head;
    }

    private void go(char command, List<Double> to) {
        switch (command) {
            case 'M' -> {
                path.moveTo(to.get(0), to.get(1));
                arrive(to.get(0), to.get(1), end);
            }
            case 'C' -> {
                Point2D bend = new Point2D.Double(to.get(2), to.get(3));
                path.curveTo(to.get(0), to.get(1), bend.getX(), bend.getY(), to.get(4), to.get(5));
                arrive(to.get(4), to.get(5), bend);
            }
            default -> {
                path.lineTo(to.get(0), to.get(1));
                arrive(to.get(0), to.get(1), end);
            }
        }
    }

    private void arrive(double x, double y, Point2D from) {
        before = from;
        end = new Point2D.Double(x, y);
    }

    private static List<Double> numbers(String words) {
        List<Double> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(words);
        while (number.find()) {
            numbers.add(Double.valueOf(number.group()));
        }
        return numbers;
    }
}
