package org.diapason.core.recognition;

import java.time.LocalDate;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.pathway.Requirement;

/**
 * An agreement by which an institution recognises micro-credentials of the series.
 *
 * @param code its short name
 * @param receiver the institution that recognises them
 * @param given what a learner must have earned
 * @param program the program or course they count toward
 * @param credits how many credits
 * @param system the unit of these credits
 * @param conditions what else must hold: a grade, a date, supervision
 * @param from the first day on which it holds
 * @param until the last day on which it holds
 * @param contact whom to ask
 * @param source where it can be read
 */
public record Agreement(
        Code code,
        Text receiver,
        Requirement given,
        Fact<Text> program,
        Fact<Double> credits,
        Fact<Code> system,
        Fact<Text> conditions,
        Fact<LocalDate> from,
        Fact<LocalDate> until,
        Fact<String> contact,
        Fact<Source> source) {

    public Agreement {
        if (credits.is(units -> !(units >= 0 && units <= 1000))) {
            throw new IllegalArgumentException("Credits run from 0 to 1000: " + credits.get());
        }
    }
}
