package org.diapason.bench.accord;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate.Form;

/**
 * What somebody believes who knows how frameworks are drawn and portfolios are made from them, and sees the cells.
 * Frameworks of which these cells show the same are one: their chances add up.
 */
final class Belief {

    /** What is e^20 times less likely than something else changes no choice. */
    private static final double NEGLIGIBLE = 20;

    private final Set<Value> cells;
    private final Map<Policy, Double> logs = new HashMap<>();
    private double best = Double.NEGATIVE_INFINITY;

    Belief(Collection<Value> cells) {
        this.cells = new LinkedHashSet<>(cells);
    }

    /** Adds a framework with the log of its own chance times that of the cells under it. */
    void add(double log, Supplier<Policy> policy) {
        if (log < best - NEGLIGIBLE || log == Double.NEGATIVE_INFINITY) {
            return;
        }
        best = Math.max(best, log);
        logs.merge(Exhibited.of(policy.get(), cells), log, Belief::sum);
    }

    /**
     * The log of the chance of the cells, the share of noise being any of these, all alike.
     *
     * @param in how many cells the framework explains
     * @param inLog the log chance of all of them as cells that follow it
     * @param out how many it does not explain
     * @param outLog the log chance of all of them as cells that do not
     */
    static double chance(List<Double> noises, int in, double inLog, int out, double outLog) {
        double[] each = new double[noises.size()];
        for (int i = 0; i < each.length; i++) {
            double noise = noises.get(i);
            each[i] = times(in, Math.log(1 - noise)) + times(out, Math.log(noise));
        }
        return Odds.mean(each) + inLog + outLog;
    }

    /** So many times this log; nothing where it happens never, however unlikely it is. */
    static double times(int times, double log) {
        return times == 0 ? 0 : times * log;
    }

    /** The most likely; of each form at most one, none that is more than so many times less likely than the best. */
    Map<Form, Policy> choices(double odds) {
        Map<Form, Map.Entry<Policy, Double>> ofForm = new EnumMap<>(Form.class);
        for (Map.Entry<Policy, Double> each : logs.entrySet()) {
            ofForm.merge(each.getKey().form(), each, (one, other) -> one.getValue() >= other.getValue() ? one : other);
        }
        double most =
                ofForm.values().stream().mapToDouble(Map.Entry::getValue).max().orElse(0);
        Map<Form, Policy> choices = new EnumMap<>(Form.class);
        ofForm.forEach((form, each) -> {
            if (each.getValue() >= most - Math.log(odds)) {
                choices.put(form, each.getKey());
            }
        });
        return choices;
    }

    private static double sum(double one, double other) {
        double most = Math.max(one, other);
        return most + Math.log1p(Math.exp(Math.min(one, other) - most));
    }
}
