package org.diapason.bench.accord;

import java.util.List;

/**
 * Which squares of the table are worked out.
 *
 * @param seed the same seed gives the same portfolios
 * @param trials how many portfolios there are in a square
 * @param sizes how many micro-credentials a portfolio has
 * @param silences the shares of cells that state nothing
 * @param noises the shares of cells that go their own way
 */
record Plan(long seed, int trials, List<Integer> sizes, List<Double> silences, List<Double> noises) {

    /** The shares of noise that there are; whoever reads a portfolio does not know which of them it has. */
    static final List<Double> NOISES = List.of(0.0, 0.05, 0.10, 0.20);

    private static final List<Integer> SIZES = List.of(3, 5, 8, 12, 20, 50, 200);
    private static final List<Double> SILENCES = List.of(0.0, 0.2, 0.5);

    Plan {
        sizes = List.copyOf(sizes);
        silences = List.copyOf(silences);
        noises = List.copyOf(noises);
    }

    /** Every square. */
    static Plan whole(long seed, int trials) {
        return new Plan(seed, trials, SIZES, SILENCES, NOISES);
    }
}
