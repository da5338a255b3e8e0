package org.diapason.core.toolkit;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.CohortSession;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.TrainingAction;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.Standing;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    @Test
    void everything_with_a_day_stands_in_the_order_of_the_calendar() {
        Schedule schedule = Schedule.of(dossier(
                List.of(held(TODAY.plusDays(9), Fact.of(LocalTime.of(18, 30)))),
                List.of(training("ana", TODAY.plusDays(3), Fact.silent()))));
        assertEquals(
                List.of("training/ana/live", "session/c1/S1", "review/PE", "review/series"),
                schedule.events().stream().map(Schedule.Event::key).toList());
        Schedule.AtTime at =
                assertInstanceOf(Schedule.AtTime.class, schedule.events().get(1).when());
        assertEquals(Fact.of(TORONTO), at.zone());
        assertEquals(Fact.of(Duration.ofMinutes(90)), at.lasts());
        schedule.events().forEach(event -> Cast.assertTold(event.title(), event.key()));
    }

    @Test
    void a_training_that_is_done_is_owed_no_more() {
        Schedule schedule =
                Schedule.of(dossier(List.of(), List.of(training("ana", TODAY.plusDays(3), Fact.of(TODAY)))));
        assertEquals(
                List.of("review/PE", "review/series"),
                schedule.events().stream().map(Schedule.Event::key).toList());
    }

    @Test
    void a_session_without_an_hour_takes_its_day_and_keeps_its_key_when_it_moves() {
        Schedule.Event before = first(TODAY.plusDays(9));
        Schedule.Event after = first(TODAY.plusDays(16));
        assertEquals(new Schedule.OnDay(TODAY.plusDays(9)), before.when());
        assertEquals(new Schedule.OnDay(TODAY.plusDays(16)), after.when());
        assertEquals(before.key(), after.key());
    }

    @Test
    void what_happens_twice_under_one_name_is_told_apart() {
        Schedule schedule = Schedule.of(dossier(
                List.of(held(TODAY.plusDays(9), Fact.silent()), held(TODAY.plusDays(10), Fact.silent())), List.of()));
        assertEquals(
                List.of("session/c1/S1", "session/c1/S1#2"),
                schedule.events().stream()
                        .map(Schedule.Event::key)
                        .filter(key -> key.startsWith("session"))
                        .toList());
    }

    private static Schedule.Event first(LocalDate day) {
        return Schedule.of(dossier(List.of(held(day, Fact.silent())), List.of()))
                .events()
                .getFirst();
    }

    private static Dossier dossier(List<CohortSession> sessions, List<TrainingAction> actions) {
        return Cast.seen(draft -> {
                    draft.standing = new Standing(Fact.silent(), Fact.of(TODAY.plusDays(90)), Fact.silent());
                    draft.credentials = List.of(credential("PE", pe -> {
                        pe.standing = new Standing(Fact.silent(), Fact.of(TODAY.plusDays(60)), Fact.silent());
                        pe.sessions = Fact.of(List.of(new LiveSession(
                                Code.of("S1"),
                                Fact.silent(),
                                Fact.of(Range.exactly(1.5)),
                                Fact.silent(),
                                Fact.silent(),
                                false)));
                    }));
                    draft.facilitation = new Facilitation(List.of(), List.of(), List.of(cohort(sessions)), actions);
                })
                .dossier();
    }

    private static Cohort cohort(List<CohortSession> sessions) {
        return new Cohort(
                Code.of("c1"),
                Code.of("PE"),
                Fact.silent(),
                Fact.silent(),
                codes("ana"),
                Fact.of(TORONTO),
                sessions,
                Fact.silent());
    }

    private static CohortSession held(LocalDate on, Fact<LocalTime> starts) {
        return new CohortSession(Code.of("S1"), Fact.of(on), starts, List.of());
    }

    private static TrainingAction training(String who, LocalDate due, Fact<LocalDate> done) {
        return new TrainingAction(Code.of(who), Code.of("live"), Fact.silent(), Fact.silent(), Fact.of(due), done);
    }
}
