package org.diapason.bench.accord;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Standard;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.accord.Candidate.Form;

/**
 * The belief over lists of words, each cell and each list being bits. Lists are made of the twelve words most used and
 * of words that nobody states; what is usual is one of the twelve values most stated. The rest has next to no chance.
 */
final class WordSetBelief {

    private static final int MOST = 12;
    private static final int MOST_ANY = 5;
    private static final int MOST_OWN = 4;
    private static final int MOST_LEAST = 3;
    private static final int SHORTEST_LIST = 3;
    private static final int LONGEST_LIST = 5;
    private static final int MOST_ROOM = 2;

    private final WordSets family;
    private final int vocabulary;
    private final List<Double> noises;
    private final Belief belief;
    private final Map<Integer, Integer> counts = new LinkedHashMap<>();
    private final int[] used;
    private final List<Integer> often;
    private final int unused;

    WordSetBelief(WordSets family, List<Value> cells, List<Double> noises) {
        this.family = family;
        this.vocabulary = family.vocabulary();
        this.noises = noises;
        this.belief = new Belief(cells);
        cells.forEach(cell -> counts.merge(bits(cell), 1, Integer::sum));
        this.used = new int[vocabulary];
        counts.forEach((set, times) -> words(set).forEach(word -> used[word] += times));
        this.often = IntStream.range(0, vocabulary)
                .filter(word -> used[word] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer word) -> -used[word]))
                .limit(MOST)
                .toList();
        this.unused = (int)
                IntStream.range(0, vocabulary).filter(word -> used[word] == 0).count();
    }

    Belief belief() {
        double any = 0;
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            any += each.getValue() * any(each.getKey());
        }
        belief.add(any, Policy::free);
        List<Integer> owns = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .filter(own -> Integer.bitCount(own) <= MOST_OWN)
                .limit(MOST)
                .toList();
        owns.forEach(this::uniform);
        if (family.least()) {
            leasts();
        } else {
            lists();
            owns.forEach(this::rooms);
        }
        return belief;
    }

    private void uniform(int own) {
        int size = Integer.bitCount(own);
        double prior = -Math.log(MOST_OWN) - Math.log(Odds.draws(size, vocabulary));
        boolean least = family.least();
        Standard standard = least ? new Standard.MustInclude(codes(own)) : new Standard.OneOf(codes(own));
        weigh(
                prior,
                own,
                least,
                least ? supersets(size) : subsets(size),
                set -> set == own ? 0 : Double.NEGATIVE_INFINITY,
                () -> Policy.of(Form.UNIFORM, standard));
    }

    private void leasts() {
        for (int set = 1; set < 1 << vocabulary; set++) {
            int least = set;
            int size = Integer.bitCount(least);
            if (size <= MOST_LEAST) {
                weigh(
                        -Math.log(MOST_LEAST) - Math.log(Odds.draws(size, vocabulary)),
                        least,
                        true,
                        supersets(size),
                        cell -> (Integer.bitCount(cell) - size) * Math.log(WordSets.EXTRA)
                                + (vocabulary - Integer.bitCount(cell)) * Math.log(1 - WordSets.EXTRA),
                        () -> Policy.of(Form.BOUNDED, new Standard.MustInclude(codes(least))));
            }
        }
    }

    private void lists() {
        for (int list : chosen(0, LONGEST_LIST)) {
            int seen = Integer.bitCount(list);
            for (int size = Math.max(SHORTEST_LIST, seen); size <= LONGEST_LIST; size++) {
                double ways = Odds.draws(size - seen, unused) / Odds.draws(size, vocabulary);
                double each = -Math.log((1 << size) - 1);
                weigh(
                        Math.log(ways) - Math.log(LONGEST_LIST - SHORTEST_LIST + 1.0),
                        list,
                        false,
                        subsets(size),
                        cell -> each,
                        () -> Policy.of(Form.BOUNDED, new Standard.OneOf(codes(list))));
            }
        }
    }

    private void rooms(int own) {
        int size = Integer.bitCount(own);
        double prior = -Math.log(MOST_OWN) - Math.log(Odds.draws(size, vocabulary)) - Math.log(MOST_ROOM);
        for (int extra : chosen(own, MOST_ROOM)) {
            int seen = Integer.bitCount(extra);
            for (int more = Math.max(1, seen); more <= MOST_ROOM; more++) {
                double ways = Odds.draws(more - seen, unused) / Odds.draws(more, vocabulary - size);
                double beside = Math.log((1 - WordSets.KEEPS) / ((1 << size + more) - (1 << size)));
                weigh(
                        prior + Math.log(ways),
                        own | extra,
                        false,
                        subsets(size + more),
                        cell -> cell == own
                                ? Math.log(WordSets.KEEPS)
                                : (cell & ~own) == 0 ? Double.NEGATIVE_INFINITY : beside,
                        () -> new Policy(
                                Form.UNIFORM_WITH_LATITUDE,
                                new Standard.OneOf(codes(own)),
                                Fact.of(new Standard.OneOf(codes(own | extra)))));
            }
        }
    }

    /** Every choice of so many of the words most used, none included, without those that are taken. */
    private List<Integer> chosen(int taken, int most) {
        List<Integer> free =
                often.stream().filter(word -> (taken >> word & 1) == 0).toList();
        return IntStream.range(0, 1 << free.size())
                .filter(pick -> Integer.bitCount(pick) <= most)
                .map(pick -> words(pick).map(free::get).reduce(0, (set, word) -> set | 1 << word))
                .boxed()
                .toList();
    }

    /** Adds one framework: cells that it explains follow it, each with its own chance, and the others are noise. */
    private void weigh(
            double prior,
            int list,
            boolean least,
            double explained,
            IntToDoubleFunction follows,
            Supplier<Policy> policy) {
        int in = 0;
        int out = 0;
        double inLog = 0;
        double outLog = 0;
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            int cell = each.getKey();
            int times = each.getValue();
            if (least ? (list & ~cell) == 0 : (cell & ~list) == 0) {
                in += times;
                inLog += times * follows.applyAsDouble(cell);
            } else {
                out += times;
                outLog += times * any(cell);
            }
        }
        if (in > 0) {
            belief.add(prior + Belief.chance(noises, in, inLog, out, outLog - out * Math.log1p(-explained)), policy);
        }
    }

    /** The log chance of a cell that follows nothing. */
    private double any(int cell) {
        int size = Integer.bitCount(cell);
        return size > MOST_ANY
                ? Double.NEGATIVE_INFINITY
                : -Math.log(MOST_ANY) - Math.log(Odds.draws(size, vocabulary));
    }

    /** How likely a cell that follows nothing has only words of a list of so many. */
    private double subsets(int list) {
        double sum = 0;
        for (int size = 1; size <= MOST_ANY; size++) {
            sum += Odds.draws(size, list) / Odds.draws(size, vocabulary) / MOST_ANY;
        }
        return sum;
    }

    /** How likely a cell that follows nothing has all of so many words. */
    private double supersets(int least) {
        double sum = 0;
        for (int size = least; size <= MOST_ANY; size++) {
            sum += Odds.draws(size - least, vocabulary - least) / Odds.draws(size, vocabulary) / MOST_ANY;
        }
        return sum;
    }

    private int bits(Value cell) {
        Set<Code> codes = WordSets.codes(cell);
        return IntStream.range(0, vocabulary)
                .filter(word -> codes.contains(WordSets.word(word)))
                .reduce(0, (set, word) -> set | 1 << word);
    }

    private static IntStream words(int set) {
        return IntStream.range(0, Integer.SIZE - 1).filter(word -> (set >> word & 1) == 1);
    }

    private static Set<Code> codes(int set) {
        Set<Code> codes = new LinkedHashSet<>();
        words(set).forEach(word -> codes.add(WordSets.word(word)));
        return codes;
    }
}
