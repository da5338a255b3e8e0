package org.diapason.core.harmony.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.harmony.pathway.Assumption.Why;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.Role;
import org.diapason.core.pathway.graph.PathwayGraph;
import org.diapason.core.series.MicroCredential;

/**
 * Looks for competencies that are counted on in silence. What a learner brings from outside the series is no matter
 * here; what only an extra teaches is never counted on in a hybrid series, required or not.
 */
final class Assumptions {

    private final Steps steps;
    private final Teaching teaching;
    private final PathwayGraph before;
    private final List<Integer> order;
    private final boolean hybrid;
    private final boolean anyOrder;
    private final int[] queue;
    private final int[] metOn;
    private final List<Assumption> found = new ArrayList<>();
    private int walk;

    private Assumptions(SeriesPath path, Fact<Approach> approach) {
        this.steps = path.steps();
        this.hybrid = approach.is(Approach.HYBRID::equals);
        this.anyOrder = approach.is(Approach.MODULAR::equals);
        this.order = approach.isSilent() || anyOrder ? List.of() : steps.order();
        this.teaching = Teaching.of(path.series().microCredentials());
        this.before = path.credentials(order);
        this.queue = new int[steps.credentials()];
        this.metOn = new int[steps.credentials()];
    }

    static List<Assumption> of(SeriesPath path, Fact<Approach> approach) {
        if (!Teaching.isAssumedIn(path.series().microCredentials())) {
            return List.of();
        }
        Assumptions assumptions = new Assumptions(path, approach);
        for (int step = 0; step < path.steps().credentials(); step++) {
            assumptions.examine(step);
        }
        return assumptions.found;
    }

    private void examine(int step) {
        MicroCredential mc = steps.credential(step);
        for (Code competency : mc.learning().assumes()) {
            examine(step, Fact.silent(), competency);
        }
        for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
            for (Code competency : outcome.assumes()) {
                examine(step, Fact.of(outcome.code()), competency);
            }
        }
    }

    private void examine(int step, Fact<Code> outcome, Code competency) {
        Set<Integer> teachers = teaching.teachers(competency);
        if (teachers.isEmpty() || teachers.contains(step) || isTaughtBefore(step, teachers)) {
            return;
        }
        List<Code> taughtIn = steps.codes(List.copyOf(teachers));
        found.add(new Assumption(steps.code(step), outcome, competency, taughtIn, why(step, teachers)));
    }

    private Why why(int step, Set<Integer> teachers) {
        if (hybrid && teachers.stream().allMatch(this::isExtra)) {
            return Why.ONLY_IN_EXTRAS;
        }
        boolean untold = !anyOrder && steps.isUntold(step) && !order.contains(step);
        return untold ? Why.REQUIRES_UNTOLD : Why.NOT_EARLIER;
    }

    private boolean isExtra(int step) {
        return steps.credential(step).role().is(Role.EXTRA::equals);
    }

    /** Walks back from the step, nearest first, until somebody is met who teaches it; a mark is a walk's own number. */
    private boolean isTaughtBefore(int step, Set<Integer> teachers) {
        walk++;
        int size = 0;
        queue[size++] = step;
        for (int head = 0; head < size; head++) {
            for (int earlier : before.prerequisites(queue[head])) {
                if (metOn[earlier] == walk) {
                    continue;
                }
                if (teachers.contains(earlier) && !(hybrid && isExtra(earlier))) {
                    return true;
                }
                metOn[earlier] = walk;
                if (earlier != step) {
                    queue[size++] = earlier;
                }
            }
        }
        return false;
    }
}
