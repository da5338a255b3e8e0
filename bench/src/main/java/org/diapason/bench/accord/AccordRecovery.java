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
import org.diapason.core.harmony.accord.Candidate.Form;
import org.diapason.core.harmony.accord.Distribution;
import org.diapason.core.harmony.accord.Proposal;

/** Makes portfolios from known frameworks, spoils them, and counts how often the framework is found again. */
final class AccordRecovery {

    private static final double MAJORITY = 0.8;
    private static final double AS_GOOD = 3;

    private final List<Family> families = List.of(
            new Amounts(kind("live-sessions"), 15),
            new Amounts(kind("hours"), 100),
            new Words(kind("course-result"), 6),
            new Words(kind("platform"), 8),
            new WordSets(kind("assessment-methods"), 20),
            new WordSets(kind("communications"), 8),
            new Parts(kind("slots"), 12));

    private AccordRecovery() {}

    /** The tally of every square of this plan. */
    static Map<Square, Tally> run(Plan plan) {
        List<Task> tasks = tasks(plan);
        // Each square has a seed of its own, so that it is the same whoever works on it and when.
        long[] seeds = new SplittableRandom(plan.seed()).longs(tasks.size()).toArray();
        List<Tally> tallies = IntStream.range(0, tasks.size())
                .parallel()
                .mapToObj(i -> tally(tasks.get(i), new SplittableRandom(seeds[i]), plan.trials()))
                .toList();
        Map<Square, Tally> table = new LinkedHashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            table.put(tasks.get(i).square(), tallies.get(i));
        }
        return table;
    }

    /** The tally of one square, drawn from here on. */
    static Tally square(Square square, SplittableRandom random, int trials) {
        Family family = new AccordRecovery()
                .families.stream()
                        .filter(each -> each.kind().code().equals(square.element()))
                        .findFirst()
                        .orElseThrow();
        return tally(new Task(family, square), random, trials);
    }

    private static List<Task> tasks(Plan plan) {
        List<Task> tasks = new ArrayList<>();
        for (Family family : new AccordRecovery().families) {
            for (Form form : family.forms()) {
                for (double noise : plan.noises()) {
                    for (double silent : plan.silences()) {
                        for (int n : plan.sizes()) {
                            tasks.add(new Task(family, new Square(family.kind().code(), form, noise, silent, n)));
                        }
                    }
                }
            }
        }
        return tasks;
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
        for (int i = 0; i < square.n(); i++) {
            boolean spoilt = random.nextDouble() < square.noise();
            boolean silent = random.nextDouble() < square.silent();
            Value value = spoilt ? truth.noise(random) : truth.follows().apply(random);
            cells.add(new Distribution.Entry(Code.of("MC-" + i), silent ? Fact.silent() : Fact.of(value)));
            if (!silent) {
                stated.add(value);
            }
        }
        tally.trials++;
        proposed(Proposal.of(Distribution.of(family.kind(), cells)), truth.policy(), stated, tally);
        if (!stated.isEmpty()) {
            tally.majority += Exhibited.saysTheSame(majority(family, stated), truth.policy(), stated) ? 1 : 0;
            tally.fullRange += Exhibited.saysTheSame(family.fullRange(stated), truth.policy(), stated) ? 1 : 0;
            bound(family, truth.policy(), stated, tally);
        }
    }

    private static void proposed(Proposal proposal, Policy truth, List<Value> stated, Tally tally) {
        List<Policy> choices = new ArrayList<>();
        proposal.chosen().ifStated(best -> choices.add(Policy.of(best)));
        proposal.asGood().forEach(each -> choices.add(Policy.of(each)));
        List<Value> clean = stated.stream().filter(truth::explains).toList();
        tally.first += choices.stream().limit(1).anyMatch(each -> Exhibited.saysTheSame(each, truth, stated)) ? 1 : 0;
        tally.either += choices.stream().anyMatch(each -> Exhibited.saysTheSame(each, truth, stated)) ? 1 : 0;
        tally.byForm += choices.stream().anyMatch(each -> each.isAsGoodAs(truth, clean)) ? 1 : 0;
    }

    /** What somebody would find who knew how the portfolios are made, and only not which framework was drawn. */
    private static void bound(Family family, Policy truth, List<Value> stated, Tally tally) {
        Belief belief = family.belief(stated, Plan.NOISES);
        Policy seen = Exhibited.of(truth, stated);
        tally.boundFirst += belief.choices(1).containsValue(seen) ? 1 : 0;
        tally.boundEither += belief.choices(AS_GOOD).containsValue(seen) ? 1 : 0;
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
