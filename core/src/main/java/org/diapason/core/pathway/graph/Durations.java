package org.diapason.core.pathway.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How long each node takes, typical and longest, in one unit (hours or weeks); what nobody has stated is NaN, never
 * 0.
 */
public final class Durations {

    private final double[] low;
    private final double[] high;

    private Durations(double[] low, double[] high) {
        this.low = low;
        this.high = high;
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
        for (int v = 0; v < low.length; v++) {
            requireSpan(low[v], high[v]);
        }
        return new Durations(low.clone(), high.clone());
    }

    /** Durations that are known exactly. */
    public static Durations exactly(double... each) {
        return of(each, each);
    }

    /** Nobody has stated anything. */
    public static Durations unknown(int nodes) {
        double[] silent = new double[nodes];
        Arrays.fill(silent, Double.NaN);
        return new Durations(silent, silent);
    }

    private static void requireSpan(double low, double high) {
        if (low < 0 || high < 0 || low > high || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("Not a duration: " + low + " to " + high);
        }
    }

    /** The durations of these nodes alone, in ascending order. */
    Durations within(BitSet kept) {
        return new Durations(
                kept.stream().mapToDouble(this::low).toArray(),
                kept.stream().mapToDouble(this::high).toArray());
    }

    public int nodes() {
        return low.length;
    }

    public double low(int node) {
        return low[node];
    }

    public double high(int node) {
        return high[node];
    }
}
