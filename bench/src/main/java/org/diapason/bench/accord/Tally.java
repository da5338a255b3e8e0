package org.diapason.bench.accord;

/** How often something was found in one square of the table. */
final class Tally {
    int trials;

    /** Found by the first choice. */
    int first;

    /** Found by the first choice, or by another that describes the same cells as well. */
    int either;

    int majority;
    int fullRange;

    /** The trials for which the bound can be computed. */
    int bounded;

    int boundFirst;
    int boundEither;

    void add(Tally other) {
        trials += other.trials;
        first += other.first;
        either += other.either;
        majority += other.majority;
        fullRange += other.fullRange;
        bounded += other.bounded;
        boundFirst += other.boundFirst;
        boundEither += other.boundEither;
    }

    /** The share found, from 0 to 1. */
    double share() {
        return share(either, trials);
    }

    /** The share that the data can tell, from 0 to 1; 1 where nobody has computed less. */
    double bound() {
        return bounded == 0 ? 1 : share(boundEither, bounded);
    }

    /** Whether the share lies at the bound, two standard errors of either being nothing. */
    boolean isAtBound() {
        double error = Math.sqrt((share() * (1 - share()) + bound() * (1 - bound()) + 0.01) / trials);
        return bounded > 0 && share() >= bound() - 2 * error;
    }

    static double share(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
