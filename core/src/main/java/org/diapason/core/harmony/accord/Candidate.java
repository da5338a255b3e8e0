package org.diapason.core.harmony.accord;

import java.util.Comparator;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Fit;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;

/**
 * One way to state what a portfolio has in common on an element, and what it costs to state it so. The cost is the
 * length of a message from which somebody could write every stated cell down again: the standard, then what each cell
 * does within it, then by name the cells that it does not explain. Silent cells cost nothing.
 *
 * @param form how much it lets micro-credentials differ
 * @param standard what would be asked of every micro-credential
 * @param latitude how far one might differ without asking
 * @param cost the length of the message
 * @param deviations the values that it does not explain
 */
public record Candidate(
        Form form, Standard standard, Fact<Standard> latitude, Cost cost, List<Distribution.Found> deviations) {

    /** The shortest first; of two as short the one that lets least differ, then by the way they are written. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Candidate each) -> Math.rint(each.cost().bits() * 1e6))
            .thenComparing(Candidate::form)
            .thenComparing(each -> Marks.of(each.standard()))
            .thenComparing(each -> Marks.of(each.latitude()));

    public Candidate {
        deviations = List.copyOf(deviations);
    }

    /** How much a candidate lets micro-credentials differ, the simplest first. */
    public enum Form {
        /** One value for all. */
        UNIFORM,
        /** Bounds, a list to choose from, a least or parts in order, for all. */
        BOUNDED,
        /** One value for all, and room beside it. */
        UNIFORM_WITH_LATITUDE,
        /** Each decides for itself. */
        FREE
    }

    /**
     * What a candidate costs to state.
     *
     * @param standard bits for the standard and its latitude
     * @param cells bits for what the cells do within them
     * @param deviations bits for the cells beyond them, by name
     */
    public record Cost(double standard, double cells, double deviations) {

        /** All of it in bits. */
        public double bits() {
            return standard + cells + deviations;
        }
    }

    /** How many micro-credentials would need a deviation. */
    public long deviating() {
        return deviations.stream().mapToLong(Distribution.Found::times).sum();
    }

    /** Whether this value needs no deviation; "at least 40" is no deviation from 40 until somebody says so. */
    private static boolean explains(Standard standard, Fact<Standard> latitude, Value value) {
        return standard.judge(value) != Fit.MISSES || latitude.is(room -> room.judge(value) != Fit.MISSES);
    }

    /** This candidate over these values: whatever fits neither the standard nor the latitude deviates. */
    static Candidate of(Form form, Standard standard, Fact<Standard> latitude, Cost cost, Distribution distribution) {
        List<Distribution.Found> deviations = distribution.found().stream()
                .filter(found -> !explains(standard, latitude, found.value()))
                .toList();
        return new Candidate(form, standard, latitude, cost, deviations);
    }
}
