package org.diapason.bench.accord;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate.Form;

/** Elements for which each micro-credential states one word of a list. */
record Words(ElementKind kind, int vocabulary) implements Family {

    private static final double KEEPS = 0.75;
    private static final int MOST_CHOICES = 3;
    private static final int ROOM = 2;

    @Override
    public List<Form> forms() {
        return List.of(Form.values());
    }

    @Override
    public Truth truth(Form form, SplittableRandom random) {
        return switch (form) {
            case UNIFORM -> truth(new int[] {random.nextInt(vocabulary)}, 1, form);
            case BOUNDED -> truth(draw(random.nextInt(2, MOST_CHOICES + 1), random), 0, form);
            case UNIFORM_WITH_LATITUDE -> truth(draw(random.nextInt(2, ROOM + 2), random), 1, form);
            case FREE -> new Truth(kind, Policy.free(), this::any, this::any);
        };
    }

    private Truth truth(int[] words, int centre, Form form) {
        Set<Code> all = new LinkedHashSet<>();
        for (int word : words) {
            all.add(word(word));
        }
        Policy policy = form == Form.UNIFORM_WITH_LATITUDE
                ? new Policy(form, new Standard.OneOf(Set.of(word(words[0]))), Fact.of(new Standard.OneOf(all)))
                : Policy.of(form, new Standard.OneOf(all));
        return new Truth(kind, policy, random -> value(words[follow(words.length, centre == 1, random)]), this::any);
    }

    private static int follow(int words, boolean centred, SplittableRandom random) {
        if (words == 1 || centred && random.nextDouble() < KEEPS) {
            return 0;
        }
        return centred ? random.nextInt(1, words) : random.nextInt(words);
    }

    private int[] draw(int size, SplittableRandom random) {
        Set<Integer> words = new LinkedHashSet<>();
        while (words.size() < size) {
            words.add(random.nextInt(vocabulary));
        }
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    private Value any(SplittableRandom random) {
        return value(random.nextInt(vocabulary));
    }

    @Override
    public Policy fullRange(List<Value> cells) {
        Set<Code> all = new LinkedHashSet<>();
        cells.forEach(cell -> all.addAll(codes(cell)));
        return Policy.of(all.size() == 1 ? Form.UNIFORM : Form.BOUNDED, new Standard.OneOf(all));
    }

    @Override
    public Policy exactly(Value value) {
        return Policy.of(Form.UNIFORM, new Standard.OneOf(codes(value)));
    }

    @Override
    public Belief belief(List<Value> cells, List<Double> noises) {
        Map<Code, Integer> times = new HashMap<>();
        cells.forEach(cell -> times.merge(codes(cell).iterator().next(), 1, Integer::sum));
        int[] counts = new int[vocabulary];
        for (int word = 0; word < vocabulary; word++) {
            counts[word] = times.getOrDefault(word(word), 0);
        }
        Belief belief = new Belief(cells);
        belief.add(-cells.size() * Math.log(vocabulary), Policy::free);
        for (int set = 1; set < 1 << vocabulary; set++) {
            weigh(set, counts, noises, belief);
        }
        return belief;
    }

    /** One word alone, a list of them all, and each of them with the others as room. */
    private void weigh(int set, int[] counts, List<Double> noises, Belief belief) {
        int size = Integer.bitCount(set);
        double prior = -Math.log(Odds.draws(size, vocabulary));
        if (size == 1) {
            belief.add(prior + chance(set, -1, counts, noises), () -> Policy.of(Form.UNIFORM, list(set)));
            return;
        }
        if (size <= MOST_CHOICES) {
            double log = prior - Math.log(MOST_CHOICES - 1.0) + chance(set, -1, counts, noises);
            belief.add(log, () -> Policy.of(Form.BOUNDED, list(set)));
        }
        for (int word = 0; word < vocabulary && size <= ROOM + 1; word++) {
            if ((set >> word & 1) == 1) {
                Standard own = list(1 << word);
                double log = prior - Math.log(ROOM) - Math.log(size) + chance(set, word, counts, noises);
                belief.add(log, () -> new Policy(Form.UNIFORM_WITH_LATITUDE, own, Fact.of(list(set))));
            }
        }
    }

    private double chance(int set, int centre, int[] counts, List<Double> noises) {
        int size = Integer.bitCount(set);
        int in = 0;
        int out = 0;
        double inLog = 0;
        for (int word = 0; word < vocabulary; word++) {
            if ((set >> word & 1) == 1) {
                double kept = centre < 0 ? 1.0 / size : word == centre ? KEEPS : (1 - KEEPS) / (size - 1);
                in += counts[word];
                inLog += Belief.times(counts[word], Math.log(kept));
            } else {
                out += counts[word];
            }
        }
        return in == 0
                ? Double.NEGATIVE_INFINITY
                : Belief.chance(noises, in, inLog, out, -out * Math.log(vocabulary - size));
    }

    private Standard list(int set) {
        Set<Code> words = new LinkedHashSet<>();
        for (int word = 0; word < vocabulary; word++) {
            if ((set >> word & 1) == 1) {
                words.add(word(word));
            }
        }
        return new Standard.OneOf(words);
    }

    private static Code word(int number) {
        return Code.of("word-" + number);
    }

    private static Value value(int number) {
        return new Value.Choices(Set.of(word(number)));
    }

    private static Set<Code> codes(Value value) {
        return value instanceof Value.Choices(Set<Code> codes) ? codes : Set.of();
    }
}
