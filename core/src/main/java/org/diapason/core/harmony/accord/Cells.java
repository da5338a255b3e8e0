package org.diapason.core.harmony.accord;

/**
 * How the stated cells of an element fall out under one candidate, counted up.
 *
 * @param all the stated cells
 * @param inside those that fit the standard
 * @param insideBits what each of them does within the standard, in bits, all together
 * @param beside those within the latitude only
 * @param besideBits what each of them does within the latitude, in bits, all together
 * @param outsideBits what each of the others is, in bits, all together
 */
record Cells(long all, long inside, double insideBits, long beside, double besideBits, double outsideBits) {

    /** A team that agrees on something lets one in ten go its own way; only a weight, and more are found if there are. */
    private static final int OUTSIDE_ONE_IN = 10;

    /** Of those that have room beside the standard one in four uses it. */
    private static final int BESIDE_ONE_IN = 4;

    /** The cost without a latitude. */
    Candidate.Cost under(double standard) {
        return new Candidate.Cost(standard, insideBits, outside());
    }

    /** The cost with a latitude: which cells keep to the standard has to be said as well. */
    Candidate.Cost underLatitude(double standard) {
        double which = CodeLength.few(beside, inside + beside, BESIDE_ONE_IN);
        return new Candidate.Cost(standard, which + insideBits + besideBits, outside());
    }

    private double outside() {
        return CodeLength.few(all - inside - beside, all, OUTSIDE_ONE_IN) + outsideBits;
    }
}
