package org.diapason.studio.feedback;

import org.diapason.core.base.Code;
import org.diapason.core.feedback.Round;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** What things of a series are called here. */
final class Titles {

    private Titles() {}

    /** The title of a micro-credential; its code when the series has it no longer. */
    static Said of(Code credential, Opened opened, Say say) {
        return opened.series()
                .microCredential(credential)
                .map(MicroCredential::title)
                .map(say::text)
                .orElse(Said.here(credential.value()));
    }

    /** What tells a round from the others: its cohort, else the day on which it began. */
    static String name(Round round, Visit visit) {
        String day = visit.say().date(round.opens().atZone(visit.zone()).toLocalDate());
        return round.credential() + ", " + round.cohort().map(Code::value).orElse(day);
    }
}
