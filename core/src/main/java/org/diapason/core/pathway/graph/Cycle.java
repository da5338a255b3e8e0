package org.diapason.core.pathway.graph;

import java.util.List;

/**
 * Nodes in a circle: each comes before the next, and the last before the first.
 *
 * @param nodes the circle, from its lowest number; one node when it needs itself
 * @param shortest whether it is proven that no shorter circle runs through the same knot of nodes
 */
public record Cycle(List<Integer> nodes, boolean shortest) {

    public Cycle {
        nodes = List.copyOf(nodes);
    }

    public int length() {
        return nodes.size();
    }
}
