package org.diapason.core.facilitation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.series.Delivery;

/**
 * A group of learners who take a micro-credential together.
 *
 * @param code its short name
 * @param microCredential what they take
 * @param firstSession the day of its first session
 * @param language the language it is held in
 * @param facilitators who facilitates it
 * @param zone the time zone in which its hours are said
 * @param sessions when it holds each live session
 * @param learners how many people learn in it
 */
public record Cohort(
        Code code,
        Code microCredential,
        Fact<LocalDate> firstSession,
        Fact<Lang> language,
        List<Code> facilitators,
        Fact<ZoneId> zone,
        List<CohortSession> sessions,
        Fact<Range> learners) {
    public Cohort {
        facilitators = List.copyOf(facilitators);
        sessions = List.copyOf(sessions);
    }

    /** A cohort of which only the first day is known. */
    public Cohort(
            Code code,
            Code microCredential,
            Fact<LocalDate> firstSession,
            Fact<Lang> language,
            List<Code> facilitators) {
        this(code, microCredential, firstSession, language, facilitators, Fact.silent(), List.of(), Fact.silent());
    }

    /** Its first day: the one that is stated or the one of its earliest session, whichever comes first. */
    public Fact<LocalDate> begins() {
        Fact<LocalDate> earliest = met(Comparator.reverseOrder());
        return firstSession.is(day -> !earliest.is(day::isAfter)) ? firstSession : earliest;
    }

    /** Its last day: that of its last session or of the weeks that are planned, whichever comes last. */
    public Fact<LocalDate> ends(Delivery delivery) {
        Fact<LocalDate> planned = delivery.weeks() instanceof Fact.Stated<Range>(Range weeks) && weeks.isBounded()
                ? begins().map(day -> day.plusDays((long) Math.ceil(weeks.high() * 7) - 1))
                : Fact.silent();
        Fact<LocalDate> latest = met(Comparator.naturalOrder());
        return latest.is(day -> !planned.is(day::isBefore)) ? latest : planned;
    }

    /** Whether it has had its last day. */
    public boolean isOver(Delivery delivery, LocalDate today) {
        return ends(delivery).is(today::isAfter);
    }

    private Fact<LocalDate> met(Comparator<LocalDate> order) {
        return sessions.stream()
                .filter(session -> session.on().isStated())
                .map(session -> session.on().get())
                .max(order)
                .map(Fact::of)
                .orElseGet(Fact::silent);
    }
}
