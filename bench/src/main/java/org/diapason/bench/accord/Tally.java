package org.diapason.bench.accord;

/** How often something was found in one square of the table. */
final class Tally {
    int trials;

    /** Found by the first choice. */
    int first;

    /** Found by the first choice, or by another that describes the same cells as well. */
    int either;

    /** The same by form alone, as {@link Policy#isAsGoodAs} has it. */
    int byForm;

    int majority;
    int fullRange;
    int boundFirst;
    int boundEither;

    void add(Tally other) {
        trials += other.trials;
        first += other.first;
        either += other.either;
        byForm += other.byForm;
        majority += other.majority;
        fullRange += other.fullRange;
        boundFirst += other.boundFirst;
        boundEither += other.boundEither;
    }

    /** The share found, from 0 to 1. */
    double share() {
        return share(either, trials);
    }

    /** The share that the data can tell, from 0 to 1. */
    double bound() {
        return share(boundEither, trials);
    }

    /** Whether the share lies at the bound, two standard errors of either being nothing. */
    boolean isAtBound() {
        double error = Math.sqrt((share() * (1 - share()) + bound() * (1 - bound()) + 0.01) / trials);
        return share() >= bound() - 2 * error;
    }

    static double share(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
