package org.diapason.core.facilitation;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final MicroCredential KNEADING = credential("PE", pe -> {
        pe.facilitated = Fact.of(true);
        pe.sessionCount = Fact.of(Range.exactly(3));
    });
    private static final Series SERIES = Cast.seen(KNEADING).series();
    private static final LocalDate FIRST = TODAY.plusDays(30);

    @Test
    void needs_follow_from_the_delivery_and_name_the_field() {
        List<String> fields = FacilitatorNeeds.of(SERIES, Facilitation.NONE, KNEADING).needs().stream()
                .map(need -> need.competency().area() + " " + need.field())
                .toList();
        assertEquals(List.of("SUBJECT facilitated", "PEDAGOGY facilitated", "LIVE session-count"), fields);
    }

    @Test
    void what_nobody_stated_asks_for_nothing_and_is_named() {
        FacilitatorNeeds needs = FacilitatorNeeds.of(SERIES, Facilitation.NONE, credential("CU"));
        assertTrue(needs.needs().isEmpty());
        assertEquals(List.of("facilitated", "sessions", "platform"), needs.silent());
    }

    @Test
    void is_ready_when_the_team_has_everything_together() {
        assertEquals(Readiness.Light.READY, light(List.of(), held("ana", "subject", "live"), held("bo", "accompany")));
    }

    @Test
    void is_preparing_while_a_gap_closes_in_time() {
        assertEquals(
                Readiness.Light.PREPARING,
                light(List.of(action(FIRST.minusDays(1))), held("ana", "subject", "live"), held("bo", "subject")));
    }

    @Test
    void is_not_ready_when_the_training_ends_on_the_first_day() {
        assertEquals(
                Readiness.Light.NOT_READY,
                light(List.of(action(FIRST)), held("ana", "subject", "live"), held("bo", "subject")));
    }

    @Test
    void is_not_ready_when_the_training_is_overdue() {
        assertEquals(
                Readiness.Light.NOT_READY,
                light(List.of(action(TODAY.minusDays(1))), held("ana", "subject", "live"), held("bo", "subject")));
    }

    @Test
    void cannot_tell_when_nobody_said_what_somebody_can_do() {
        assertEquals(Readiness.Light.CANNOT_TELL, light(List.of(), held("ana", "subject", "live"), held("bo")));
    }

    @Test
    void a_gap_says_what_to_do_and_by_when() {
        Readiness readiness = readiness(List.of(), held("ana", "subject", "live"), held("bo", "live"));
        assertEquals(codes("accompany"), readiness.gaps());
        Readiness.Standing gap = readiness.standings().get(1);
        assertTrue(gap.action().isStated());
        assertEquals(Fact.of(FIRST.minusDays(1)), gap.due());
    }

    @Test
    void is_silent_about_a_micro_credential_that_is_not_there() {
        Cohort lost = new Cohort(Code.of("c1"), Code.of("XX"), Fact.silent(), Fact.silent(), List.of());
        assertTrue(Readiness.of(SERIES, Facilitation.NONE, lost, TODAY).isSilent());
    }

    private static Readiness.Light light(List<TrainingAction> actions, Facilitator... people) {
        return readiness(actions, people).light();
    }

    private static Readiness readiness(List<TrainingAction> actions, Facilitator... people) {
        Cohort cohort = new Cohort(
                Code.of("c1"),
                Code.of("PE"),
                Fact.of(FIRST),
                Fact.of(Lang.FR),
                Stream.of(people).map(Facilitator::code).toList());
        Facilitation facilitation = new Facilitation(List.of(), List.of(people), List.of(cohort), actions);
        return Readiness.of(SERIES, facilitation, cohort, TODAY).get();
    }

    private static TrainingAction action(LocalDate due) {
        return new TrainingAction(
                Code.of("bo"), Code.of("accompany"), Fact.silent(), Fact.silent(), Fact.of(due), Fact.silent());
    }

    private static Facilitator held(String code, String... competencies) {
        List<Facilitator.Held> held = Stream.of(competencies)
                .map(competency ->
                        new Facilitator.Held(Code.of(competency), Fact.silent(), Fact.silent(), Fact.silent()))
                .toList();
        return new Facilitator(Code.of(code), code, Fact.silent(), held);
    }
}
