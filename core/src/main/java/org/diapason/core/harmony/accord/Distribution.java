package org.diapason.core.harmony.accord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Value;

/**
 * What a portfolio states for one element: the values, how often each is found, and how many state nothing. Silence is
 * counted apart and never as a value.
 *
 * @param kind the element
 * @param found the different values, in an order that depends on nothing but themselves
 * @param silent how many micro-credentials state nothing
 */
public record Distribution(ElementKind kind, List<Found> found, long silent) {

    /** A value that more micro-credentials state is not listed by their names. */
    public static final int MOST_NAMED = 20;

    public Distribution {
        found = found.stream()
                .map(Found::inOrder)
                .sorted(Comparator.comparing(Found::mark))
                .toList();
    }

    /**
     * One value and who states it.
     *
     * @param value what is stated
     * @param times how many micro-credentials state it, 1 or more
     * @param where their names in alphabetical order; empty when there are more than {@link #MOST_NAMED}
     * @param mark the value written one way only, by which it is told from others
     */
    public record Found(Value value, long times, List<Code> where, String mark) {

        public Found {
            if (times < 1) {
                throw new IllegalArgumentException("A value that is found is stated at least once: " + times);
            }
            where = List.copyOf(where);
        }

        /** A value and who states it. */
        public static Found of(Value value, long times, List<Code> where) {
            return new Found(value, times, where, Marks.of(value));
        }

        private Found inOrder() {
            return new Found(value, times, where.stream().sorted().toList(), mark);
        }
    }

    /** How many micro-credentials state something. */
    public long stated() {
        return found.stream().mapToLong(Found::times).sum();
    }

    /** How many micro-credentials there are. */
    public long all() {
        return stated() + silent;
    }

    /** What one micro-credential states, or that it states nothing. */
    public record Entry(Code microCredential, Fact<Value> value) {}

    /** The distribution of these cells; their order does not matter. */
    public static Distribution of(ElementKind kind, List<Entry> cells) {
        Map<String, Gathered> gathered = new LinkedHashMap<>();
        long silent = 0;
        for (Entry cell : cells) {
            if (cell.value() instanceof Fact.Stated<Value>(Value value)) {
                gathered.computeIfAbsent(Marks.of(value), _ -> new Gathered(Marks.canonical(value), new ArrayList<>()))
                        .where()
                        .add(cell.microCredential());
            } else {
                silent++;
            }
        }
        List<Found> found = new ArrayList<>(gathered.size());
        for (Gathered each : gathered.values()) {
            int times = each.where().size();
            found.add(Found.of(each.value(), times, times > MOST_NAMED ? List.of() : each.where()));
        }
        return new Distribution(kind, found, silent);
    }

    /**
     * The distribution of a column in which each cell is the number of its value, -1 where nothing is stated.
     *
     * @param dictionary the different values by their number
     * @param name the name of the micro-credential of a row, asked for rare values only
     */
    public static Distribution of(ElementKind kind, int[] column, List<Value> dictionary, IntFunction<Code> name) {
        int[] times = counts(column, dictionary.size() + 1);
        Map<Integer, List<Code>> where = rare(column, times, name);
        List<Found> found = new ArrayList<>();
        for (int value = 0; value < dictionary.size(); value++) {
            if (times[value + 1] > 0) {
                Value stated = Marks.canonical(dictionary.get(value));
                found.add(Found.of(stated, times[value + 1], where.getOrDefault(value, List.of())));
            }
        }
        return new Distribution(kind, found, times[0]);
    }

    /** Two counters for each value in turn: a column of one value would otherwise wait for its own last step. */
    private static int[] counts(int[] column, int size) {
        int[] even = new int[size];
        int[] odd = new int[size];
        int row = 0;
        for (; row + 1 < column.length; row += 2) {
            even[column[row] + 1]++;
            odd[column[row + 1] + 1]++;
        }
        if (row < column.length) {
            even[column[row] + 1]++;
        }
        for (int value = 0; value < size; value++) {
            even[value] += odd[value];
        }
        return even;
    }

    private record Gathered(Value value, List<Code> where) {}

    private static Map<Integer, List<Code>> rare(int[] column, int[] times, IntFunction<Code> name) {
        boolean[] isRare = new boolean[times.length];
        long left = 0;
        for (int value = 1; value < times.length; value++) {
            isRare[value] = times[value] > 0 && times[value] <= MOST_NAMED;
            left += isRare[value] ? times[value] : 0;
        }
        Map<Integer, List<Code>> where = new LinkedHashMap<>();
        for (int row = 0; row < column.length && left > 0; row++) {
            if (isRare[column[row] + 1]) {
                where.computeIfAbsent(column[row], _ -> new ArrayList<>()).add(name.apply(row));
                left--;
            }
        }
        return where;
    }
}
