package org.diapason.core.facilitation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;

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
 */
public record Cohort(
        Code code,
        Code microCredential,
        Fact<LocalDate> firstSession,
        Fact<Lang> language,
        List<Code> facilitators,
        Fact<ZoneId> zone,
        List<CohortSession> sessions) {
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
        this(code, microCredential, firstSession, language, facilitators, Fact.silent(), List.of());
    }

    /** Its first day: the one that is stated or the one of its earliest session, whichever comes first. */
    public Fact<LocalDate> begins() {
        Fact<LocalDate> earliest = sessions.stream()
                .filter(session -> session.on().isStated())
                .map(session -> session.on().get())
                .min(Comparator.naturalOrder())
                .map(Fact::of)
                .orElseGet(Fact::silent);
        return firstSession.is(day -> !earliest.is(day::isAfter)) ? firstSession : earliest;
    }
}
