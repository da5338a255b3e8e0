package org.diapason.core.harmony.effort;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/**
 * The effort of a series: each micro-credential, all of them together, and how alike they are.
 *
 * @param each the estimates, in the order of the series
 * @param advertised the advertised hours of the whole series
 * @param computed the computed hours of the whole series
 * @param parity how alike they are
 */
public record SeriesEffort(
        List<EffortEstimate> each, EffortTotal advertised, EffortTotal computed, EffortParity parity) {

    public SeriesEffort {
        each = List.copyOf(each);
    }

    /** The effort of this series under this policy. */
    public static SeriesEffort of(Series series, EffortPolicy policy) {
        EffortRates rates = EffortRates.of(policy);
        List<EffortEstimate> each = new ArrayList<>(series.microCredentials().size());
        for (MicroCredential mc : series.microCredentials()) {
            each.add(EffortEstimate.of(mc, rates));
        }
        return new SeriesEffort(
                each,
                EffortTotal.advertised(series),
                EffortTotal.computed(series, each),
                EffortParity.of(series.microCredentials(), policy));
    }
}
