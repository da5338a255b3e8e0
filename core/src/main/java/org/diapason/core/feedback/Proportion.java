package org.diapason.core.feedback;

/**
 * A share with the interval in which the true one lies with 95 % certainty, after Wilson's score interval: it holds for
 * small numbers and never leaves 0 to 1 (proportion et son intervalle).
 *
 * @param some how many
 * @param all of how many
 */
public record Proportion(int some, int all) {

    /** The normal deviate that leaves 2.5 % on either side. */
    static final double Z = 1.959963984540054;

    public Proportion {
        if (some < 0 || all < 1 || some > all) {
            throw new IllegalArgumentException("Some of all: " + some + " of " + all);
        }
    }

    /** The share itself. */
    public double share() {
        return (double) some / all;
    }

    /** The lower end of the interval. */
    public double low() {
        return Math.max(0, centre() - half());
    }

    /** The upper end of the interval. */
    public double high() {
        return Math.min(1, centre() + half());
    }

    private double centre() {
        return (share() + Z * Z / (2.0 * all)) / (1 + Z * Z / all);
    }

    private double half() {
        double spread = share() * (1 - share()) / all + Z * Z / (4.0 * all * all);
        return Z / (1 + Z * Z / all) * Math.sqrt(spread);
    }
}
