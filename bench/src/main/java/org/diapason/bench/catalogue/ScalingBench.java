package org.diapason.bench.catalogue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.diapason.core.base.Range;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.impact.FrameworkChange;
import org.diapason.core.series.Series;

/** How the check grows from ten thousand micro-credentials to a million, and what a changed standard costs there. */
public final class ScalingBench {

    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int PAIRS = 5;

    private ScalingBench() {}

    /** Takes the ids to measure: check-scaling, impact-vs-recheck. */
    public static void main(String[] ids) {
        Engine engine = new Engine(Rules.framework(Rules.HOURS));
        List<Series> small = SeriesMaker.series(SMALL, CheckBench.SEED);
        for (int i = 0; i < 30; i++) {
            engine.check(small);
        }
        List<Series> large = SeriesMaker.series(LARGE, CheckBench.SEED);
        engine.check(large).requireSame(new HandLoop().check(large), CheckBench.all(), "the hand loop");
        for (String id : ids) {
            switch (id) {
                case "check-scaling" -> scaling(engine, small, large);
                case "impact-vs-recheck" -> impact(large);
                default -> throw new IllegalArgumentException("No figure is called " + id);
            }
        }
    }

    /** The exponent by which time grows: 1 is in step with the records. */
    private static void scaling(Engine engine, List<Series> small, List<Series> large) {
        double[] exponents = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            double few = Pairs.seconds(() -> tenTimes(engine, small)) / 10;
            double many = Pairs.seconds(() -> engine.check(large));
            exponents[i] = Math.log(many / few) / Math.log((double) LARGE / SMALL);
        }
        Arrays.sort(exponents);
        System.out.printf(
                Locale.ROOT,
                "ratio check-scaling %.3f %.3f %.3f%n",
                Pairs.median(exponents),
                exponents[0],
                exponents[PAIRS - 1]);
        System.out.printf(
                Locale.ROOT, "# bytes kept beyond the records, each: %.2f%n", (double) kept(engine, large) / LARGE);
    }

    private static Tally tenTimes(Engine engine, List<Series> small) {
        Tally last = new Tally();
        for (int i = 0; i < 10; i++) {
            last = engine.check(small);
        }
        return last;
    }

    /** What the heap holds more once the check is done and its answer is still in hand. */
    private static long kept(Engine engine, List<Series> large) {
        long before = used();
        Tally tally = engine.check(large);
        long after = used();
        return tally.sum() < 0 ? -1 : Math.max(0, after - before);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void impact(List<Series> large) {
        Framework now = Rules.framework(Rules.HOURS);
        Framework next = Rules.framework(Range.of(10, 18));
        Engine after = new Engine(next);
        FrameworkChange change = FrameworkChange.between(now, next);
        int fallen = fallen(change, large);
        int expected = after.check(large).of(0) - new Engine(now).check(large).of(0);
        if (fallen != expected) {
            throw new IllegalStateException(
                    "The figure does not count: " + fallen + " cells fall, " + expected + " expected");
        }
        Pairs.ratio("impact-vs-recheck", 2, () -> after.check(large), () -> fallen(change, large), System.out);
    }

    private static int fallen(FrameworkChange change, List<Series> catalogue) {
        int[] fallen = new int[1];
        change.apply(catalogue, Rules.TODAY, cell -> fallen[0] += cell.fallsOffKey() ? 1 : 0);
        return fallen[0];
    }
}
