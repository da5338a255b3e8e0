package org.diapason.core.framework;

import java.util.List;

/**
 * How a series counts effort.
 *
 * @param rates the institution's own rates; where it has none the built-in ones count
 * @param facilitation the institution's own rates of what facilitators do; where it has none the built-in ones count
 * @param tolerance how far the advertised hours may lie from the computed ones, as a share: 0.2 is a fifth
 * @param parity how far a micro-credential's hours may lie from the middle of the series, as a share
 */
public record EffortPolicy(List<EffortRate> rates, List<EffortRate> facilitation, double tolerance, double parity) {

    /** Built-in rates, a fifth of tolerance, and half as much or as little as the middle of the series. */
    public static final EffortPolicy USUAL = new EffortPolicy(List.of(), List.of(), 0.2, 0.5);

    public EffortPolicy {
        rates = List.copyOf(rates);
        facilitation = List.copyOf(facilitation);
        if (!(tolerance >= 0 && tolerance <= 10) || !(parity >= 0 && parity <= 10)) {
            throw new IllegalArgumentException("A tolerance is a share from 0 to 10: " + tolerance + ", " + parity);
        }
    }

    /** A policy with own rates for learners alone. */
    public EffortPolicy(List<EffortRate> rates, double tolerance, double parity) {
        this(rates, List.of(), tolerance, parity);
    }
}
