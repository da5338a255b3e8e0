package org.diapason.core.harmony.pathway;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.diapason.core.pathway.graph.PathwayGraph;

/** Draws the pathway between micro-credentials alone: a milestone that one requires stands for what it crowns. */
final class CredentialGraph {

    private final Steps steps;
    private final PathwayGraph whole;
    private final IntStream.Builder from = IntStream.builder();
    private final IntStream.Builder to = IntStream.builder();

    private CredentialGraph(Steps steps, PathwayGraph whole) {
        this.steps = steps;
        this.whole = whole;
    }

    /** The edges of the whole graph, and those that a stated order adds. */
    static PathwayGraph of(Steps steps, PathwayGraph whole, List<Integer> order) {
        CredentialGraph drawing = new CredentialGraph(steps, whole);
        for (int step = 0; step < steps.credentials(); step++) {
            drawing.draw(step);
        }
        for (int i = 1; i < order.size(); i++) {
            drawing.edge(order.get(i - 1), order.get(i));
        }
        return PathwayGraph.of(
                steps.credentials(),
                drawing.from.build().toArray(),
                drawing.to.build().toArray());
    }

    private void draw(int step) {
        List<Integer> milestones = new ArrayList<>();
        for (int before : whole.prerequisites(step)) {
            if (steps.isCredential(before)) {
                edge(before, step);
            } else {
                milestones.add(before);
            }
        }
        if (!milestones.isEmpty()) {
            drawThrough(milestones, step);
        }
    }

    private void drawThrough(List<Integer> milestones, int step) {
        BitSet seen = new BitSet();
        milestones.forEach(seen::set);
        while (!milestones.isEmpty()) {
            for (int before : whole.prerequisites(milestones.removeLast())) {
                if (steps.isCredential(before)) {
                    edge(before, step);
                } else if (!seen.get(before)) {
                    seen.set(before);
                    milestones.add(before);
                }
            }
        }
    }

    private void edge(int before, int after) {
        from.add(before);
        to.add(after);
    }
}
