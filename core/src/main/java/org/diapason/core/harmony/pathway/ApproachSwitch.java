package org.diapason.core.harmony.pathway;

import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.pathway.Approach;
import org.diapason.core.series.Series;

/**
 * What would break if a series took another approach.
 *
 * @param to the approach it would take
 * @param breaches the prerequisites that would not fit it
 * @param assumptions the competencies that would be counted on in silence
 */
public record ApproachSwitch(Approach to, List<Breach> breaches, List<Assumption> assumptions) {

    public ApproachSwitch {
        breaches = List.copyOf(breaches);
        assumptions = List.copyOf(assumptions);
    }

    /** What would break in this series under this approach. */
    public static ApproachSwitch whatIf(Series series, Approach approach) {
        return whatIf(SeriesPath.of(series), approach);
    }

    /** What would break on this path under this approach. */
    public static ApproachSwitch whatIf(SeriesPath path, Approach approach) {
        return new ApproachSwitch(
                approach, ApproachRules.breaches(path, approach), Assumptions.of(path, Fact.of(approach)));
    }

    /** Whether nothing would break. */
    public boolean holds() {
        return breaches.isEmpty() && assumptions.isEmpty();
    }
}
