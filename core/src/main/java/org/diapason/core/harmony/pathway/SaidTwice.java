package org.diapason.core.harmony.pathway;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.pathway.graph.Edge;
import org.diapason.core.pathway.graph.Group;
import org.diapason.core.pathway.graph.PathwayGraph;
import org.diapason.core.pathway.graph.Reach;
import org.diapason.core.pathway.graph.Redundancy;

/**
 * A requirement that goes without saying, since the other requirements of the step imply it already. The members of a
 * milestone or destination are named for the reader's sake and are never one.
 *
 * @param step the micro-credential that states it
 * @param requirement what it states
 */
public record SaidTwice(Code step, Requirement requirement) {

    static List<SaidTwice> of(SeriesPath path) {
        List<SaidTwice> twice = new ArrayList<>();
        repeated(path.steps(), twice);
        implied(path, twice);
        if (path.steps().leaveChoices()) {
            needlessChoices(path, twice);
        }
        return twice;
    }

    private static void repeated(Steps steps, List<SaidTwice> twice) {
        for (int step = 0; step < steps.credentials(); step++) {
            List<Requirement> requires = steps.requires(step);
            if (requires.size() < 2) {
                continue;
            }
            Set<Requirement> seen = new HashSet<>();
            for (Requirement requirement : requires) {
                if (!seen.add(requirement)) {
                    twice.add(new SaidTwice(steps.code(step), requirement));
                }
            }
        }
    }

    private static void implied(SeriesPath path, List<SaidTwice> twice) {
        PathwayGraph graph = path.strict();
        if (graph.edges() == 0) {
            return;
        }
        for (Edge edge : Redundancy.of(graph, path.strictSweep()).edges()) {
            if (path.steps().isCredential(edge.to())) {
                Requirement one = new Requirement(1, List.of(path.steps().code(edge.from())));
                twice.add(new SaidTwice(path.steps().code(edge.to()), one));
            }
        }
    }

    private static void needlessChoices(SeriesPath path, List<SaidTwice> twice) {
        Steps steps = path.steps();
        for (int step = 0; step < steps.credentials(); step++) {
            List<Group> groups = steps.requirements().groups(step);
            if (groups.stream().noneMatch(Group::isChoice)) {
                continue;
            }
            BitSet before = Reach.ancestors(path.strict(), step);
            for (int i = 0; i < groups.size(); i++) {
                Group group = groups.get(i);
                boolean met = group.members().stream().filter(before::get).count() >= group.atLeast();
                if (group.isChoice() && met) {
                    twice.add(
                            new SaidTwice(steps.code(step), steps.requires(step).get(i)));
                }
            }
        }
    }
}
