package org.diapason.core.facilitation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/**
 * A live session as a cohort meets it: what the micro-credential plans, and when and with whom this cohort does it.
 *
 * @param session which session
 * @param title what it is about
 * @param hours how long it lasts, in hours
 * @param role the part that the facilitator plays: host, coach or assessor
 * @param on the day
 * @param starts the time at which it starts
 * @param zone the time zone in which that time is said
 * @param facilitators who facilitates it
 */
public record Meeting(
        Code session,
        Fact<Text> title,
        Fact<Range> hours,
        Fact<Code> role,
        Fact<LocalDate> on,
        Fact<LocalTime> starts,
        Fact<ZoneId> zone,
        List<Code> facilitators) {

    public Meeting {
        facilitators = List.copyOf(facilitators);
    }

    /** Every session of this cohort, in the order of the plan; sessions that the plan does not know come last. */
    public static List<Meeting> of(Series series, Cohort cohort) {
        List<LiveSession> planned = series.microCredential(cohort.microCredential())
                .map(MicroCredential::delivery)
                .map(delivery -> delivery.sessions().orElse(List.of()))
                .orElse(List.of());
        List<Meeting> meetings = new ArrayList<>();
        for (LiveSession plan : planned) {
            List<CohortSession> held = cohort.sessions().stream()
                    .filter(session -> session.session().equals(plan.code()))
                    .toList();
            if (held.isEmpty()) {
                meetings.add(planned(plan, cohort));
            }
            held.forEach(session -> meetings.add(held(session, Fact.of(plan), cohort)));
        }
        cohort.sessions().stream()
                .filter(session ->
                        planned.stream().noneMatch(plan -> plan.code().equals(session.session())))
                .forEach(session -> meetings.add(held(session, Fact.silent(), cohort)));
        return List.copyOf(meetings);
    }

    /** The moment at which it begins; silent until day, time and time zone are known. */
    public Fact<ZonedDateTime> begins() {
        return on.flatMap(day -> starts.flatMap(time -> zone.map(where -> ZonedDateTime.of(day, time, where))));
    }

    /** How long it lasts at most, to the minute. */
    public Fact<Duration> lasts() {
        return hours.flatMap(length ->
                length.isBounded() ? Fact.of(Duration.ofMinutes(Math.round(length.high() * 60))) : Fact.silent());
    }

    private static Meeting planned(LiveSession plan, Cohort cohort) {
        // The day of the plan is the day of some offering: it is this cohort's only where the cohort has begun by then.
        boolean itsOwn = plan.on()
                .is(day -> cohort.sessions().isEmpty() && cohort.firstSession().is(first -> !first.isAfter(day)));
        return new Meeting(
                plan.code(),
                plan.title(),
                plan.hours(),
                plan.facilitator(),
                itsOwn ? plan.on() : Fact.silent(),
                Fact.silent(),
                cohort.zone(),
                cohort.facilitators());
    }

    private static Meeting held(CohortSession session, Fact<LiveSession> plan, Cohort cohort) {
        return new Meeting(
                session.session(),
                plan.flatMap(LiveSession::title),
                plan.flatMap(LiveSession::hours),
                plan.flatMap(LiveSession::facilitator),
                session.on(),
                session.starts(),
                cohort.zone(),
                session.facilitators().isEmpty() ? cohort.facilitators() : session.facilitators());
    }
}
