package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;

/**
 * Ways to state what amounts have in common: one amount, one amount with room around it, a range, or nothing. A range
 * with a wider one around it is left to the team: no portfolio of a usual size can tell it from a range with deviations.
 */
final class AmountCandidates {

    /** Bounds are sought among the values most often found, and the outermost. */
    private static final int MOST_BOUNDS = 24;

    private static final int MOST_CENTRES = 4;

    /** A window wider by more steps on one side says next to nothing of the cells. */
    private static final int MOST_WIDER = 8;

    private static final double[] STEPS = {1, 0.5, 0.25, 0.01};

    private final Distribution distribution;
    private final List<Distribution.Found> bounded;
    private final double step;
    private final boolean exact;
    private final double width;
    private final long cells;
    private final long foreign;

    private AmountCandidates(Distribution distribution) {
        this.distribution = distribution;
        this.bounded = distribution.found().stream()
                .filter(found -> found.value() instanceof Value.Amount(Range range) && range.isBounded())
                .toList();
        this.foreign = distribution.found().stream()
                .filter(found -> !(found.value() instanceof Value.Amount))
                .mapToLong(Distribution.Found::times)
                .sum();
        this.cells = bounded.stream().mapToLong(Distribution.Found::times).sum() + foreign;
        this.step = step(bounded);
        this.exact = bounded.stream().allMatch(found -> range(found).isExact());
        double most =
                bounded.stream().mapToDouble(found -> range(found).high()).max().orElse(0);
        this.width = Math.rint(Math.max(most, Widths.amounts(distribution.kind())) / step) + 1;
    }

    static List<Candidate> of(Distribution distribution) {
        AmountCandidates amounts = new AmountCandidates(distribution);
        return amounts.bounded.isEmpty() ? List.of() : amounts.candidates();
    }

