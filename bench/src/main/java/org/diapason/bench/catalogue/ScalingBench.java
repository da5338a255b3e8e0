package org.diapason.bench.catalogue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.diapason.core.base.Range;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.columns.Columns;
import org.diapason.core.harmony.impact.CellChange;
import org.diapason.core.harmony.impact.FrameworkChange;
import org.diapason.core.series.Series;

/** How the check grows from ten thousand micro-credentials to a million, and what a changed standard costs there. */
public final class ScalingBench {

    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int PAIRS = 5;
    private static final int PARTS = 10;

    private static final int WARM_UPS = 30;

    private final Framework now = Rules.framework(Rules.HOURS);
    private final Framework next = Rules.framework(Range.of(10, 18));
    private final Engine engine = new Engine(now);
    private final ColumnEngine overColumns = new ColumnEngine(now);
    private final List<Series> small = SeriesMaker.lean(SMALL, CheckBench.SEED);
    private final Columns smallColumns = Columns.of(small);
    private final List<Series> large;
    private final Columns largeColumns;

    private ScalingBench() {
        for (int i = 0; i < WARM_UPS; i++) {
            engine.check(small);
            overColumns.check(smallColumns);
        }
        this.large = SeriesMaker.lean(LARGE, CheckBench.SEED);
        long before = used();
        Pairs.Timed<Columns> made = Pairs.timed(() -> Columns.of(large));
        this.largeColumns = made.answer();
        System.out.printf(
                Locale.ROOT,
                "# %d records; columns made in %.1f CPU seconds, %.1f bytes a record beyond the records%n",
                LARGE,
                made.seconds(),
                (double) (used() - before) / LARGE);
        Tally ours = overColumns.check(largeColumns);
        ours.requireSame(new HandLoop().check(large), CheckBench.all(), "the hand loop");
        ours.requireSame(engine.check(large), CheckBench.all(), "the records");
    }

    /** Takes the ids to measure: check-scaling, impact-vs-recheck. */
    public static void main(String[] ids) {
        ScalingBench bench = new ScalingBench();
        for (String id : ids) {
            switch (id) {
                case "check-scaling" -> bench.scaling();
                case "impact-vs-recheck" -> bench.impact();
                default -> throw new IllegalArgumentException("No figure is called " + id);
            }
        }
    }

    /** Time over a million beside time over ten different ten thousands of them, so that neither side is in the caches. */
    private void scaling() {
        List<List<Series>> parts = parts();
        List<Columns> columns = parts.stream().map(Columns::of).toList();
        exponent("check-scaling", () -> last(parts, engine::check), () -> engine.check(large));
        exponent(
                "check-scaling-of-columns",
                () -> last(columns, overColumns::check),
                () -> overColumns.check(largeColumns));
        exponent(
                "check-scaling-of-columns-when-few-are-cached",
                () -> last(Collections.nCopies(PARTS, smallColumns), overColumns::check),
                () -> overColumns.check(largeColumns));
        long before = used();
        Tally tally = engine.check(large);
        Tally again = overColumns.check(largeColumns);
        double kept = (double) Math.max(0, used() - before) / LARGE;
        System.out.printf(
                Locale.ROOT,
                "# both checks kept %.2f bytes a record, for %d and %d findings%n",
                kept,
                tally.sum(),
                again.sum());
    }

    /** Ten thousand records each, from all over the catalogue. */
    private List<List<Series>> parts() {
        int size = SMALL / SeriesMaker.SIZE;
        int apart = large.size() / PARTS;
        return IntStream.range(0, PARTS)
                .mapToObj(i -> large.subList(i * apart, i * apart + size))
                .toList();
    }

    /** The exponent by which time grows: 1 is in step with the records. */
    private static void exponent(String id, Supplier<?> few, Supplier<?> many) {
        double[] exponents = new double[PAIRS];
        double[] costs = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            double one = Pairs.seconds(few) / PARTS;
            costs[i] = Pairs.seconds(many);
            exponents[i] = Math.log(costs[i] / one) / Math.log((double) LARGE / SMALL);
        }
        Arrays.sort(exponents);
        System.out.printf(Locale.ROOT, "# %s: %d records in %.3f CPU seconds%n", id, LARGE, Pairs.median(costs));
        System.out.printf(
                Locale.ROOT,
                "ratio %s %.3f %.3f %.3f%n",
                id,
                Pairs.median(exponents),
                exponents[0],
                exponents[PAIRS - 1]);
    }

    private static <T> Tally last(List<T> parts, Function<T, Tally> check) {
        Tally last = new Tally();
        for (T part : parts) {
            last = check.apply(part);
        }
        return last;
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** One changed standard, from the columns, beside checking again: from the records, and from the columns too. */
    private void impact() {
        FrameworkChange change = FrameworkChange.between(now, next);
        Engine after = new Engine(next);
        ColumnEngine afterOverColumns = new ColumnEngine(next);
        Supplier<Integer> fromColumns = () -> fallen(cell -> change.apply(largeColumns, Rules.TODAY, cell));
        Supplier<Integer> fromRecords = () -> fallen(cell -> change.apply(large, Rules.TODAY, cell));
        int expected = after.check(large).of(0) - engine.check(large).of(0);
        require(fromColumns.get(), expected);
        require(fromRecords.get(), expected);
        Pairs.ratio("impact-vs-recheck", 1, () -> after.check(large), fromColumns, System.out);
        Pairs.ratio(
                "impact-vs-recheck-of-columns", 3, () -> afterOverColumns.check(largeColumns), fromColumns, System.out);
        System.out.printf(
                Locale.ROOT,
                "# the impact of the same change straight from the records: %.3f CPU seconds; %d squares fall%n",
                Pairs.best(fromRecords),
                expected);
    }

    private static void require(int fallen, int expected) {
        if (fallen != expected) {
            throw new IllegalStateException(
                    "The figure does not count: " + fallen + " cells fall, " + expected + " expected");
        }
    }

    private static int fallen(Consumer<Consumer<CellChange>> impact) {
        int[] fallen = new int[1];
        impact.accept(cell -> fallen[0] += cell.fallsOffKey() ? 1 : 0);
        return fallen[0];
    }
}
