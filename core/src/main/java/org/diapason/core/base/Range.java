package org.diapason.core.base;

/**
 * An amount that lies between two bounds, such as 1 to 1.5 hours, exactly 3 sessions, or at least 35 hours.
 *
 * @param low the least it can be, finite and not negative
 * @param high the most it can be, infinite when the source gave no upper bound
 */
public record Range(double low, double high) {

    /** The largest amount that makes sense anywhere in a series; beyond it lies a slip of the keyboard. */
    public static final double LARGEST = 1_000_000;

    public Range {
        if (!(low >= 0 && low <= LARGEST) || !(high >= low) || (high > LARGEST && high != Double.POSITIVE_INFINITY)) {
            throw new Impossible(
                    "Une fourchette va du plus petit au plus grand, de zéro à un million.",
                    "A range runs from the least to the most, between zero and a million.");
        }
    }

    /** From one bound to the other, both included. */
    public static Range of(double low, double high) {
        return new Range(low, high);
    }

    /** Exactly this amount. */
    public static Range exactly(double amount) {
        return new Range(amount, amount);
    }

    /** This amount or more, with no upper bound stated. */
    public static Range atLeast(double low) {
        return new Range(low, Double.POSITIVE_INFINITY);
    }

    /** This amount or less. */
    public static Range atMost(double high) {
        return new Range(0, high);
    }

    /** Whether the range is one single amount. */
    public boolean isExact() {
        return low == high;
    }

    /** Whether an upper bound was stated. */
    public boolean isBounded() {
        return high != Double.POSITIVE_INFINITY;
    }

    /** Whether all of the other range lies within this one. */
    public boolean contains(Range other) {
        return low <= other.low && other.high <= high;
    }

    /** Whether the amount lies within this range. */
    public boolean contains(double amount) {
        return low <= amount && amount <= high;
    }

    /** Whether the two ranges have an amount in common. */
    public boolean meets(Range other) {
        return low <= other.high && other.low <= high;
    }

    /** Both amounts together. */
    public Range plus(Range other) {
        return new Range(low + other.low, high + other.high);
    }

    /** The amount so many times over. */
    public Range times(double factor) {
        return new Range(low * factor, isBounded() ? high * factor : high);
    }

    /** The smallest range that holds both. */
    public Range span(Range other) {
        return new Range(Math.min(low, other.low), Math.max(high, other.high));
    }
}
