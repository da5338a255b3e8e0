package org.diapason.bench.pathway;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.diapason.bench.pathway.CpuClock.Timed;
import org.diapason.core.pathway.graph.Durations;
import org.diapason.core.pathway.graph.PathwayGraph;
import org.diapason.core.pathway.graph.Sweep;

/**
 * One sweep (circles, order, levels, width, critical paths in hours and in weeks) against JGraphT's topological
 * iterator, which gives the order alone, in alternating pairs. What both cost from the list of edges on, and a sweep
 * of the graph as the list numbers it, are printed beside.
 */
public final class PathwayVsJgrapht {

    private static final long SEED = 20_261_123;
    private static final int PAIRS = 5;
    private static final int SWEEPS_A_PAIR = 5;

    private final SyntheticPathway pathway;
    private final Timed<Ours> ours;
    private final Timed<Peer> peer;

    private PathwayVsJgrapht(SyntheticPathway pathway) {
        this.pathway = pathway;
        new Ours(pathway);
        this.ours = CpuClock.time(() -> new Ours(pathway));
        this.peer = CpuClock.time(() -> new Peer(pathway));
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
        PathwayVsJgrapht bench = new PathwayVsJgrapht(new SyntheticPathway(nodes, 5 * nodes, block, SEED));
        bench.requireRight(out);
        bench.measure(out);
    }

    private void requireRight(PrintStream out) {
        PathwayGraph graph = pathway.graph();
        Durations hours = pathway.hours();
        Durations weeks = pathway.weeks();
        Sweep sweep = ours.answer().sweep();
        int[] peerOrder = peer.answer().order();
        Gate.requireOrder(graph, ours.answer().order(sweep), "our");
        Gate.requireOrder(graph, peerOrder, "the peer's");
        Gate.requireSame(graph, hours, peerOrder, ours.answer(), sweep);
        double asListed =
                CpuClock.time(() -> sweeps(() -> Sweep.of(graph, hours, weeks))).seconds() / SWEEPS_A_PAIR;
        out.printf(Locale.ROOT, "# nodes %d edges %d levels %d%n", graph.nodes(), graph.edges(), sweep.levels());
        out.printf(Locale.ROOT, "# CPU seconds to sweep the graph as the list numbers it: %.3f%n", asListed);
    }

    private void measure(PrintStream out) {
        double[] own = new double[PAIRS];
        double[] theirs = new double[PAIRS];
        double[] ratios = new double[PAIRS];
        sweeps(ours.answer()::sweep);
        for (int i = 0; i < PAIRS; i++) {
            theirs[i] = requireAll(CpuClock.time(() -> peer.answer().order().length));
            own[i] = requireAll(CpuClock.time(() -> sweeps(ours.answer()::sweep))) / SWEEPS_A_PAIR;
            ratios[i] = theirs[i] / own[i];
        }
        Arrays.sort(ratios);
        out.printf(Locale.ROOT, "# CPU seconds, medians: jgrapht %.3f, ours %.3f%n", median(theirs), median(own));
        double endToEnd = (peer.seconds() + median(theirs)) / (ours.seconds() + median(own));
        out.printf(Locale.ROOT, "# CPU seconds to build: jgrapht %.1f, ours %.2f; ", peer.seconds(), ours.seconds());
        out.printf(Locale.ROOT, "from the list to the answers %.1f times%n", endToEnd);
        out.printf(Locale.ROOT, "ratio pathway-vs-jgrapht %.1f ", median(ratios));
        out.printf(Locale.ROOT, "%.1f %.1f%n", ratios[0], ratios[PAIRS - 1]);
    }

    /** Several, because one is too short to be timed beside the peer; answers how many nodes the last one has placed. */
    private static int sweeps(Supplier<Sweep> sweep) {
        int placed = 0;
        for (int i = 0; i < SWEEPS_A_PAIR; i++) {
            placed = sweep.get().order().length;
        }
        return placed;
    }

    private double requireAll(Timed<Integer> timed) {
        if (timed.answer() != pathway.nodes()
                || peer.answer().edges() != ours.answer().edges()) {
            throw new IllegalStateException("The figure does not count: nodes or edges are missing");
        }
        return timed.seconds();
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}
