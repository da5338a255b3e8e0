package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.effort.EffortEstimate;

/** Draws the effort equaliser. */
final class EffortDrawing {

    private static final double LEFT = 48;
    private static final double TOP = 24;
    private static final double PLOT = 220;
    private static final double FOOT = 34;
    private static final double PITCH = 78;
    private static final double BAR = 26;
    private static final double MARK = 46;
    private static final double BAND = 62;

    private final double tolerance;
    private final Say say;
    private final double step;
    private final double top;

    EffortDrawing(List<EffortEstimate> estimates, double tolerance, Say say) {
        this.tolerance = tolerance;
        this.say = say;
        double highest = 1;
        for (EffortEstimate estimate : estimates) {
            highest = Math.max(highest, highest(estimate));
        }
        this.step = step(highest);
        this.top = Math.ceil(highest / step) * step;
    }

    EffortPlot draw(List<EffortEstimate> estimates) {
        List<EffortPlot.Tick> ticks = new ArrayList<>();
        for (int i = 0; i * step <= top; i++) {
            ticks.add(new EffortPlot.Tick(Plot.figure(y(i * step)), InWords.number(i * step, say.lang())));
        }
        List<EffortPlot.Column> columns = new ArrayList<>();
        for (int i = 0; i < estimates.size(); i++) {
            columns.add(column(estimates.get(i), LEFT + PITCH * (i + 0.5)));
        }
        double width = LEFT + PITCH * estimates.size();
        return new EffortPlot(Plot.figure(width), Plot.figure(TOP + PLOT + FOOT), Plot.figure(LEFT), ticks, columns);
    }

    private EffortPlot.Column column(EffortEstimate estimate, double x) {
        boolean counted = estimate.computed().isStated();
        double typical = counted ? estimate.typical() : 0;
        double most = estimate.computed().map(Range::high).orElse(0.0);
        boolean bounded = most != Double.POSITIVE_INFINITY;
        return new EffortPlot.Column(
                estimate.microCredential().value(),
                Plot.figure(x),
                counted ? List.of(box(x, BAR, 0, typical)) : List.of(),
                counted && bounded && most > typical ? List.of(box(x, BAR, typical, most)) : List.of(),
                counted && !bounded ? List.of(mark(x, BAR, typical)) : List.of(),
                band(estimate.advertised(), x),
                advertised(estimate.advertised(), x),
                !counted && estimate.advertised().isSilent());
    }

    private List<EffortPlot.Box> band(Fact<Range> advertised, double x) {
        return advertised instanceof Fact.Stated<Range>(Range hours)
                ? List.of(box(
                        x,
                        BAND,
                        Math.max(0, hours.low() * (1 - tolerance)),
                        hours.isBounded() ? Math.min(top, hours.high() * (1 + tolerance)) : top))
                : List.of();
    }

    private List<EffortPlot.Mark> advertised(Fact<Range> advertised, double x) {
        List<EffortPlot.Mark> marks = new ArrayList<>();
        if (advertised instanceof Fact.Stated<Range>(Range hours)) {
            marks.add(mark(x, MARK, hours.low()));
            if (hours.isBounded() && !hours.isExact()) {
                marks.add(mark(x, MARK, hours.high()));
            }
        }
        return marks;
    }

    private double highest(EffortEstimate estimate) {
        double computed = reach(estimate.computed());
        double advertised = reach(estimate.advertised()) * (1 + tolerance);
        return Math.max(estimate.typical(), Math.max(computed, advertised));
    }

    private static double reach(Fact<Range> hours) {
        return hours instanceof Fact.Stated<Range>(Range stated)
                ? stated.isBounded() ? stated.high() : stated.low()
                : 0;
    }

    /** The distance between two lines of the axis: 1, 2 or 5 times a power of ten, and at most six lines. */
    private static double step(double highest) {
        double step = 1;
        for (int i = 0; highest / step > 5; i++) {
            step *= i % 3 == 1 ? 2.5 : 2;
        }
        return step;
    }

    private double y(double hours) {
        return TOP + PLOT * (1 - hours / top);
    }

    private EffortPlot.Box box(double x, double width, double from, double to) {
        return new EffortPlot.Box(
                Plot.figure(x - width / 2),
                Plot.figure(y(to)),
                Plot.figure(width),
                Plot.figure(Math.max(0, y(from) - y(to))));
    }

    private EffortPlot.Mark mark(double x, double width, double hours) {
        return new EffortPlot.Mark(Plot.figure(x - width / 2), Plot.figure(x + width / 2), Plot.figure(y(hours)));
    }
}
