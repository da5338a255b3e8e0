package org.diapason.core.pathway.graph;

import java.util.Arrays;

/** Neighbours of every node in one array: those of node v stand from start[v] to start[v + 1]. */
final class Adjacency {

    private final int[] start;
    private final int[] list;

    private Adjacency(int[] start, int[] list) {
        this.start = start;
        this.list = list;
    }

    /** Sorts pairs by their key in linear time, keeping the order in which they came. */
    static Adjacency grouped(int nodes, int[] key, int[] value) {
        int[] start = new int[nodes + 1];
        for (int k : key) {
            start[k + 1]++;
        }
        runningTotal(start);
        int[] next = Arrays.copyOf(start, nodes);
        int[] list = new int[value.length];
        for (int i = 0; i < key.length; i++) {
            list[next[key[i]]++] = value[i];
        }
        return new Adjacency(start, list);
    }

    /** The same pairs seen from the other end, each neighbour once and in ascending order. */
    Adjacency flipped() {
        int nodes = size();
        int[] begin = new int[nodes + 1];
        for (int w : list) {
            begin[w + 1]++;
        }
        runningTotal(begin);
        int[] end = Arrays.copyOf(begin, nodes);
        int[] other = new int[list.length];
        for (int v = 0; v < nodes; v++) {
            for (int e = start[v]; e < start[v + 1]; e++) {
                int w = list[e];
                if (end[w] == begin[w] || other[end[w] - 1] != v) {
                    other[end[w]++] = v;
                }
            }
        }
        return packed(begin, end, other);
    }

    /** Closes the gaps that repeated pairs have left. */
    private static Adjacency packed(int[] begin, int[] end, int[] list) {
        int[] start = new int[begin.length];
        int size = 0;
        for (int v = 0; v < end.length; v++) {
            int length = end[v] - begin[v];
            System.arraycopy(list, begin[v], list, size, length);
            size += length;
            start[v + 1] = size;
        }
        return new Adjacency(start, size == list.length ? list : Arrays.copyOf(list, size));
    }

    private static void runningTotal(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    /** Where the neighbours of each node begin, and behind the last node the end; not to be written to. */
    int[] start() {
        return start;
    }

    /** All neighbours, node by node; not to be written to. */
    int[] list() {
        return list;
    }

    int size() {
        return start.length - 1;
    }

    int degree(int node) {
        return start[node + 1] - start[node];
    }

    int[] of(int node) {
        return Arrays.copyOfRange(list, start[node], start[node + 1]);
    }

    boolean has(int node, int neighbour) {
        return Arrays.binarySearch(list, start[node], start[node + 1], neighbour) >= 0;
    }
}
