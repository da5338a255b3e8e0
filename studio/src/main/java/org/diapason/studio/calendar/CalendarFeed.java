package org.diapason.studio.calendar;

import java.util.Optional;
import org.diapason.core.people.CalendarLinks;
import org.diapason.core.people.Token;
import org.diapason.studio.people.Reception;
import org.diapason.studio.people.WrongLinks;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What calendars fetch by a link: no session, no name, and every link that does not work answers alike. */
final class CalendarFeed {

    private final Studio studio;
    private final Reception reception;
    private final WrongLinks wrong = new WrongLinks();

    CalendarFeed(Studio studio, Reception reception) {
        this.studio = studio;
        this.reception = reception;
    }

    Answer fetch(Visit visit) {
        return wrong.asked(
                visit,
                () -> followed(visit)
                        .flatMap(to -> studio.desk().open(to.organisation(), to.series(), visit.today()))
                        .map(opened -> SeriesCalendar.of(opened, visit.lang())));
    }

    private Optional<CalendarLinks.Followed> followed(Visit visit) {
        return Token.parse(visit.part("token"))
                .flatMap(token -> reception.people().calendars().follow(token, visit.now()));
    }
}
