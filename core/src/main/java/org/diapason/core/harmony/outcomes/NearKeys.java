package org.diapason.core.harmony.outcomes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups keys whose objects differ by their order or by one word. Each key leaves a mark for its whole object and one
 * for the object without each of its words; keys that leave a mark in common are compared, and no others.
 */
final class NearKeys {

    private static final double LEAST_SHARE = 0.6;
    private static final int MOST_COMPARED = 8;
    private static final int MOST_WORDS = 40;

    private final List<OutcomeKey> keys;
    private final List<Set<String>> objects = new ArrayList<>();
    private final int[] leaders;
    private final Map<Long, List<Integer>> marks = new HashMap<>();

    private NearKeys(List<OutcomeKey> keys) {
        this.keys = keys;
        this.leaders = new int[keys.size()];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = i;
            objects.add(new LinkedHashSet<>(keys.get(i).object()));
        }
    }

    /** The positions of alike outcomes, for each group that holds more than one key. */
    static List<List<Integer>> groups(Map<OutcomeKey, List<Integer>> byKey) {
        NearKeys near = new NearKeys(List.copyOf(byKey.keySet()));
        for (int i = 0; i < near.keys.size(); i++) {
            near.place(i);
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        List<List<Integer>> positions = List.copyOf(byKey.values());
        for (int i = 0; i < positions.size(); i++) {
            int leader = near.leader(i);
            sizes.merge(leader, 1, Integer::sum);
            groups.computeIfAbsent(leader, _ -> new ArrayList<>()).addAll(positions.get(i));
        }
        return groups.entrySet().stream()
                .filter(group -> sizes.getOrDefault(group.getKey(), 0) > 1)
                .map(group -> group.getValue().stream().sorted().toList())
                .toList();
    }

    private void place(int key) {
        Set<String> object = objects.get(key);
        long whole = mix(keys.get(key).verb()) * 31;
        for (String word : object) {
            whole += mix(word);
        }
        meet(whole, key);
        if (object.size() <= MOST_WORDS) {
            for (String word : object) {
                meet(whole - mix(word), key);
            }
        }
    }

    private void meet(long mark, int key) {
        List<Integer> others = marks.computeIfAbsent(mark, _ -> new ArrayList<>(1));
        for (int other : others) {
            if (areAlike(key, other)) {
                leaders[leader(key)] = leader(other);
            }
        }
        if (others.size() < MOST_COMPARED) {
            others.add(key);
        }
    }

    private boolean areAlike(int one, int other) {
        Set<String> mine = objects.get(one);
        Set<String> theirs = objects.get(other);
        long shared = mine.stream().filter(theirs::contains).count();
        long all = mine.size() + theirs.size() - shared;
        return one != other
                && all > 0
                && keys.get(one).verb().equals(keys.get(other).verb())
                && shared >= LEAST_SHARE * all;
    }

    private int leader(int key) {
        int at = key;
        while (leaders[at] != at) {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }

    private static long mix(String word) {
        long h = word.hashCode() * 0x9E3779B97F4A7C15L;
        return (h ^ h >>> 32) * 0xD6E8FEB86659FD93L;
    }
}
