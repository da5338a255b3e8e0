package org.diapason.bench.accord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate;
import org.diapason.core.harmony.accord.Candidate.Form;
import org.diapason.core.harmony.accord.Distribution;
import org.diapason.core.harmony.accord.Proposal;

/** Makes portfolios from known frameworks, spoils them, and counts how often the framework is found again. */
final class AccordRecovery {

    static final double[] NOISES = {0, 0.05, 0.10, 0.20};
    private static final double MAJORITY = 0.8;

    private final List<Family> families = List.of(
            new Amounts(kind("live-sessions"), 15),
            new Amounts(kind("hours"), 100),
            new Words(kind("course-result"), 6),
            new Words(kind("platform"), 8),
            new WordSets(kind("assessment-methods"), 20),
            new WordSets(kind("communications"), 8),
            new Parts(kind("slots"), 12));

    private AccordRecovery() {}

    static Map<Square, Tally> run(long seed, int trials, int[] sizes, double[] silences) {
        List<Task> tasks = new ArrayList<>();
        for (Family family : new AccordRecovery().families) {
            for (Form form : family.forms()) {
                for (double noise : NOISES) {
                    for (double silent : silences) {
                        for (int n : sizes) {
                            tasks.add(new Task(family, new Square(family.kind().code(), form, noise, silent, n)));
                        }
                    }
                }
            }
        }
        // Each square has a seed of its own, so that it is the same whoever works on it and when.
        long[] seeds = new SplittableRandom(seed).longs(tasks.size()).toArray();
        List<Tally> tallies = IntStream.range(0, tasks.size())
                .parallel()
                .mapToObj(i -> tally(tasks.get(i), new SplittableRandom(seeds[i]), trials))
                .toList();
        Map<Square, Tally> table = new LinkedHashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            table.put(tasks.get(i).square(), tallies.get(i));
        }
        return table;
    }

    private record Task(Family family, Square square) {}

    private static Tally tally(Task task, SplittableRandom random, int trials) {
        Tally tally = new Tally();
        for (int trial = 0; trial < trials; trial++) {
            trial(task.family(), task.square(), random, tally);
        }
        return tally;
    }

    private static void trial(Family family, Square square, SplittableRandom random, Tally tally) {
        Truth truth = family.truth(square.form(), random);
        List<Distribution.Entry> cells = new ArrayList<>();
        List<Value> stated = new ArrayList<>();
        List<Value> clean = new ArrayList<>();
        for (int i = 0; i < square.n(); i++) {
            boolean spoilt = random.nextDouble() < square.noise();
            boolean silent = random.nextDouble() < square.silent();
            Value value = spoilt ? truth.noise(random) : truth.follows().apply(random);
            cells.add(new Distribution.Entry(Code.of("MC-" + i), silent ? Fact.silent() : Fact.of(value)));
            if (!silent) {
                stated.add(value);
                if (truth.policy().explains(value)) {
                    clean.add(value);
                }
            }
        }
        Proposal proposal = Proposal.of(Distribution.of(family.kind(), cells));
        boolean first = proposal.chosen().is(best -> holds(best, truth, clean));
        boolean either = first || proposal.asGood().stream().anyMatch(each -> holds(each, truth, clean));
        tally.trials++;
        tally.first += first ? 1 : 0;
        tally.either += either ? 1 : 0;
        if (!stated.isEmpty()) {
            tally.majority += majority(family, stated).isAsGoodAs(truth.policy(), clean) ? 1 : 0;
            tally.fullRange += family.fullRange(stated).isAsGoodAs(truth.policy(), clean) ? 1 : 0;
        }
        bound(family, truth, stated, clean, tally);
    }

    /** What somebody would find who knew how the portfolios are made, and only not which framework was drawn. */
    private static void bound(Family family, Truth truth, List<Value> stated, List<Value> clean, Tally tally) {
        Map<Form, Double> likelihoods = family.likelihoods(stated, NOISES);
        if (likelihoods.isEmpty()) {
            return;
        }
        double best = likelihoods.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Form own = truth.policy().form();
        Form visible = truth.policy().visible(clean);
        boolean first = false;
        boolean either = false;
        for (Map.Entry<Form, Double> each : likelihoods.entrySet()) {
            boolean right = each.getKey() == own || each.getKey() == visible;
            first |= right && each.getValue() >= best;
            either |= right && each.getValue() >= best - Math.log(3);
        }
        tally.bounded++;
        tally.boundFirst += first ? 1 : 0;
        tally.boundEither += either ? 1 : 0;
    }

    private static boolean holds(Candidate candidate, Truth truth, List<Value> clean) {
        return Policy.of(candidate).isAsGoodAs(truth.policy(), clean);
    }

    /** The rule of thumb that makes a standard of what four out of five do, and asks nothing else. */
    private static Policy majority(Family family, List<Value> stated) {
        Map<Value, Integer> times = new LinkedHashMap<>();
        stated.forEach(value -> times.merge(value, 1, Integer::sum));
        Map.Entry<Value, Integer> most =
                times.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return most.getValue() >= MAJORITY * stated.size() ? family.exactly(most.getKey()) : Policy.free();
    }

    private static ElementKind kind(String code) {
        return Elements.builtIn().stream()
                .filter(kind -> kind.code().equals(Code.of(code)))
                .findFirst()
                .orElseThrow();
    }
}
