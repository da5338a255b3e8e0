package org.diapason.core.pathway.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * How long the way to a node takes when groups leave a choice: the learner who takes whatever is done first, by
 * typical durations, and the one who takes whatever lasts longest, by longest durations. Parts that do not need
 * each other run side by side.
 */
public final class ChoicePath {

    private final Requirements requirements;
    private final Durations durations;
    private final Soonest soonest;
    private final PathwayGraph graph;

    private ChoicePath(Requirements requirements, Durations durations) {
        this.requirements = requirements;
        this.durations = durations;
        this.soonest = new Soonest(requirements, durations);
        this.graph = requirements.graph();
    }

    /** Prepares the answers for a pathway whose nodes take this long. */
    public static ChoicePath of(Requirements requirements, Durations durations) {
        if (durations.nodes() != requirements.nodes()) {
            throw new IllegalArgumentException(
                    "Durations for " + durations.nodes() + " of " + requirements.nodes() + " nodes");
        }
        return new ChoicePath(requirements, durations);
    }

    /** The way that takes longest to any node that can be completed; exact only when all of them can. */
    public CriticalSpan toAll() {
        BitSet completable = soonest.completable();
        boolean all = completable.cardinality() == requirements.nodes();
        return span(completable, soonest.last(), all);
    }

    /** The way to one node, or nothing when it can never be completed. */
    public Optional<CriticalSpan> to(int node) {
        if (!soonest.completable().get(node)) {
            return Optional.empty();
        }
        BitSet before = Reach.ancestors(graph, node);
        before.set(node);
        before.and(soonest.completable());
        return Optional.of(span(before, node, true));
    }

    private CriticalSpan span(BitSet nodes, int last, boolean complete) {
        boolean exact = complete && nodes.stream().noneMatch(v -> Double.isNaN(durations.low(v)));
        CriticalPath low = new CriticalPath(soonest.pathTo(last), soonest.at(last), exact);
        CriticalPath high = longest(nodes, complete);
        boolean shown = high.exact() || high.atLeast() >= low.atLeast();
        return new CriticalSpan(low, shown ? high : new CriticalPath(low.nodes(), low.atLeast(), false));
    }

    /** Every option taken, so that the dearest decides; of options in a circle, what is known is a lower bound. */
    private CriticalPath longest(BitSet nodes, boolean complete) {
        int[] numbers = nodes.stream().toArray();
        Durations kept = durations.within(nodes);
        CriticalPath path = Sweep.of(graph.within(nodes), kept, kept).hours().high();
        List<Integer> original = new ArrayList<>();
        path.nodes().forEach(v -> original.add(numbers[v]));
        return new CriticalPath(original, path.atLeast(), path.exact() && complete);
    }
}
