package org.diapason.studio.people;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.people.Account;
import org.diapason.core.people.Guest;
import org.diapason.core.people.Purpose;
import org.diapason.core.people.Token;
import org.diapason.core.shelf.Spine;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** Who may come in by a link, for what, to which series and until when; and a new link. */
final class GuestsPage {

    private static final String PAGE = "people/guests.jte";
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    private static final Text NAME = Text.both("Écrivez un nom.", "Write a name.");
    private static final Text SERIES = Text.both("Choisissez une série.", "Choose a series.");
    private static final Text PURPOSE =
            Text.both("Choisissez ce que la personne peut faire.", "Choose what the person may do.");
    private static final Text UNTIL =
            Text.both("Choisissez un jour après aujourd'hui, d'ici un an.", "Choose a day after today, within a year.");
    private static final Text REVOKED =
            Text.both("Ce lien ne laisse plus entrer personne.", "This link lets nobody in any more.");

    private final Studio studio;
    private final Reception reception;

    GuestsPage(Studio studio, Reception reception) {
        this.studio = studio;
        this.reception = reception;
    }

    Answer show(Visit visit) {
        return Answer.page(PAGE, view(visit, blanks(visit), Optional.empty()));
    }

    private static Blanks blanks(Visit visit) {
        String until = visit.field("until");
        return new Blanks(visit.lang())
                .keep("name", visit.field("name"))
                .keep("purpose", visit.field("purpose"))
                .keep("for", visit.field("for"))
                .keep(
                        "until",
                        until.isEmpty() ? visit.today().plusDays(USUAL_DAYS).toString() : until);
    }

    private GuestsView view(Visit visit, Blanks blanks, Optional<Handed> handed) {
        List<Spine> series = studio.series().list(visit.organisation());
        return new GuestsView(
                reception.people().guests().list(visit.organisation()).stream()
                        .map(guest -> GuestsView.Line.of(guest, series, visit))
                        .toList(),
                series.stream().map(each -> GuestsView.Choice.of(each, visit)).toList(),
                blanks,
                handed);
    }

    Answer invite(Visit visit) {
        Blanks blanks = blanks(visit);
        String name = blanks.value("name");
        Optional<Purpose> purpose = purpose(blanks.value("purpose"));
        Optional<Id> series = Id.parse(blanks.value("for"))
                .filter(id -> studio.series().spine(visit.organisation(), id).isPresent());
        Optional<LocalDate> until = day(blanks.value("until"))
                .filter(day ->
                        day.isAfter(visit.today()) && day.isBefore(visit.today().plusDays(MOST_DAYS)));
        blanks.refuseIf(name.isBlank() || name.length() > Account.LONGEST_NAME, "name", NAME)
                .refuseIf(purpose.isEmpty(), "purpose", PURPOSE)
                .refuseIf(series.isEmpty(), "for", SERIES)
                .refuseIf(until.isEmpty(), "until", UNTIL);
        if (!blanks.isClean()) {
            return Answer.refused(PAGE, view(visit, blanks, Optional.empty()));
        }
        Token token = Token.fresh();
        LocalDate last = until.orElseThrow();
        Instant end = last.plusDays(1).atStartOfDay(visit.zone()).toInstant();
        Guest guest = new Guest(
                visit.organisation(), "", Id.fresh(), name, purpose.orElseThrow(), series.orElseThrow(), end, false);
        reception.people().guests().invite(guest, token, visit.who(), visit.now());
        Handed handed = new Handed(
                name,
                reception.address(visit.lang().tag(), "/guest/" + token.value()),
                visit.say().date(last));
        return Answer.page(
                PAGE, view(visit, new Blanks(visit.lang()).keep("until", blanks.value("until")), Optional.of(handed)));
    }

    Answer revoke(Visit visit) {
        return MemberActs.id(visit, "guest")
                .filter(id -> reception.people().guests().revoke(id, visit.who(), visit.now()))
                .map(_ -> Answer.seeOther("/guests", REVOKED))
                .orElseGet(Answer::notFound);
    }

    private static Optional<Purpose> purpose(String word) {
        return Arrays.stream(Purpose.values())
                .filter(each -> each.name().equals(word))
                .findFirst();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
