package org.diapason.bench.accord;

import java.util.Arrays;
import java.util.List;

/** Sums of chances that are too small to be written down other than by their logarithms. */
final class Odds {

    private Odds() {}

    /** The log of the mean of the chances of which these are the logs. */
    static double mean(List<Double> logs) {
        return mean(logs.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The same of an array. */
    static double mean(double[] logs) {
        double most = Arrays.stream(logs).max().orElse(Double.NEGATIVE_INFINITY);
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum / logs.length);
    }
}
