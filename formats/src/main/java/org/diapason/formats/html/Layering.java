package org.diapason.formats.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the steps of a pathway stand: each in a layer behind all that it requires, and in each layer near its
 * neighbours (layered drawing after Sugiyama). An edge that runs past layers gets a place in each of them.
 *
 * <p>A circle is opened at its first step, so that a broken pathway is drawn too.
 */
final class Layering {

    private static final int SWEEPS = 6;

    private final int[] layer;
    private final List<List<Integer>> layers = new ArrayList<>();
    private final List<List<Integer>> ways = new ArrayList<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<List<Integer>> after = new ArrayList<>();

    private Layering(int[] layer) {
        this.layer = layer;
    }

    /** The places of so many steps, with an edge from each prerequisite to the step that asks for it. */
    static Layering of(int steps, int[] from, int[] to) {
        Layering layering = new Layering(LongestFirst.layers(steps, from, to));
        for (int step = 0; step < steps; step++) {
            layering.place(step, layering.layer[step]);
        }
        for (int edge = 0; edge < from.length; edge++) {
            layering.ways.add(layering.way(from[edge], to[edge]));
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            layering.settle(sweep % 2 == 0);
        }
        return layering;
    }

    /** The layers in order; a number that is no step is a place where an edge runs past. */
    List<List<Integer>> layers() {
        return layers;
    }

    /** The places that an edge runs through, from its prerequisite to the step that asks for it. */
    List<Integer> way(int edge) {
        return ways.get(edge);
    }

    /** The places next to this one, in the layers before and behind. */
    IntStream neighbours(int place) {
        return IntStream.concat(
                before.get(place).stream().mapToInt(Integer::intValue),
                after.get(place).stream().mapToInt(Integer::intValue));
    }

    /** How many places there are, steps and those where an edge runs past. */
    int places() {
        return before.size();
    }

    private int place(int vertex, int at) {
        while (layers.size() <= at) {
            layers.add(new ArrayList<>());
        }
        layers.get(at).add(vertex);
        before.add(new ArrayList<>());
        after.add(new ArrayList<>());
        return vertex;
    }

    private List<Integer> way(int from, int to) {
        boolean forward = layer[from] < layer[to];
        int low = forward ? from : to;
        int high = forward ? to : from;
        List<Integer> way = new ArrayList<>();
        way.add(low);
        for (int at = layer[low] + 1; at < layer[high]; at++) {
            way.add(place(before.size(), at));
        }
        way.add(high);
        for (int i = 1; i < way.size() && layer[low] < layer[high]; i++) {
            after.get(way.get(i - 1)).add(way.get(i));
            before.get(way.get(i)).add(way.get(i - 1));
        }
        return forward ? way : way.reversed();
    }

    /** Moves each place of a layer to the middle of its neighbours, layer by layer. */
    private void settle(boolean onward) {
        double[] position = new double[before.size()];
        for (List<Integer> row : layers) {
            number(row, position);
        }
        List<List<Integer>> rows = onward ? layers : layers.reversed();
        for (List<Integer> row : rows) {
            double[] wish = new double[before.size()];
            for (int vertex : row) {
                List<Integer> neighbours = onward ? before.get(vertex) : after.get(vertex);
                wish[vertex] = neighbours.stream()
                        .mapToDouble(neighbour -> position[neighbour])
                        .average()
                        .orElse(position[vertex]);
            }
            row.sort(Comparator.comparingDouble(vertex -> wish[vertex]));
            number(row, position);
        }
    }

    /** Numbers a layer around its middle, so that layers of unequal length are compared by their middles. */
    private static void number(List<Integer> row, double[] position) {
        for (int i = 0; i < row.size(); i++) {
            position[row.get(i)] = i - (row.size() - 1) / 2.0;
        }
    }

    /** The layer of each step: one behind the last of its prerequisites. */
    private static final class LongestFirst {

        static int[] layers(int steps, int[] from, int[] to) {
            int[] layer = new int[steps];
            int[] waits = new int[steps];
            for (int edge = 0; edge < to.length; edge++) {
                waits[to[edge]] += from[edge] == to[edge] ? 0 : 1;
            }
            boolean[] placed = new boolean[steps];
            for (int done = 0; done < steps; done++) {
                int step = next(placed, waits);
                placed[step] = true;
                for (int edge = 0; edge < from.length; edge++) {
                    if (from[edge] == step && !placed[to[edge]]) {
                        waits[to[edge]]--;
                        layer[to[edge]] = Math.max(layer[to[edge]], layer[step] + 1);
                    }
                }
            }
            return layer;
        }

        /** The first step that waits for nothing; in a circle the one that waits for least. */
        private static int next(boolean[] placed, int[] waits) {
            int best = -1;
            for (int step = 0; step < placed.length; step++) {
                if (!placed[step] && (best < 0 || waits[step] < waits[best])) {
                    best = step;
                }
            }
            return best;
        }
    }
}
