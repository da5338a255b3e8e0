package org.diapason.core.toolkit;

import java.util.List;
import org.diapason.core.harmony.effort.EffortEstimate;
import org.diapason.core.series.Series;

/** What a figure shows, as data: how it is drawn is each format's own affair. */
public sealed interface Picture {

    /** The way through a series. */
    record Way(Series series) implements Picture {}

    /** Hours as advertised beside hours as they add up, with the tolerance between them as a share. */
    record Bars(List<EffortEstimate> estimates, double tolerance) implements Picture {
        public Bars {
            estimates = List.copyOf(estimates);
        }
    }
}
