package org.diapason.bench.accord;

import org.diapason.core.base.Code;
import org.diapason.core.harmony.accord.Candidate.Form;

/**
 * One square of the table: an element, the form that its framework gives it, and what was done to the portfolio.
 *
 * @param noise the share of cells that go their own way
 * @param silent the share of cells that state nothing
 * @param n how many micro-credentials there are
 */
record Square(Code element, Form form, double noise, double silent, int n) {

    /** Without noise from five on. */
    boolean isOfFirstGoal() {
        return noise == 0 && silent == 0 && n >= 5;
    }

    /** With a tenth of noise and up to a fifth of silence, from twelve on. */
    boolean isOfSecondGoal() {
        return noise == 0.10 && silent <= 0.2 && n >= 12;
    }
}
