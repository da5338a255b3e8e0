package org.diapason.studio.people;

import java.util.Optional;
import org.diapason.core.people.Guest;
import org.diapason.core.people.Pass;
import org.diapason.core.people.Token;
import org.diapason.core.shelf.Spine;
import org.diapason.formats.html.Said;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Where a guest comes in: looking does nothing, and every link that does not work answers alike. */
final class GuestEntry {

    private static final String PAGE = "people/guest.jte";

    private final Studio studio;
    private final Reception reception;
    private final WrongLinks wrong = new WrongLinks();

    GuestEntry(Studio studio, Reception reception) {
        this.studio = studio;
        this.reception = reception;
    }

    Answer show(Visit visit) {
        return wrong.asked(visit, () -> behind(visit).map(guest -> page(visit, guest)));
    }

    Answer enter(Visit visit) {
        return wrong.asked(
                visit,
                () -> behind(visit)
                        .map(guest -> new Answer.Entered(
                                new Pass.OfGuest(guest.organisation(), guest.id()), "/series/" + guest.series())));
    }

    private Optional<Guest> behind(Visit visit) {
        return Token.parse(visit.part("token"))
                .flatMap(token -> reception.people().guests().find(token, visit.now()));
    }

    private Answer page(Visit visit, Guest guest) {
        Said series = studio.series()
                .spine(guest.organisation(), guest.series())
                .map(Spine::title)
                .map(visit.say()::text)
                .orElse(Said.here("–"));
        return Answer.page(
                PAGE,
                new GuestView(
                        guest.name(),
                        guest.called(),
                        guest.purpose().label().show(visit.lang()),
                        series,
                        visit.say().date(guest.lastDay(visit.zone())),
                        visit.path()));
    }
}
