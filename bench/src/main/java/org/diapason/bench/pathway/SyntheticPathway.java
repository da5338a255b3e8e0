package org.diapason.bench.pathway;

import java.util.SplittableRandom;
import org.diapason.core.pathway.graph.Durations;
import org.diapason.core.pathway.graph.PathwayGraph;

/**
 * A made-up pathway without circles, the same for the same seed. Nodes have a hidden rank and edges lead up it: nine
 * in ten to a rank nearby, one in ten anywhere above.
 *
 * <p>Numbers are shuffled within blocks. One block that holds all nodes makes the number say nothing of the rank, as
 * when credentials are listed by name; small blocks keep neighbours together in memory, which suits both sides.
 */
final class SyntheticPathway {

    private static final int LOCAL_REACH = 4_800;

    private final SplittableRandom random;
    private final int[] numberOfRank;
    private final int[] from;
    private final int[] to;

    SyntheticPathway(int nodes, int edges, int block, long seed) {
        this.random = new SplittableRandom(seed);
        this.numberOfRank = shuffledInBlocks(nodes, block);
        this.from = new int[edges];
        this.to = new int[edges];
        for (int e = 0; e < edges; e++) {
            draw(e, nodes);
        }
    }

    private int[] shuffledInBlocks(int nodes, int block) {
        int[] numbers = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            int other = i - random.nextInt(i % block + 1);
            numbers[i] = numbers[other];
            numbers[other] = i;
        }
        return numbers;
    }

    private void draw(int edge, int nodes) {
        int low = random.nextInt(nodes - 1);
        boolean local = random.nextInt(10) != 0;
        int reach = nodes - 1 - low;
        int high = low + 1 + random.nextInt(local ? Math.min(LOCAL_REACH, reach) : reach);
        from[edge] = numberOfRank[low];
        to[edge] = numberOfRank[high];
    }

    int nodes() {
        return numberOfRank.length;
    }

    /** Every edge in the order in which it was drawn; some come twice. */
    void forEachEdge(EdgeReader reader) {
        for (int e = 0; e < from.length; e++) {
            reader.read(from[e], to[e]);
        }
    }

    /** Takes one edge after another. */
    @FunctionalInterface
    interface EdgeReader {
        void read(int from, int to);
    }

    /** The graph; edges that were drawn twice are one. */
    PathwayGraph graph() {
        return PathwayGraph.of(numberOfRank.length, from, to);
    }

    /** From 5 to 44 hours a node, and half as much again at most. */
    Durations hours() {
        return durations(5, 40);
    }

    /** From 1 to 8 weeks a node, and half as much again at most. */
    Durations weeks() {
        return durations(1, 8);
    }

    private Durations durations(int least, int kinds) {
        SplittableRandom own = new SplittableRandom(kinds);
        double[] low = own.ints(numberOfRank.length, least, least + kinds)
                .asDoubleStream()
                .toArray();
        double[] high = low.clone();
        for (int v = 0; v < high.length; v++) {
            high[v] *= 1.5;
        }
        return Durations.of(low, high);
    }
}
