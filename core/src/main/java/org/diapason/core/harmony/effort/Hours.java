package org.diapason.core.harmony.effort;

import org.diapason.core.base.Range;

/** Sums of hours as ranges, whatever slip of the keyboard went into them. */
final class Hours {

    private Hours() {}

    /** From one sum to the other; beyond the largest amount that a range can say, all that is said is that it is more. */
    static Range between(double low, double high) {
        if (low > Range.LARGEST) {
            return Range.atLeast(Range.LARGEST);
        }
        return high > Range.LARGEST ? Range.atLeast(low) : Range.of(low, high);
    }
}
