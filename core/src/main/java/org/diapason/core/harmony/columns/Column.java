package org.diapason.core.harmony.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * One thing that every micro-credential of a catalogue states or passes over: each distinct value kept once, and a
 * number for every row. What is asked of the value is asked once for all rows that share it.
 *
 * @param <T> what a row holds; compared by {@code equals}, so that of two values that differ only in the order of a set
 *     the first stands for both
 */
public final class Column<T> {

    private final List<T> distinct;
    private final int[] counts;
    private final Ids ids;

    private Column(List<T> distinct, int[] counts, Ids ids) {
        this.distinct = distinct;
        this.counts = counts;
        this.ids = ids;
    }

    /** The distinct values in the order in which they were first met; the place in this list is the value's number. */
    public List<T> distinct() {
        return distinct;
    }

    /** In how many rows the value of this number stands. */
    public int count(int id) {
        return counts[id];
    }

    /** The number of the value in this row. */
    public int id(int row) {
        return ids.at(row);
    }

    /** The value in this row. */
    public T value(int row) {
        return distinct.get(ids.at(row));
    }

    /** Names the rows, in their order, whose value meets the condition; each distinct value is asked once. */
    public void where(Predicate<? super T> condition, IntConsumer row) {
        boolean[] wanted = new boolean[distinct.size()];
        for (int id = 0; id < wanted.length; id++) {
            wanted[id] = condition.test(distinct.get(id));
        }
        where(wanted, row);
    }

    /** Names the rows, in their order, whose value has a wanted number; no row is looked at when none is wanted. */
    void where(boolean[] wanted, IntConsumer row) {
        for (boolean each : wanted) {
            if (each) {
                ids.where(wanted, row);
                return;
            }
        }
    }

    /** A column that is written row by row. */
    static final class Draft<T> {

        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> distinct = new ArrayList<>();
        private final IdsDraft ids;
        private int[] counts = new int[16];

        Draft(int rows) {
            this.ids = new IdsDraft(rows);
        }

        void add(T value) {
            Integer known = numbers.get(value);
            int id = known == null ? number(value) : known;
            counts[id]++;
            ids.add(id);
        }

        private int number(T value) {
            int id = distinct.size();
            numbers.put(value, id);
            distinct.add(value);
            if (id == counts.length) {
                counts = Arrays.copyOf(counts, id * 2);
            }
            return id;
        }

        Column<T> done() {
            int size = distinct.size();
            return new Column<>(List.copyOf(distinct), Arrays.copyOf(counts, size), ids.done(size));
        }
    }
}
