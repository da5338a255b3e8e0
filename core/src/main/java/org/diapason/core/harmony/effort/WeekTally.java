package org.diapason.core.harmony.effort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Range;

/** Adds up one week of one person. */
final class WeekTally {

    private final List<Code> cohorts = new ArrayList<>();
    private final Map<Work, double[]> work = new EnumMap<>(Work.class);
    private final Set<LoadGap> gaps = new LinkedHashSet<>();

    void cohort(Code cohort) {
        cohorts.add(cohort);
    }

    void work(Work kind, double low, double high) {
        double[] sum = work.computeIfAbsent(kind, _ -> new double[2]);
        sum[0] += low;
        sum[1] += high;
    }

    void gap(LoadGap gap) {
        gaps.add(gap);
    }

    FacilitatorLoad.Week week() {
        double low = 0;
        double high = 0;
        List<FacilitatorLoad.Share> shares = new ArrayList<>();
        for (Map.Entry<Work, double[]> each : work.entrySet()) {
            double[] sum = each.getValue();
            if (sum[1] > 0) {
                shares.add(new FacilitatorLoad.Share(each.getKey(), Hours.between(sum[0], sum[1])));
            }
            low += sum[0];
            high += sum[1];
        }
        Range hours = Hours.between(low, gaps.isEmpty() ? high : Double.POSITIVE_INFINITY);
        return new FacilitatorLoad.Week(hours, shares, cohorts, List.copyOf(gaps));
    }
}
