package org.diapason.core.series;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Impossible;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;

/**
 * How a micro-credential reaches learners.
 *
 * @param hours the hours that are advertised
 * @param weeks the weeks it runs over
 * @param mode the form of participation: online, in-person, hybrid, workplace
 * @param facilitated whether somebody facilitates it, or learners work on their own
 * @param pace in words, how learners move through it
 * @param sessions the meetings in real time
 * @param sessionCount how many meetings there are, where only their number is stated
 * @param facilitatorHours the facilitator's hours a week
 * @param offerings the first and last day of each offering
 * @param languages the languages in which it is offered
 * @param price what it costs, in words
 * @param platform the learning management system
 */
public record Delivery(
        Fact<Range> hours,
        Fact<Range> weeks,
        Fact<Code> mode,
        Fact<Boolean> facilitated,
        Fact<Text> pace,
        Fact<List<LiveSession>> sessions,
        Fact<Range> sessionCount,
        Fact<Range> facilitatorHours,
        List<Offering> offerings,
        Fact<List<Lang>> languages,
        Fact<Text> price,
        Fact<Code> platform) {

    public Delivery {
        offerings = List.copyOf(offerings);
    }

    /** One run of a micro-credential, from its first day to its last. */
    public record Offering(LocalDate first, LocalDate last) {
        public Offering {
            if (last.isBefore(first)) {
                throw new Impossible(
                        "Une offre ne peut pas finir avant de commencer\u00a0: " + first + ", " + last + ".",
                        "An offering cannot end before it begins: " + first + ", " + last + ".");
            }
        }
    }
}
