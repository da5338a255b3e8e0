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

    /** A team that agrees on something lets one in ten go its own way: as firm as if twenty had been seen. */
    private static final int OUTSIDE = 2;

    private static final int NOT_OUTSIDE = 18;

    /** In one portfolio of four nobody does. */
    private static final double NOBODY_ONE_IN = 4;

    /** Of those that have room beside the standard one in four uses it: as firm as if eight had been seen. */
    private static final int BESIDE = 2;

    private static final int NOT_BESIDE = 6;

    /** The cost without a latitude. */
    Candidate.Cost under(double standard) {
        return new Candidate.Cost(standard, insideBits, outside());
    }

    /** The cost with a latitude: which cells keep to the standard has to be said as well. */
    Candidate.Cost underLatitude(double standard) {
        double which = CodeLength.few(beside, inside + beside, BESIDE, NOT_BESIDE);
        return new Candidate.Cost(standard, which + insideBits + besideBits, outside());
    }

    private double outside() {
        return deviating(all - inside - beside, all) + outsideBits;
    }

    /** Which so many of all go their own way. */
    static double deviating(long some, long all) {
        double bits =
                CodeLength.few(some, all, OUTSIDE, NOT_OUTSIDE) + CodeLength.oneOf(NOBODY_ONE_IN / (NOBODY_ONE_IN - 1));
        return some > 0 ? bits : CodeLength.oneOfThese(bits, CodeLength.oneOf(NOBODY_ONE_IN));
    }
}
