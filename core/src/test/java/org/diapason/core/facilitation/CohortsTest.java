package org.diapason.core.facilitation;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.facilitation.SkillTable.Mastery;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.fixtures.Exam;
import org.diapason.core.fixtures.Work;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.junit.jupiter.api.Test;

/** What a cohort is made of: its sessions with their hours, its people with what they can do, its platform. */
class CohortsTest {

    private static final LocalDate FIRST = TODAY.plusDays(30);
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final MicroCredential KNEADING = credential("PE", pe -> {
        pe.facilitated = Fact.of(true);
        pe.sessions = Fact.of(List.of(
                session("S1", Fact.of(Range.of(1, 1.5)), Fact.of(FIRST)), session("S2", Fact.silent(), Fact.silent())));
    });
    private static final Series SERIES = Cast.seen(KNEADING).series();

    @Test
    void a_session_begins_at_its_hour_in_the_zone_of_its_cohort() {
        List<Meeting> meetings = Meeting.of(
                SERIES,
                cohort(
                        Fact.of(TORONTO),
                        held("S1", FIRST, Fact.of(LocalTime.of(18, 30))),
                        held("S9", FIRST, Fact.silent())));
        assertEquals(
                codes("S1", "S2", "S9"), meetings.stream().map(Meeting::session).toList());
        assertEquals(
                Fact.of(FIRST.atTime(18, 30).atZone(TORONTO)),
                meetings.getFirst().begins());
        assertEquals(Fact.of(Duration.ofMinutes(90)), meetings.getFirst().lasts());
        assertTrue(meetings.get(1).on().isSilent());
        assertTrue(meetings.get(2).begins().isSilent());
    }

    @Test
    void the_day_of_the_plan_is_the_cohorts_own_only_once_it_has_begun() {
        assertEquals(Fact.of(FIRST), first(Fact.of(FIRST)).on());
        assertTrue(first(Fact.of(FIRST.plusDays(1))).on().isSilent());
        assertTrue(first(Fact.silent()).on().isSilent());
    }

    @Test
    void a_cohort_begins_with_whichever_comes_first() {
        assertEquals(
                Fact.of(FIRST),
                cohort(Fact.silent(), held("S2", FIRST.plusDays(7), Fact.silent()))
                        .begins());
        assertEquals(
                Fact.of(FIRST.minusDays(2)),
                cohort(Fact.silent(), held("S1", FIRST.minusDays(2), Fact.silent()))
                        .begins());
        assertEquals(Fact.of(FIRST), cohort(Fact.silent()).begins());
    }

    @Test
    void the_course_says_which_features_of_its_platform_it_uses() {
        MicroCredential mc = credential("PE", pe -> {
            pe.facilitated = Fact.of(true);
            pe.platform = Fact.of(Code.of("moodle"));
            pe.assessments = Fact.of(List.of(Exam.of("Q", "quiz"), Exam.of("P", "peer-review")));
            pe.activities = Fact.of(List.of(Work.activity("D", "discussion")));
            pe.sessionCount = Fact.of(Range.exactly(1));
        });
        List<String> reasons = need(mc, Area.PLATFORM).reasons().stream()
                .map(reason ->
                        reason.field() + " " + reason.words().show(Lang.EN).replaceAll(".*“(.*)”.*", "$1"))
                .toList();
        assertEquals("platform The micro-credential is offered in Moodle.", reasons.getFirst());
        assertEquals(
                List.of("activities Forum", "assessments Quiz", "assessments Workshop", "session-count BigBlueButton"),
                reasons.subList(1, reasons.size()).stream()
                        .filter(reason -> !reason.endsWith("Gradebook"))
                        .toList());
    }

    @Test
    void a_system_that_lacks_a_tool_or_is_not_known_has_no_name_for_it() {
        PlatformFeature peers = PlatformFeature.known().stream()
                .filter(feature -> feature.code().equals(Code.of("peer-review")))
                .findFirst()
                .orElseThrow();
        assertTrue(peers.in(Code.of("d2l")).isSilent());
        assertTrue(peers.in(Code.of("sakai")).isSilent());
        assertEquals(Fact.of("Workshop"), peers.in(Code.of("moodle")));
        assertEquals("Brightspace", PlatformFeature.system(Code.of("d2l")));
        assertEquals("sakai", PlatformFeature.system(Code.of("sakai")));
    }

