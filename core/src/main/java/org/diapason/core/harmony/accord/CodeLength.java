package org.diapason.core.harmony.accord;

import java.util.Arrays;

/**
 * Lengths of codes in bits: what it costs to write something down for somebody who knows the rules and not the portfolio.
 * Sources: J. Rissanen, "A universal prior for integers and estimation by minimum description length", Annals of
 * Statistics 11 (1983); P. Grünwald, The Minimum Description Length Principle, MIT Press (2007), chapters 3 and 5.
 */
final class CodeLength {

    /** The sum of 2^-log*(k) over all whole numbers, by which Rissanen's code for them is complete. */
    private static final double COMPLETES = 2.865064;

    private static final double LN2 = Math.log(2);
    private static final double[] LOG_FACTORIALS = logFactorials(1024);

    private CodeLength() {}

    /** One of so many, all alike: 0 bits when there is only one. */
    static double oneOf(double choices) {
        return choices <= 1 ? 0 : Math.log(choices) / LN2;
    }

    /** A whole number from 0 on whose size nobody knows beforehand (Rissanen's log*). */
    static double number(long number) {
        double bits = oneOf(COMPLETES);
        for (double rest = oneOf(number + 1.0); rest > 0; rest = oneOf(rest)) {
            bits += rest;
        }
        return bits;
    }

    /** Which so many of all, when their number is known. */
    static double whichOf(long some, long all) {
        return logFactorial(all) - logFactorial(some) - logFactorial(all - some);
    }

    /** How many of all, and which, the number being any from 0 to all. */
    static double split(long some, long all) {
        return oneOf(all + 1.0) + whichOf(some, all);
    }

    /**
     * Which so many of all, a share being expected as if so many had been seen before and so many others not: the
     * mixture of all coins under a Beta weight, so that no share is ruled out (Grünwald, chapter 9).
     */
    static double few(long some, long all, int before, int others) {
        return beta(before, others) - beta(before + some, others + all - some);
    }

    /** The log of Euler's beta function. */
    private static double beta(long a, long b) {
        return logFactorial(a - 1) + logFactorial(b - 1) - logFactorial(a + b - 1);
    }

    /**
     * One of several messages that say the same, where nobody needs to know which: their chances add up (Grünwald,
     * chapter 6, on universal codes).
     */
    static double oneOfThese(double... lengths) {
        double least = Arrays.stream(lengths).min().orElse(Double.POSITIVE_INFINITY);
        double sum = 0;
        for (double length : lengths) {
            sum += Math.pow(2, least - length);
        }
        return least - oneOf(sum);
    }

    /** The order of so many things. */
    static double order(long things) {
        return logFactorial(things);
    }

    private static double logFactorial(long n) {
        if (n < LOG_FACTORIALS.length) {
            return LOG_FACTORIALS[(int) n];
        }
        // Stirling's series; beyond a thousand its third term is far below a billionth of a bit.
        double many = (double) n;
        double ln = many * Math.log(many) - many + 0.5 * Math.log(2 * Math.PI * many) + 1.0 / (12.0 * many);
        return ln / LN2;
    }

    private static double[] logFactorials(int size) {
        double[] table = new double[size];
        for (int i = 2; i < size; i++) {
            table[i] = table[i - 1] + oneOf(i);
        }
        return table;
    }
}
