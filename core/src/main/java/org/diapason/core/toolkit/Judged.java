package org.diapason.core.toolkit;

import java.time.LocalDate;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Harmony;
import org.diapason.core.harmony.effort.EffortEstimate;
import org.diapason.core.harmony.effort.SeriesEffort;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/**
 * A series and everything that is judged of it, worked out once for all its documents.
 *
 * @param seen the series, its framework and the day
 * @param harmony what its checks found
 * @param effort its hours, as advertised and as they add up
 */
public record Judged(Case seen, Harmony harmony, SeriesEffort effort) {

    /** This dossier as it is judged on this day. */
    public static Judged of(Dossier dossier, LocalDate today) {
        Case seen = Case.of(dossier, today);
        return of(seen, Harmony.of(seen));
    }

    /** The same where its checks were made before. */
    public static Judged of(Case seen, Harmony harmony) {
        return new Judged(
                seen, harmony, SeriesEffort.of(seen.series(), seen.framework().effort()));
    }

    /** The series. */
    public Series series() {
        return seen.series();
    }

    /** The hours of this micro-credential. */
    EffortEstimate effort(MicroCredential mc) {
        return effort.each().get(series().microCredentials().indexOf(mc));
    }
}
