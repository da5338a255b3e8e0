package org.diapason.core.feedback;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;

/**
 * How many gave each answer to one question (distribution). No mean is made of it: a distribution, its number and an
 * interval are told together.
 *
 * @param question the question
 * @param counts how many gave each answer, from the least that can be given
 */
public record Distribution(Question question, List<Integer> counts) {

    private static final double TAIL = 0.025;

    /** Of more than this many the ranks follow the normal curve closely enough. */
    private static final int EXACT = 1000;

    public Distribution {
        counts = List.copyOf(counts);
    }

    /** How many gave each answer; the first count is of the answer 0. */
    static Distribution of(Question question, int[] counts) {
        List<Integer> each = new ArrayList<>();
        for (int value = question.least(); value <= question.most(); value++) {
            each.add(counts[value]);
        }
        return new Distribution(question, each);
    }

    /** The answers of both. */
    Distribution plus(Distribution other) {
        List<Integer> sum = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            sum.add(counts.get(i) + other.counts.get(i));
        }
        return new Distribution(question, sum);
    }

    /** How many answered. */
    public int n() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many gave this answer. */
    public int of(int value) {
        return counts.get(value - question.least());
    }

    /** The share of favourable answers; silent where nobody answered or no answer is better than another. */
    public Fact<Proportion> favourable() {
        if (!question.hasShare() || n() == 0) {
            return Fact.silent();
        }
        int some = 0;
        for (int value = question.favourable(); value <= question.most(); value++) {
            some += of(value);
        }
        return Fact.of(new Proportion(some, n()));
    }

    /** The share of this answer; silent where nobody answered. */
    public Fact<Proportion> share(int value) {
        return n() == 0 ? Fact.silent() : Fact.of(new Proportion(of(value), n()));
    }

    /** The answer in the middle, halves of the two in the middle when there are two; silent where nobody answered. */
    public Fact<Double> median() {
        int n = n();
        return n == 0 ? Fact.silent() : Fact.of((ranked((n + 1) / 2) + ranked(n / 2 + 1)) / 2.0);
    }

    /**
     * Between which answers the true middle lies with 95 % certainty or more, by counting ranks alone: it supposes no shape
     * of the distribution. Silent below 6 answers, of which no two ranks are that certain.
     */
    public Fact<Between> medianInterval() {
        int n = n();
        int rank = n > EXACT ? (int) Math.floor((n - Proportion.Z * Math.sqrt(n)) / 2) : rank(n);
        return rank == 0 ? Fact.silent() : Fact.of(new Between(ranked(rank), ranked(n + 1 - rank)));
    }

    /** How far from either end one may go while no more than 2.5 % lies beyond, by the binomial of a fair coin. */
    private static int rank(int n) {
        double tail = Math.pow(0.5, n);
        double beyond = tail;
        int rank = 0;
        while (beyond <= TAIL) {
            rank++;
            tail = tail * (n - rank + 1) / rank;
            beyond += tail;
        }
        return rank;
    }

    /** Two answers, the lower first. */
    public record Between(int low, int high) {}

    /** The answer at this rank, from 1, when all stand in a row from the least to the most. */
    private int ranked(int rank) {
        int seen = 0;
        for (int i = 0; i < counts.size(); i++) {
            seen += counts.get(i);
            if (seen >= rank) {
                return i + question.least();
            }
        }
        throw new IllegalArgumentException("There is no rank " + rank);
    }
}
