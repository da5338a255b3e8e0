package org.diapason.core.pathway.graph;

import java.util.ArrayList;
import java.util.List;

/** Finds the longest chain in a swept graph by walking back from the node that finishes last. */
final class Longest {

    private static final int NONE = -1;

    private final PathwayGraph graph;
    private final Slots slots;
    private final Measures measures;

    Longest(PathwayGraph graph, Slots slots, Measures measures) {
        this.graph = graph;
        this.slots = slots;
        this.measures = measures;
    }

    CriticalSpan span(int low, int high) {
        return new CriticalSpan(path(low), path(high));
    }

    private CriticalPath path(int measure) {
        int last = NONE;
        boolean exact = slots.placed() == graph.nodes();
        for (int v = 0; v < graph.nodes(); v++) {
            exact &= !Double.isNaN(measures.stated(v, measure));
            last = slots.isPlaced(v) ? later(last, v, measure) : last;
        }
        return last == NONE
                ? new CriticalPath(List.of(), 0, exact)
                : new CriticalPath(backFrom(last, measure), slots.finish(last, measure), exact);
    }

    private List<Integer> backFrom(int last, int measure) {
        List<Integer> path = new ArrayList<>();
        for (int v = last; v != NONE; v = latestPrerequisite(v, measure)) {
            path.add(v);
        }
        return path.reversed();
    }

    private int latestPrerequisite(int v, int measure) {
        Adjacency prerequisites = graph.prerequisites;
        int latest = NONE;
        for (int e = prerequisites.start()[v]; e < prerequisites.start()[v + 1]; e++) {
            latest = later(latest, prerequisites.list()[e], measure);
        }
        return latest;
    }

    /**
     * The one that finishes later; of two that finish together, the one behind the longer chain, so that silent nodes
     * show.
     */
    private int later(int a, int b, int measure) {
        if (a == NONE) {
            return b;
        }
        int byFinish = Double.compare(slots.finish(b, measure), slots.finish(a, measure));
        return byFinish > 0 || byFinish == 0 && slots.level(b) > slots.level(a) ? b : a;
    }
}
