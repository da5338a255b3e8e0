package org.diapason.core.harmony.pathway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.pathway.OffRamp;
import org.diapason.core.pathway.graph.PathwayGraph;
import org.diapason.core.series.Series;

/** Where a learner can stop, and what they have in hand. */
record Ends(List<Code> dead) {

    static Ends of(SeriesPath path) {
        PathwayGraph graph = path.options();
        Steps steps = path.steps();
        Set<Code> valued = valued(path.series());
        List<Code> dead = new ArrayList<>();
        for (int step = 0; step < steps.credentials(); step++) {
            if (graph.dependentCount(step) == 0
                    && steps.credential(step).standAlone().isSilent()
                    && !valued.contains(steps.code(step))) {
                dead.add(steps.code(step));
            }
        }
        return new Ends(dead);
    }

    private static Set<Code> valued(Series series) {
        if (series.pathway().offRamps().isEmpty()) {
            return Set.of();
        }
        Set<Code> valued = new HashSet<>();
        for (OffRamp ramp : series.pathway().offRamps()) {
            if (ramp.value().isStated()) {
                valued.add(ramp.after());
            }
        }
        return valued;
    }
}
