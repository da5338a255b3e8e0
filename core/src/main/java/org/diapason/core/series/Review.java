package org.diapason.core.series;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;

/**
 * A quality review of one micro-credential, or of the series when none is named.
 *
 * @param microCredential the micro-credential reviewed; silent for the series as a whole
 * @param reviewer who looked
 * @param on when
 * @param ratings what was found, indicator by indicator
 */
public record Review(Fact<Code> microCredential, String reviewer, Fact<LocalDate> on, List<Rated> ratings) {

    public Review {
        ratings = List.copyOf(ratings);
        if (reviewer.isBlank()) {
            throw new IllegalArgumentException("A review names its reviewer");
        }
    }

    /** The points given for one indicator, and what they rest on. */
    public record Rated(Code indicator, int points, Fact<Text> evidence) {}
}
