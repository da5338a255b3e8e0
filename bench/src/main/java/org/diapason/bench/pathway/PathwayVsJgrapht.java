package org.diapason.bench.pathway;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import org.diapason.bench.pathway.CpuClock.Timed;
import org.diapason.core.pathway.graph.Durations;
import org.diapason.core.pathway.graph.PathwayGraph;
import org.diapason.core.pathway.graph.Sweep;

/**
 * One sweep (circles, order, levels, width, critical paths in hours and in weeks) against JGraphT's topological
 * iterator, which gives the order alone, in alternating pairs.
 */
public final class PathwayVsJgrapht {

    private static final long SEED = 20_261_123;
    private static final int PAIRS = 5;
    private static final int WARM_UPS = 3;

    private final PathwayGraph graph;
    private final Durations hours;
    private final Durations weeks;
    private final Peer peer;

    private PathwayVsJgrapht(SyntheticPathway pathway) {
        this.graph = pathway.graph();
        this.hours = pathway.hours();
        this.weeks = pathway.weeks();
        this.peer = new Peer(pathway);
    }

    /**
     * Takes the number of nodes (a million; there are five times as many edges) and the size of the blocks in which
     * their numbers are shuffled (all in one).
     */
    public static void main(String[] args) {
        int nodes = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int block = args.length > 1 ? Integer.parseInt(args[1]) : nodes;
        run(nodes, block, System.out);
    }

    static void run(int nodes, int block, PrintStream out) {
        new PathwayVsJgrapht(new SyntheticPathway(nodes, 5 * nodes, block, SEED)).measure(out);
    }

    private void measure(PrintStream out) {
        Sweep sweep = sweep();
        int[] peerOrder = peer.order();
        Gate.requireOrder(graph, sweep.order(), "our");
        Gate.requireOrder(graph, peerOrder, "the peer's");
        Gate.requireSame(graph, hours, peerOrder, sweep);
        for (int i = 0; i < WARM_UPS; i++) {
            sweep();
        }
        double[] ours = new double[PAIRS];
        double[] theirs = new double[PAIRS];
        double[] ratios = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            theirs[i] = requireAll(CpuClock.time(() -> peer.order().length));
            ours[i] = requireAll(CpuClock.time(() -> sweep().order().length));
            ratios[i] = theirs[i] / ours[i];
        }
        out.printf(Locale.ROOT, "# nodes %d edges %d levels %d%n", graph.nodes(), graph.edges(), sweep.levels());
        out.printf(Locale.ROOT, "# CPU seconds, medians: jgrapht %.3f, ours %.3f%n", median(theirs), median(ours));
        Arrays.sort(ratios);
        out.printf(
                Locale.ROOT, "ratio pathway-vs-jgrapht %.1f %.1f %.1f%n", median(ratios), ratios[0], ratios[PAIRS - 1]);
    }

    private Sweep sweep() {
        return Sweep.of(graph, hours, weeks);
    }

    private double requireAll(Timed<Integer> timed) {
        if (timed.answer() != graph.nodes() || peer.edges() != graph.edges()) {
            throw new IllegalStateException("The figure does not count: nodes or edges are missing");
        }
        return timed.seconds();
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}
