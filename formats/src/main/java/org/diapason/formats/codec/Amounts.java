package org.diapason.formats.codec;

import org.diapason.core.base.Range;
import org.diapason.formats.tree.Node.Scalar;

/** Amounts as a series file writes them, for whoever writes one piece of it: 3, 3-5, 3+. */
public final class Amounts {

    private Amounts() {}

    /** The amount in the brief form of a series file, rounded to six decimals as the file allows. */
    public static Scalar write(Range amount) {
        Range rounded =
                Range.of(round(amount.low()), amount.isBounded() ? round(amount.high()) : Double.POSITIVE_INFINITY);
        return (Scalar) Ranges.BRIEF.write(rounded, org.diapason.core.base.Lang.EN);
    }

    private static double round(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
