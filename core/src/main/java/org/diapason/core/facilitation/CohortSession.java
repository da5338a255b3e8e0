package org.diapason.core.facilitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;

/**
 * When one cohort holds one of the live sessions of its micro-credential.
 *
 * @param session which session of the micro-credential
 * @param on the day
 * @param starts the time at which it starts, in the time zone of the cohort
 * @param facilitators who facilitates it, where not everybody of the cohort does
 */
public record CohortSession(Code session, Fact<LocalDate> on, Fact<LocalTime> starts, List<Code> facilitators) {
    public CohortSession {
        facilitators = List.copyOf(facilitators);
    }
}
