package org.diapason.core.pathway.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.diapason.core.pathway.graph.Blocked.Why;

/**
 * Tells causes of a blockage from its consequences: were every group content with all that it names, whatever is
 * still blocked would be on a circle or behind one.
 */
final class Blockage {

    private final Requirements requirements;
    private final Countdown end;
    private final PathwayGraph waits;
    private final int[] knotOf;

    Blockage(Requirements requirements, Countdown end) {
        this.requirements = requirements;
        this.end = end;
        Countdown content = new Countdown(
                        requirements,
                        group -> Math.min(group.atLeast(), group.members().size()))
                .run();
        this.waits = requirements.graph(group -> !content.isMet(group));
        this.knotOf = new int[requirements.nodes()];
        int knots = 0;
        for (int[] knot : Knots.of(waits)) {
            knots++;
            for (int v : knot) {
                knotOf[v] = knots;
            }
        }
    }

    List<Cycle> circles() {
        return Cycles.of(waits);
    }

    Blocked explain(int node) {
        return because(node, group -> requirements.group(group).asksTooMany(), Why.ASKS_TOO_MANY)
                .or(() -> because(node, this::countsOnItsOwnKnot, Why.IN_A_CIRCLE))
                .or(() -> because(node, group -> true, Why.BEHIND_BLOCKED))
                .orElseThrow();
    }

    private Optional<Blocked> because(int node, IntPredicate cause, Why why) {
        return IntStream.range(requirements.firstGroup(node), requirements.firstGroup(node + 1))
                .filter(group -> !end.isMet(group))
                .filter(cause)
                .mapToObj(group -> new Blocked(node, requirements.group(group), why))
                .findFirst();
    }

    private boolean countsOnItsOwnKnot(int group) {
        int knot = knotOf[requirements.owner(group)];
        return knot > 0 && requirements.group(group).members().stream().anyMatch(v -> knotOf[v] == knot);
    }
}
