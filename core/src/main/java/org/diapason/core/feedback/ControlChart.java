package org.diapason.core.feedback;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;

/**
 * What changes from cohort to cohort, and whether that is a signal or the noise that there always is (carte de contrôle).
 *
 * @param centre what they have in common
 * @param points the cohorts, the oldest first
 */
public record ControlChart(double centre, List<Point> points) {

    /** Fewer cohorts than this say nothing of change. */
    public static final int FEWEST = 4;

    /** So many in a row on one side of the centre are no chance. */
    private static final int RUN = 8;

    private static final double SIGMAS = 3;

    /** What turns a mean moving range into three standard deviations: 3 / 1.128. */
    private static final double RANGES = 2.66;

    public ControlChart {
        points = List.copyOf(points);
    }

    /** What a cohort's place says. */
    public enum Says {
        /** As the others, up to chance. */
        NOISE,
        /** Beyond the limits. */
        BEYOND,
        /** One of eight or more in a row on the same side. */
        RUN
    }

    /**
     * One cohort.
     *
     * @param name what it is called
     * @param n how many answered
     * @param value its figure
     * @param low the lower limit for a cohort of that many
     * @param high the upper limit
     * @param says signal or noise
     */
    public record Point(String name, int n, double value, double low, double high, Says says) {}

    /** A share of each cohort. */
    public record Share(String name, Proportion share) {}

    /** A figure of each cohort. */
    public record Figure(String name, int n, double value) {}

    /** The p-chart of these shares: limits are wider for smaller cohorts. Silent for too few cohorts. */
    public static Fact<ControlChart> ofShares(List<Share> shares) {
        if (shares.size() < FEWEST) {
            return Fact.silent();
        }
        double some = shares.stream().mapToInt(each -> each.share().some()).sum();
        double centre =
                some / shares.stream().mapToInt(each -> each.share().all()).sum();
        List<Point> points = new ArrayList<>();
        for (Share each : shares) {
            int n = each.share().all();
            double limit = SIGMAS * Math.sqrt(centre * (1 - centre) / n);
            double value = each.share().share();
            points.add(point(each.name(), n, value, Math.max(0, centre - limit), Math.min(1, centre + limit)));
        }
        return Fact.of(new ControlChart(centre, runs(points, centre)));
    }

    /** The XmR-chart of these figures: limits from how far each is from the one before. Silent for too few cohorts. */
    public static Fact<ControlChart> ofFigures(List<Figure> figures) {
        if (figures.size() < FEWEST) {
            return Fact.silent();
        }
        double centre = figures.stream().mapToDouble(Figure::value).average().orElseThrow();
        double moved = 0;
        for (int i = 1; i < figures.size(); i++) {
            moved += Math.abs(figures.get(i).value() - figures.get(i - 1).value());
        }
        double limit = RANGES * moved / (figures.size() - 1);
        List<Point> points = new ArrayList<>();
        for (Figure each : figures) {
            points.add(point(each.name(), each.n(), each.value(), centre - limit, centre + limit));
        }
        return Fact.of(new ControlChart(centre, runs(points, centre)));
    }

    private static Point point(String name, int n, double value, double low, double high) {
        double grain = 1e-9;
        boolean beyond = value < low - grain || value > high + grain;
        return new Point(name, n, value, low, high, beyond ? Says.BEYOND : Says.NOISE);
    }

    private static List<Point> runs(List<Point> points, double centre) {
        List<Point> all = new ArrayList<>(points);
        int from = 0;
        for (int i = 1; i <= all.size(); i++) {
            boolean goesOn = i < all.size()
                    && side(all.get(i).value(), centre) == side(all.get(from).value(), centre);
            if (!goesOn) {
                if (i - from >= RUN && side(all.get(from).value(), centre) != 0) {
                    all.subList(from, i)
                            .replaceAll(each -> each.says() == Says.BEYOND
                                    ? each
                                    : new Point(
                                            each.name(), each.n(), each.value(), each.low(), each.high(), Says.RUN));
                }
                from = i;
            }
        }
        return all;
    }

    private static int side(double value, double centre) {
        return (int) Math.signum(Math.abs(value - centre) < 1e-12 ? 0 : value - centre);
    }

    /** Whether any cohort is more than noise. */
    public boolean isSignal() {
        return points.stream().anyMatch(each -> each.says() != Says.NOISE);
    }
}