    private List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        all.add(free());
        List<Distribution.Found> often = bounded.stream()
                .sorted(Comparator.comparingLong(Distribution.Found::times)
                        .reversed()
                        .thenComparing(Distribution.Found::mark))
                .toList();
        List<Distribution.Found> centres = often.subList(0, Math.min(MOST_CENTRES, often.size()));
        centres.forEach(centre -> all.add(uniform(centre)));
        for (Range window : windows(often)) {
            long within = bounded.stream()
                    .filter(found -> window.contains(range(found)))
                    .mapToLong(Distribution.Found::times)
                    .sum();
            all.add(range(window, within));
            for (Distribution.Found centre : centres) {
                if (window.contains(range(centre))) {
                    all.add(withLatitude(centre, window, within));
                }
            }
        }
        return all;
    }

    private Candidate free() {
        double bits = cells * amount(width);
        return candidate(Candidate.Form.FREE, new Standard.Free(), Fact.silent(), new Candidate.Cost(0, bits, 0));
    }

    private Candidate uniform(Distribution.Found centre) {
        Cells fall = new Cells(cells, centre.times(), 0, 0, 0, outside(centre.times(), 1));
        return candidate(
                Candidate.Form.UNIFORM, new Standard.InRange(range(centre)), Fact.silent(), fall.under(amount(width)));
    }

    private Candidate range(Range window, long within) {
        double steps = steps(window);
        double bits = shown(
                window,
                more -> CodeLength.oneOf(width)
                        + CodeLength.number(Math.round(steps) + more - 2)
                        + within * amount(steps + more)
                        + outside(within, steps + more));
        double inside = within * amount(steps);
        double outside = outside(within, steps);
        Cells fall = new Cells(cells, within, inside, 0, 0, outside);
        return candidate(
                Candidate.Form.BOUNDED,
                new Standard.InRange(window),
                Fact.silent(),
                fall.under(bits - inside - outside));
    }

    private Candidate withLatitude(Distribution.Found centre, Range window, long within) {
        double steps = steps(window);
        long reach = Math.round(steps - steps(range(centre)));
        long beside = within - centre.times();
        double bits = shown(
                window,
                more -> amount(width)
                        + CodeLength.number(reach + more - 1)
                        + CodeLength.oneOf(reach + more + 1.0)
                        + besides(beside, steps + more)
                        + outside(within, steps + more));
        double besides = besides(beside, steps);
        double outside = outside(within, steps);
        Cells fall = new Cells(cells, centre.times(), 0, beside, besides, outside);
        return candidate(
                Candidate.Form.UNIFORM_WITH_LATITUDE,
                new Standard.InRange(range(centre)),
                Fact.of(new Standard.InRange(window)),
                fall.underLatitude(bits - besides - outside));
    }

    private double besides(long beside, double steps) {
        return beside * CodeLength.oneOf(choices(steps) - 1);
    }

    /**
     * The length of this window, or of any wider one that holds no other value that is found: the cells look the same
     * under each, so that it need not be said which it is.
     *
     * @param length the length of one of them and of the cells under it, by how much wider it is
     */
    private double shown(Range window, IntToDoubleFunction length) {
        double low = 0;
        double high = width - 1;
        for (Distribution.Found found : bounded) {
            Range other = range(found);
            if (!window.contains(other)) {
                low = other.low() < window.low() ? Math.max(low, other.low() / step + 1) : low;
                high = other.high() > window.high() ? Math.min(high, other.high() / step - 1) : high;
            }
        }
        int below = (int) Math.max(0, Math.min(MOST_WIDER, Math.rint(window.low() / step - low)));
        int above = (int) Math.max(0, Math.min(MOST_WIDER, Math.rint(high - window.high() / step)));
        double[] lengths = IntStream.rangeClosed(0, below + above)
                .mapToDouble(more -> length.applyAsDouble(more)
                        - CodeLength.oneOf(1.0 + Math.min(more, above) - Math.max(0, more - below)))
                .toArray();
        return CodeLength.oneOfThese(lengths);
    }

    private Candidate candidate(Candidate.Form form, Standard standard, Fact<Standard> latitude, Candidate.Cost cost) {
        return Candidate.of(form, standard, latitude, cost, distribution);
    }

    /** Every range between two bounds that are found, other than a single value. */
    private static List<Range> windows(List<Distribution.Found> often) {
        List<Distribution.Found> kept = new ArrayList<>(often.subList(0, Math.min(MOST_BOUNDS, often.size())));
        kept.add(often.stream()
                .min(Comparator.comparingDouble(found -> range(found).low()))
                .orElseThrow());
        kept.add(often.stream()
                .max(Comparator.comparingDouble(found -> range(found).high()))
                .orElseThrow());
        double[] lows = kept.stream()
                .mapToDouble(found -> range(found).low())
                .distinct()
                .sorted()
                .toArray();
        double[] highs = kept.stream()
                .mapToDouble(found -> range(found).high())
                .distinct()
                .sorted()
                .toArray();
        List<Range> windows = new ArrayList<>();
        for (double low : lows) {
            for (double high : highs) {
                if (high > low) {
                    windows.add(Range.of(low, high));
                }
            }
        }
        return windows;
    }

    /** A cell that deviates lies anywhere but in the window, which is so many steps wide. */
    private double outside(long within, double window) {
        return (cells - within) * CodeLength.oneOf(choices(width) - choices(window));
    }

    private double steps(Range window) {
        return Math.rint((window.high() - window.low()) / step) + 1;
    }

    /** The amounts, or the spans between amounts where any cell states a span, that fit into so many steps. */
    private double choices(double steps) {
        return exact ? steps : steps * (steps + 1) / 2;
    }

    private double amount(double steps) {
        return CodeLength.oneOf(choices(steps));
    }

    private static double step(List<Distribution.Found> found) {
        for (double step : STEPS) {
            if (found.stream()
                    .allMatch(each -> isWhole(range(each).low() / step)
                            && isWhole(range(each).high() / step))) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < 1e-9;
    }

    private static Range range(Distribution.Found found) {
        return found.value() instanceof Value.Amount(Range range) ? range : Range.exactly(0);
    }
}
