package org.diapason.core.pathway.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How long each node takes, typical and longest, in one unit (hours or weeks); what nobody has stated is NaN, never 0.
 *
 * <p>16 bytes a node: both ends stand side by side, so that a sweep fetches them together.
 */
public final class Durations {

    private final double[] ends;

    private Durations(double[] ends) {
        this.ends = ends;
    }

    /**
     * Copies what is known.
     *
     * @param low the typical duration of each node, or NaN
     * @param high the longest duration of each node, or NaN
     */
    public static Durations of(double[] low, double[] high) {
        if (low.length != high.length) {
            throw new IllegalArgumentException("Each node has two ends: " + low.length + " and " + high.length);
        }
        double[] ends = new double[Math.multiplyExact(2, low.length)];
        for (int v = 0; v < low.length; v++) {
            requireSpan(low[v], high[v]);
            ends[2 * v] = low[v];
            ends[2 * v + 1] = high[v];
        }
        return new Durations(ends);
    }

    /** Durations that are known exactly. */
    public static Durations exactly(double... each) {
        return of(each, each);
    }

    /** Nobody has stated anything. */
    public static Durations unknown(int nodes) {
        double[] silent = new double[nodes];
        Arrays.fill(silent, Double.NaN);
        return of(silent, silent);
    }

    /** The durations of these nodes alone, in ascending order. */
    Durations within(BitSet kept) {
        return of(
                kept.stream().mapToDouble(this::low).toArray(),
                kept.stream().mapToDouble(this::high).toArray());
    }

    private static void requireSpan(double low, double high) {
        if (low < 0 || high < 0 || low > high || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("Not a duration: " + low + " to " + high);
        }
    }

    public int nodes() {
        return ends.length / 2;
    }

    public double low(int node) {
        return ends[2 * node];
    }

    public double high(int node) {
        return ends[2 * node + 1];
    }
}
