package org.diapason.studio.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diapason.core.base.Fact;
import org.diapason.core.feedback.ControlChart;
import org.diapason.core.feedback.Distribution;
import org.diapason.core.feedback.Proportion;
import org.diapason.core.feedback.Question;
import org.diapason.core.harmony.InWords;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;

/** Where the marks of the pictures lie, and what they say in words. */
final class Charts {

    private static final int STEP = 90;
    private static final int TOP = 20;
    private static final int BOTTOM = 160;

    private final Say say;

    Charts(Say say) {
        this.say = say;
    }

    /** The answers of a distribution side by side, the favourable ones first. */
    List<SignalsView.Bar> bars(Distribution told) {
        List<SignalsView.Bar> bars = new ArrayList<>();
        double x = 0;
        Question question = told.question();
        for (int[] piece : pieces(question)) {
            int some = 0;
            for (int value = piece[0]; value <= piece[1]; value++) {
                some += told.of(value);
            }
            double width = 100.0 * some / told.n();
            if (some > 0) {
                bars.add(new SignalsView.Bar("v" + piece[2], number(x), number(width)));
            }
            x += width;
        }
        return bars;
    }

    /** From which answer to which each piece of a bar goes, and its shade from 0, the deepest, to 4. */
    private static List<int[]> pieces(Question question) {
        return switch (question.kind()) {
            case RECOMMEND -> List.of(new int[] {9, 10, 0}, new int[] {7, 8, 2}, new int[] {0, 6, 4});
            case YES_NO -> List.of(new int[] {1, 1, 0}, new int[] {0, 0, 4});
            case SCALE -> {
                List<int[]> each = new ArrayList<>();
                for (int value = 5; value >= 1; value--) {
                    each.add(new int[] {value, value, 5 - value});
                }
                yield each;
            }
            case CHOICE -> {
                List<int[]> each = new ArrayList<>();
                for (int value = 0; value <= question.most(); value++) {
                    each.add(new int[] {value, value, value % 5});
                }
                yield each;
            }
            case HOURS, WORDS -> List.of();
        };
    }

    /** The interval of the favourable share under its bar, and the share itself. */
    List<SignalsView.Bar> span(Distribution told) {
        return told.favourable()
                .map(share -> List.of(
                        new SignalsView.Bar(
                                "span", number(100 * share.low()), number(100 * (share.high() - share.low()))),
                        new SignalsView.Bar("share", number(Math.clamp(100 * share.share() - 0.4, 0, 99.2)), "0.8")))
                .orElse(List.of());
    }

    /** A share with its interval and of how many. */
    String share(Proportion share) {
        String between = say.in(
                "entre " + percent(share.low()) + " et " + percent(share.high()),
                "between " + percent(share.low()) + " and " + percent(share.high()));
        return percent(share.share()) + " (" + between + ", n = " + share.all() + ")";
    }

    String percent(double share) {
        return InWords.percent(share, say.lang());
    }

    /** The chart of shares from cohort to cohort; none with too few of them. */
    List<SignalsView.Chart> shares(String id, Said about, List<ControlChart.Share> shares) {
        Fact<ControlChart> chart = ControlChart.ofShares(shares);
        return chart.map(each -> List.of(drawn(id, about, each, 0, 1, true))).orElse(List.of());
    }

    /** The chart of figures from cohort to cohort; none with too few of them. */
    List<SignalsView.Chart> figures(String id, Said about, List<ControlChart.Figure> figures) {
        return ControlChart.ofFigures(figures)
                .map(chart -> {
                    double low = Double.POSITIVE_INFINITY;
                    double high = 0;
                    for (ControlChart.Point point : chart.points()) {
                        low = Math.min(low, Math.min(point.low(), point.value()));
                        high = Math.max(high, Math.max(point.high(), point.value()));
                    }
                    return List.of(drawn(id, about, chart, Math.max(0, low), Math.max(high, low + 1), false));
                })
                .orElse(List.of());
    }

    private SignalsView.Chart drawn(
            String id, Said about, ControlChart chart, double low, double high, boolean percents) {
        List<SignalsView.Point> points = new ArrayList<>();
        for (int i = 0; i < chart.points().size(); i++) {
            ControlChart.Point point = chart.points().get(i);
            int x = STEP / 2 + i * STEP;
            points.add(new SignalsView.Point(
                    point.name(),
                    point.n(),
                    worded(point.value(), percents),
                    worded(Math.max(0, point.low()), percents) + " – " + worded(point.high(), percents),
                    says(point.says()),
                    point.says() != ControlChart.Says.NOISE,
                    Integer.toString(x),
                    Integer.toString(x - STEP / 3),
                    Integer.toString(x + STEP / 3),
                    y(point.value(), low, high),
                    y(Math.max(low, point.low()), low, high),
                    y(Math.min(high, point.high()), low, high)));
        }
        return new SignalsView.Chart(
                id,
                about,
                chart.isSignal(),
                said(chart),
                STEP * points.size(),
                y(chart.centre(), low, high),
                worded(chart.centre(), percents),
                points);
    }

    private String said(ControlChart chart) {
        return chart.isSignal()
                ? say.in(
                        "Signal : une cohorte au moins s'écarte plus que le hasard ne l'explique. Cherchez ce qui a changé.",
                        "Signal: one cohort at least differs by more than chance explains. Look for what changed.")
                : say.in(
                        "Bruit : d'une cohorte à l'autre, rien ne change plus que le hasard ne l'explique.",
                        "Noise: from cohort to cohort, nothing changes by more than chance explains.");
    }

    private String says(ControlChart.Says says) {
        return switch (says) {
            case NOISE -> say.in("bruit", "noise");
            case BEYOND -> say.in("signal : hors des limites", "signal: beyond the limits");
            case RUN -> say.in("signal : huit de suite du même côté", "signal: eight in a row on one side");
        };
    }

    private String worded(double value, boolean percents) {
        return percents ? percent(value) : InWords.number(Math.rint(10 * value) / 10, say.lang()) + "\u00a0h";
    }

    private static String y(double value, double low, double high) {
        return number(BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
