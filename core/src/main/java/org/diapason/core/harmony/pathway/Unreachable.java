package org.diapason.core.harmony.pathway;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diapason.core.base.Code;
import org.diapason.core.pathway.EntryPoint;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.pathway.graph.Blocked;
import org.diapason.core.pathway.graph.Feasibility;
import org.diapason.core.pathway.graph.Group;
import org.diapason.core.pathway.graph.Requirements;

/**
 * A step that nobody can ever complete.
 *
 * @param step the micro-credential, milestone or destination
 * @param requirement the first of its requirements that cannot be met
 * @param why what stands in the way
 */
public record Unreachable(Code step, Requirement requirement, Why why) {

    /** What stands in the way of a step. */
    public enum Why {
        /** It asks for more steps than there are. */
        ASKS_TOO_MANY,
        /** It waits for steps that wait for it. */
        IN_A_CIRCLE,
        /** It waits for steps that nobody can complete. */
        BEHIND_ANOTHER
    }

    static List<Unreachable> of(SeriesPath path) {
        Feasibility all = path.feasibility();
        if (all.isFeasible()) {
            return List.of();
        }
        Steps steps = path.steps();
        return Feasibility.of(openedAtEntries(path)).blocked().stream()
                .map(blocked -> told(steps, blocked))
                .toList();
    }

    /** Learners who come in at a step bring along what it requires. */
    private static Requirements openedAtEntries(SeriesPath path) {
        Set<Integer> entries = new HashSet<>();
        for (EntryPoint entry : path.series().pathway().entries()) {
            entries.add(path.steps().number(entry.at()));
        }
        Requirements stated = path.steps().requirements();
        return entries.isEmpty()
                ? stated
                : Requirements.of(IntStream.range(0, stated.nodes())
                        .mapToObj(step -> entries.contains(step) ? List.<Group>of() : stated.groups(step))
                        .toList());
    }

    private static Unreachable told(Steps steps, Blocked blocked) {
        int at = steps.requirements().groups(blocked.node()).indexOf(blocked.group());
        return new Unreachable(
                steps.code(blocked.node()),
                steps.requires(blocked.node()).get(at),
                switch (blocked.why()) {
                    case ASKS_TOO_MANY -> Why.ASKS_TOO_MANY;
                    case IN_A_CIRCLE -> Why.IN_A_CIRCLE;
                    case BEHIND_BLOCKED -> Why.BEHIND_ANOTHER;
                });
    }
}
