package org.diapason.core.pathway.graph;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The chain of nodes, each needing the one before it, that takes longest.
 *
 * @param nodes the chain from first to last; of equally long ones, one with most nodes
 * @param atLeast how long its known parts take, in the unit of the durations that were given
 * @param exact whether every node of the pathway has stated its duration and none waits in a circle; otherwise the
 * true length may be more
 */
public record CriticalPath(List<Integer> nodes, double atLeast, boolean exact) {

    public CriticalPath {
        nodes = List.copyOf(nodes);
    }

    /** The length, or nothing when something that bears on it is unknown. */
    public OptionalDouble length() {
        return exact ? OptionalDouble.of(atLeast) : OptionalDouble.empty();
    }
}
