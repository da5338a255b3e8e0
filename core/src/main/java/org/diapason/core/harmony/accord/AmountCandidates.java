package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        Cells fall = new Cells(cells, within, within * amount(steps(window)), 0, 0, outside(within, steps(window)));
        return candidate(
                Candidate.Form.BOUNDED,
                new Standard.InRange(window),
                Fact.silent(),
                fall.under(CodeLength.oneOf(width * (width - 1) / 2)));
    }

    private Candidate withLatitude(Distribution.Found centre, Range window, long within) {
        long beside = within - centre.times();
        double each = CodeLength.oneOf(choices(steps(window)) - 1);
        Cells fall = new Cells(cells, centre.times(), 0, beside, beside * each, outside(within, steps(window)));
        double reach = steps(range(centre).low(), window.low())
                + steps(window.high(), range(centre).high());
        return candidate(
                Candidate.Form.UNIFORM_WITH_LATITUDE,
                new Standard.InRange(range(centre)),
                Fact.of(new Standard.InRange(window)),
                fall.underLatitude(amount(width) + reach));
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

    /** How far a latitude reaches to one side. */
    private double steps(double from, double to) {
        return CodeLength.number(Math.round(Math.abs(from - to) / step));
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
