package org.diapason.bench.pathway;

import org.diapason.core.pathway.graph.Durations;
import org.diapason.core.pathway.graph.Numbering;
import org.diapason.core.pathway.graph.PathwayGraph;
import org.diapason.core.pathway.graph.Sweep;

/** Our graph, built from the list of edges and numbered so that neighbours are close. */
final class Ours {

    private final Numbering numbering;
    private final PathwayGraph graph;
    private final Durations hours;
    private final Durations weeks;

    Ours(SyntheticPathway pathway) {
        PathwayGraph given = pathway.graph();
        this.numbering = Numbering.of(given);
        this.graph = numbering.apply(given);
        this.hours = numbering.apply(pathway.hours());
        this.weeks = numbering.apply(pathway.weeks());
    }

    /** Circles, levels, order, width and critical paths, under our numbers. */
    Sweep sweep() {
        return Sweep.of(graph, hours, weeks);
    }

    int edges() {
        return graph.edges();
    }

    /** The order of a sweep under the numbers of the list. */
    int[] order(Sweep sweep) {
        int[] order = sweep.order();
        for (int i = 0; i < order.length; i++) {
            order[i] = numbering.original(order[i]);
        }
        return order;
    }

    /** The level of a node of the list. */
    int level(Sweep sweep, int node) {
        return sweep.level(numbering.number(node));
    }
}