    @Test
    void another_language_than_the_series_own_is_asked_of_the_people_of_the_cohort() {
        Series series = Cast.seen(credential("PE", pe -> pe.facilitated = Fact.of(true)))
                .series();
        MicroCredential mc = series.microCredentials().getFirst();
        Cohort english = new Cohort(Code.of("c1"), mc.code(), Fact.of(FIRST), Fact.of(Lang.EN), codes("ana"));
        Cohort french = new Cohort(Code.of("c1"), mc.code(), Fact.of(FIRST), Fact.of(Lang.FR), codes("ana"));
        assertEquals(
                "language",
                FacilitatorNeeds.of(series, Facilitation.NONE, mc, english)
                        .needs()
                        .getLast()
                        .field());
        assertEquals(
                FacilitatorNeeds.of(series, Facilitation.NONE, mc).needs(),
                FacilitatorNeeds.of(series, Facilitation.NONE, mc, french).needs());
    }

    @Test
    void a_need_without_a_reason_cannot_be() {
        FacilitatorCompetency any = FacilitatorCompetencies.builtIn().getFirst();
        assertThrows(IllegalArgumentException.class, () -> new FacilitatorNeeds.Need(any, List.of()));
    }

    @Test
    void the_table_tells_own_words_from_confirmed_ones_and_what_is_under_way() {
        Facilitator ana = new Facilitator(
                Code.of("ana"),
                "Ana",
                Fact.silent(),
                List.of(
                        having("subject", Fact.of("Bo"), Fact.silent()),
                        having("accompany", Fact.silent(), Fact.of(TODAY)),
                        having("live", Fact.of("Bo"), Fact.of(TODAY.plusDays(1)))));
        assertEquals(
                List.of(
                        Mastery.CONFIRMED,
                        Mastery.DECLARED,
                        Mastery.NOT_ASKED,
                        Mastery.MISSING,
                        Mastery.NOT_ASKED,
                        Mastery.NOT_ASKED,
                        Mastery.NOT_ASKED),
                masteries(ana));
        assertEquals(
                Mastery.PLANNED,
                masteries(ana, action("live", FIRST.minusDays(1), Fact.silent()))
                        .get(3));
        assertEquals(
                Mastery.LATE,
                masteries(ana, action("live", FIRST, Fact.silent())).get(3));
        assertEquals(
                Mastery.LATE,
                masteries(ana, action("live", TODAY.minusDays(1), Fact.silent()))
                        .get(3));
        assertEquals(
                Mastery.DECLARED,
                masteries(ana, action("live", FIRST, Fact.of(TODAY))).get(3));
    }

    private static List<Mastery> masteries(Facilitator person, TrainingAction... actions) {
        Facilitation facilitation =
                new Facilitation(List.of(), List.of(person), List.of(cohort(Fact.silent())), List.of(actions));
        return SkillTable.of(SERIES, facilitation, TODAY).rows().getFirst().cells().stream()
                .map(SkillTable.Cell::mastery)
                .toList();
    }

    private static FacilitatorNeeds.Need need(MicroCredential mc, Area area) {
        return FacilitatorNeeds.of(Cast.seen(mc).series(), Facilitation.NONE, mc).needs().stream()
                .filter(need -> need.competency().area() == area)
                .findFirst()
                .orElseThrow();
    }

    private static Meeting first(Fact<LocalDate> begins) {
        return Meeting.of(SERIES, new Cohort(Code.of("c1"), Code.of("PE"), begins, Fact.silent(), codes("ana")))
                .getFirst();
    }

    private static Cohort cohort(Fact<ZoneId> zone, CohortSession... sessions) {
        return new Cohort(
                Code.of("c1"),
                Code.of("PE"),
                Fact.of(FIRST),
                Fact.silent(),
                codes("ana"),
                zone,
                List.of(sessions),
                Fact.silent());
    }

    private static CohortSession held(String code, LocalDate on, Fact<LocalTime> starts) {
        return new CohortSession(Code.of(code), Fact.of(on), starts, List.of());
    }

    private static Facilitator.Held having(String competency, Fact<String> by, Fact<LocalDate> on) {
        return new Facilitator.Held(Code.of(competency), by, on, Fact.silent());
    }

    private static TrainingAction action(String competency, LocalDate due, Fact<LocalDate> done) {
        return new TrainingAction(
                Code.of("ana"), Code.of(competency), Fact.silent(), Fact.silent(), Fact.of(due), done);
    }

    private static LiveSession session(String code, Fact<Range> hours, Fact<LocalDate> on) {
        return new LiveSession(Code.of(code), Fact.silent(), hours, on, Fact.silent(), false);
    }
}
