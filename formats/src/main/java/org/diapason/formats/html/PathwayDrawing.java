package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.EntryPoint;
import org.diapason.core.pathway.OffRamp;
import org.diapason.core.pathway.Pathway;

/** Draws a pathway: from left to right while it fits the page, else from top to bottom. */
final class PathwayDrawing {

    static final double WIDTH = 172;
    static final double HEIGHT = 66;
    private static final double MARGIN = 24;
    private static final double STUB = 26;
    private static final double PASSING = 22;

    /** Room between two layers for an arrow and the hours that are written on it. */
    private static final double GAP = 66;

    /** So many layers fit a page of the web side by side. */
    static final int WIDEST = 5;

    private final PathwayMap map;
    private final PathwayMarks marks;
    private final Pathway pathway;
    private final Say say;
    private final Layering layering;
    private final int inARow;
    private final boolean across;
    private final double[] x;
    private final double[] y;

    PathwayDrawing(PathwayMap map, PathwayMarks marks, Pathway pathway, Say say, int widest) {
        this.map = map;
        this.marks = marks;
        this.pathway = pathway;
        this.say = say;
        this.layering = Layering.of(
                map.stops().size(),
                map.links().stream().mapToInt(PathwayMap.Link::from).toArray(),
                map.links().stream().mapToInt(PathwayMap.Link::to).toArray());
        this.inARow = widest;
        this.across = layering.layers().size() <= widest;
        this.x = new double[layering.places()];
        this.y = new double[layering.places()];
        place();
    }

    PathwayPlot draw() {
        List<PathwayPlot.Node> nodes = new ArrayList<>();
        for (int stop = 0; stop < map.stops().size(); stop++) {
            nodes.add(node(stop));
        }
        List<PathwayPlot.Edge> edges = new ArrayList<>();
        for (int link = 0; link < map.links().size(); link++) {
            edges.add(edge(link));
        }
        double width = 0;
        double height = 0;
        for (int vertex = 0; vertex < map.stops().size(); vertex++) {
            width = Math.max(width, x[vertex] + WIDTH + MARGIN);
            height = Math.max(height, y[vertex] + HEIGHT + STUB + MARGIN);
        }
        for (int passing = map.stops().size(); passing < y.length; passing++) {
            width = Math.max(width, x[passing] + WIDTH / 2 + MARGIN);
            height = Math.max(height, y[passing] + HEIGHT / 2 + MARGIN);
        }
        return new PathwayPlot(Plot.figure(width), Plot.figure(height), nodes, edges);
    }

    private void place() {
        double along = across ? WIDTH + GAP : HEIGHT + 54;
        double aside = across ? HEIGHT + 34 : WIDTH + 26;
        double[] room = new double[layering.places()];
        for (int place = 0; place < room.length; place++) {
            room[place] = place < map.stops().size() ? aside : PASSING;
        }
        if (map.links().isEmpty()) {
            grid(along);
            return;
        }
        double[] middle = Spacing.of(layering, room, onTheLine());
        for (int at = 0; at < layering.layers().size(); at++) {
            for (int place : layering.layers().get(at)) {
                x[place] = MARGIN + (across ? at * along : middle[place] - WIDTH / 2);
                y[place] = MARGIN + (across ? middle[place] - HEIGHT / 2 : at * along);
            }
        }
    }

    /** The core stands on one line, and with it what stands alone in its layer. */
    private boolean[] onTheLine() {
        boolean[] straight = new boolean[layering.places()];
        int stops = map.stops().size();
        for (List<Integer> layer : layering.layers()) {
            boolean alone = layer.stream().filter(place -> place < stops).count() == 1;
            for (int place : layer) {
                straight[place] =
                        place < stops && (alone || map.stops().get(place).kind() == PathwayMap.Kind.CORE);
            }
        }
        return straight;
    }

    /** Where nothing is asked for there is no way to draw: the steps stand in rows, in their own order. */
    private void grid(double along) {
        for (int place = 0; place < x.length; place++) {
            x[place] = MARGIN + (place % inARow) * along;
            int row = place / inARow;
            y[place] = MARGIN + row * (HEIGHT + STUB + 8);
        }
    }

    private PathwayPlot.Node node(int number) {
        PathwayMap.Stop stop = map.stops().get(number);
        Said full = stop.title() instanceof Fact.Stated<Text>(Text title) ? say.text(title) : Said.here("");
        boolean ring = stop.kind() == PathwayMap.Kind.MILESTONE;
        return new PathwayPlot.Node(
                css(stop.kind()),
                marks.isCritical(stop.code()),
                Plot.figure(x[number]),
                Plot.figure(y[number]),
                stop.code().value(),
                stop.hours().isSilent() ? "" : say.hours(stop.hours()),
                Lines.of(full.words(), ring ? 15 : 22, 2),
                full,
                pathway.entries().stream().map(EntryPoint::at).anyMatch(stop.code()::equals),
                offRamp(stop.code()));
    }

    private String offRamp(Code after) {
        for (OffRamp ramp : Pathways.offRamps(pathway, after)) {
            return Lines.of(say.text(ramp.value()).words(), 26, 1).getFirst();
        }
        return "";
    }

    private PathwayPlot.Edge edge(int number) {
        PathwayMap.Link link = map.links().get(number);
        EdgeLine line = new EdgeLine(across);
        List<Integer> way = layering.way(number);
        for (int i = 0; i < way.size(); i++) {
            line.through(x[way.get(i)], y[way.get(i)], i == 0, i == way.size() - 1);
        }
        int broken = marks.number(link);
        boolean critical = broken == 0 && marks.isCritical(link);
        return new PathwayPlot.Edge(
                css(link.bond()),
                broken > 0 ? "broken" : critical ? "critical" : "plain",
                line.path(),
                Plot.figure(line.labelX()),
                Plot.figure(line.labelY()),
                broken > 0 ? Integer.toString(broken) : critical ? marks.hoursBehind(link) : choice(link));
    }

    private String choice(PathwayMap.Link link) {
        return link.bond() == PathwayMap.Bond.CHOICE
                ? link.atLeast() + say.in("\u00a0sur\u00a0", " of ") + link.of()
                : "";
    }

    private static String css(PathwayMap.Kind kind) {
        return switch (kind) {
            case CORE -> "core";
            case EXTRA -> "extra";
            case PLAIN -> "plain";
            case MILESTONE -> "milestone";
            case DESTINATION -> "destination";
            case MISSING -> "missing";
        };
    }

    private static String css(PathwayMap.Bond bond) {
        return switch (bond) {
            case ALL -> "all";
            case CHOICE -> "choice";
            case ORDER -> "order";
        };
    }
}
