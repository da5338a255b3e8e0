package org.diapason.core.series;

import java.time.LocalDate;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;

/**
 * A meeting in real time.
 *
 * @param code its short name
 * @param title what it is about
 * @param hours how long it lasts, in hours
 * @param on the day it takes place
 * @param facilitator the part the facilitator plays: host, coach or assessor
 * @param optional whether learners may stay away
 */
public record LiveSession(
        Code code, Fact<Text> title, Fact<Range> hours, Fact<LocalDate> on, Fact<Code> facilitator, boolean optional) {}
