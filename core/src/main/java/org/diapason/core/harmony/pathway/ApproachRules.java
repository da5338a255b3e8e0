package org.diapason.core.harmony.pathway;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.Role;
import org.diapason.core.pathway.graph.Group;
import org.diapason.core.pathway.graph.PathwayGraph;
import org.diapason.core.pathway.graph.Shape;
import org.diapason.core.pathway.graph.Sweep;

/** Holds the prerequisites of a series against an approach; a milestone may count whatever it likes. */
final class ApproachRules {

    private final Steps steps;
    private final SeriesPath path;
    private final List<Breach> breaches = new ArrayList<>();

    private ApproachRules(SeriesPath path) {
        this.path = path;
        this.steps = path.steps();
    }

    static List<Breach> breaches(SeriesPath path, Approach approach) {
        ApproachRules rules = new ApproachRules(path);
        switch (approach) {
            case PROGRESSIVE -> rules.progressive();
            case MODULAR -> rules.modular();
            case HYBRID -> rules.hybrid();
        }
        return rules.breaches;
    }

    private void progressive() {
        BitSet everyone = new BitSet();
        everyone.set(0, steps.credentials());
        inOneLine(everyone);
    }

    private void modular() {
        for (int step = 0; step < steps.credentials(); step++) {
            for (Group group : steps.requirements().groups(step)) {
                for (int member : group.members()) {
                    breaches.add(new Breach.Requires(steps.code(step), steps.code(member)));
                }
            }
        }
    }

    private void hybrid() {
        BitSet core = roles(Role.CORE);
        BitSet extras = roles(Role.EXTRA);
        for (int step = 0; step < steps.credentials(); step++) {
            if (!core.get(step) && !extras.get(step)) {
                breaches.add(new Breach.RoleUntold(steps.code(step)));
            }
            needsNoExtra(step, extras);
        }
        if (core.isEmpty() && extras.cardinality() == steps.credentials() && !extras.isEmpty()) {
            breaches.add(new Breach.NoCore());
        }
        inOneLine(core);
    }

    private BitSet roles(Role role) {
        BitSet found = new BitSet();
        for (int step = 0; step < steps.credentials(); step++) {
            found.set(step, steps.credential(step).role().is(role::equals));
        }
        return found;
    }

    private void needsNoExtra(int step, BitSet extras) {
        for (Group group : steps.requirements().groups(step)) {
            long others = group.members().stream()
                    .filter(member -> !extras.get(member))
                    .count();
            if (others >= group.atLeast()) {
                continue;
            }
            for (int member : group.members()) {
                if (extras.get(member)) {
                    breaches.add(new Breach.NeedsAnExtra(steps.code(step), steps.code(member)));
                }
            }
        }
    }

    private void inOneLine(BitSet line) {
        List<Integer> order = steps.order().stream().filter(line::get).toList();
        int before = breaches.size();
        againstTheOrder(order);
        boolean follows = breaches.size() == before;
        PathwayGraph graph = path.credentials(follows ? order : List.of());
        boolean everyone = line.cardinality() == steps.credentials();
        Sweep sweep = Sweep.of(everyone ? graph : graph.within(line));
        if (!sweep.isAcyclic() || Shape.isTotalOrder(sweep)) {
            return;
        }
        int[] members = line.stream().toArray();
        for (List<Integer> tie : Shape.ties(sweep)) {
            List<Integer> tied = tie.stream().map(number -> members[number]).toList();
            List<Code> codes = steps.codes(tied);
            boolean untold = tied.stream().anyMatch(steps::isUntold);
            breaches.add(untold ? new Breach.LineUntold(codes) : new Breach.SideBySide(codes));
        }
    }

    private void againstTheOrder(List<Integer> order) {
        int[] place = new int[steps.credentials()];
        for (int i = 0; i < order.size(); i++) {
            place[order.get(i)] = i + 1;
        }
        PathwayGraph graph = path.strict();
        for (int step : order) {
            for (int required : graph.prerequisites(step)) {
                if (steps.isCredential(required) && place[required] > place[step]) {
                    breaches.add(new Breach.AgainstTheOrder(steps.code(step), steps.code(required)));
                }
            }
        }
    }
}
