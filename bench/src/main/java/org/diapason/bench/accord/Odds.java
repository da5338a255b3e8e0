package org.diapason.bench.accord;

import java.util.Arrays;

/** Sums of chances that are too small to be written down other than by their logarithms, and what can be drawn. */
final class Odds {

    private Odds() {}

    /** The log of the mean of the chances of which these are the logs. */
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

    /** In how many ways so many can be drawn of all, their order being nothing. */
    static double draws(int some, int all) {
        if (some < 0 || some > all) {
            return 0;
        }
        double draws = 1;
        for (int i = 1; i <= some; i++) {
            draws = draws * (all - some + i) / i;
        }
        return draws;
    }

    /** In how many ways so many can be drawn of all one after another. */
    static double rows(int some, int all) {
        double rows = 1;
        for (int i = 0; i < some; i++) {
            rows *= all - i;
        }
        return rows;
    }
}
