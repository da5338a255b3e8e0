package org.diapason.studio.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.diapason.core.people.CalendarLink;
import org.diapason.core.people.CalendarLinks;
import org.diapason.core.people.Token;
import org.diapason.core.toolkit.Schedule;
import org.diapason.formats.html.Say;
import org.diapason.studio.history.Moment;
import org.diapason.studio.people.Reception;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** The calendar of a series, and the link of who visits. */
final class CalendarPage {

    private static final String PAGE = "calendar/page.jte";
    private static final Text REVOKED = Text.both(
            "Le lien est fermé\u00a0: les agendas qui le suivaient ne reçoivent plus rien.",
            "The link is closed: calendars that followed it receive nothing more.");

    private final Studio studio;
    private final Reception reception;

    CalendarPage(Studio studio, Reception reception) {
        this.studio = studio;
        this.reception = reception;
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page(PAGE, view(opened, visit, Optional.empty())))
                .orElseGet(Answer::notFound);
    }

    Answer file(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> SeriesCalendar.of(opened, visit.lang()))
                .orElseGet(Answer::notFound);
    }

    Answer make(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        Optional<Actor.Member> who = member(visit);
        if (opened.isEmpty() || who.isEmpty()) {
            return Answer.notFound();
        }
        Token token = Token.fresh();
        links().make(opened.get().id(), token, who.get(), visit.now());
        String address = reception.address(visit.lang().tag(), "/calendar/" + token.value());
        return Answer.page(PAGE, view(opened.get(), visit, Optional.of(address)));
    }

    Answer revoke(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        return member(visit)
                .filter(who -> opened.isPresent() && links().revoke(opened.get().id(), who, visit.now()))
                .map(_ -> Answer.seeOther(opened.orElseThrow().path("calendar"), REVOKED))
                .orElseGet(Answer::notFound);
    }

    private CalendarLinks links() {
        return reception.people().calendars();
    }

    private static Optional<Actor.Member> member(Visit visit) {
        return visit.actor().filter(Actor.Member.class::isInstance).map(Actor.Member.class::cast);
    }

    private CalendarView view(Opened opened, Visit visit, Optional<String> handed) {
        List<Schedule.Event> events = Schedule.of(opened.dossier()).events();
        LocalDate today = opened.seen().today();
        List<CalendarView.Line> coming = events.stream()
                .filter(event -> !event.when().day().isBefore(today))
                .map(event -> line(event, visit.say()))
                .toList();
        return new CalendarView(
                opened.path("calendar"),
                opened.path(""),
                coming,
                events.size() - coming.size(),
                member(visit).isPresent(),
                member(visit).flatMap(who -> links().find(who, opened.id())).map(link -> link(link, visit)),
                handed);
    }

    private static CalendarView.Line line(Schedule.Event event, Say say) {
        String time = event.when() instanceof Schedule.AtTime at
                ? Moment.time(at.starts().toLocalTime(), say.lang())
                        + at.zone().map(where -> " (" + where.getId() + ")").orElse("")
                : "";
        return new CalendarView.Line(
                say.date(event.when().day()),
                time,
                say.text(event.kind().label()).words(),
                say.text(event.title()));
    }

    private static CalendarView.Link link(CalendarLink link, Visit visit) {
        return new CalendarView.Link(
                day(link.made(), visit),
                link.used() instanceof Fact.Stated<Instant>(Instant used) ? day(used, visit) : "");
    }

    private static String day(Instant at, Visit visit) {
        return visit.say().date(at.atZone(visit.zone()).toLocalDate());
    }
}
