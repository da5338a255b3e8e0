package org.diapason.core.facilitation;

import static org.diapason.core.fixtures.Cast.assertTold;
import static org.diapason.core.fixtures.Cast.credential;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.audience.Audience;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.fixtures.CredentialDraft;
import org.diapason.core.fixtures.Exam;
import org.diapason.core.fixtures.Work;
import org.diapason.core.series.Activity;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a facilitator must be at home in, area by area, and the field that says so. */
class FacilitatorNeedsTest {

    @Test
    void nobody_is_needed_where_learners_work_alone() {
        assertEquals(List.of(), needs(pe -> {
            pe.facilitated = Fact.of(false);
            pe.sessions = Fact.of(List.of());
            pe.platform = Fact.of(Code.of("moodle"));
            pe.languages = Fact.of(List.of(Lang.FR, Lang.EN));
            pe.audiences = Cast.codes("bakers");
            pe.assessments = Fact.of(List.of(Exam.of("Q", "essay")));
        }));
    }

    @Test
    void a_live_session_asks_for_the_subject_and_for_live_teaching() {
        assertEquals(
                List.of("SUBJECT sessions", "LIVE sessions"),
                needs(pe -> pe.sessions = Fact.of(List.of(session(Fact.silent())))));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.4, 0", "1, 2", "3, 2"})
    void so_many_meetings_ask_for_something_from_the_first_on(double meetings, int needed) {
        assertEquals(
                needed,
                needs(pe -> pe.sessionCount = Fact.of(Range.exactly(meetings))).size());
    }

    @Test
    void one_session_and_several_are_told_apart() {
        Text one = because(pe -> pe.sessionCount = Fact.of(Range.exactly(1)));
        Text several = because(pe -> pe.sessionCount = Fact.of(Range.exactly(4)));
        assertEquals("One session is held live.", one.show(Lang.EN));
        assertEquals("4 sessions are held live.", several.show(Lang.EN));
        assertNotEquals(one.show(Lang.FR), several.show(Lang.FR));
        assertTold(one, "because");
    }

    @Test
    void a_coach_and_an_assessor_are_named_by_the_session_that_asks_for_them() {
        assertEquals(
                List.of("SUBJECT sessions", "PEDAGOGY sessions", "LIVE sessions"),
                needs(pe -> pe.sessions = Fact.of(List.of(session(Fact.of(Code.of("coach")))))));
        assertEquals(
                List.of("SUBJECT sessions", "LIVE sessions", "ASSESSMENT sessions"),
                needs(pe -> pe.sessions = Fact.of(List.of(session(Fact.of(Code.of("assessor")))))));
    }

    @Test
    void hours_of_a_facilitator_ask_for_pedagogy_unless_they_are_none() {
        assertEquals(List.of("PEDAGOGY facilitator-hours"), needs(pe -> pe.facilitatorHours = Fact.of(Range.of(0, 2))));
        assertEquals(List.of(), needs(pe -> pe.facilitatorHours = Fact.of(Range.exactly(0))));
    }

    @Test
    void the_platform_counts_only_where_somebody_facilitates() {
        assertEquals(
                List.of("SUBJECT facilitated", "PEDAGOGY facilitated", "PLATFORM platform"),
                needs(guided(pe -> pe.platform = Fact.of(Code.of("moodle")))));
        assertEquals(List.of(), needs(pe -> pe.platform = Fact.of(Code.of("moodle"))));
    }

    @Test
    void an_assessment_that_somebody_must_mark_asks_for_it_and_a_quiz_does_not() {
        assertEquals(
                "ASSESSMENT assessments",
                needs(guided(pe -> pe.assessments = Fact.of(List.of(Exam.of("Q", "quiz"), Exam.of("E", "essay")))))
                        .getLast());
        assertEquals(
                2,
                needs(guided(pe -> pe.assessments = Fact.of(List.of(Exam.of("Q", "quiz")))))
                        .size());
    }

    @Test
    void several_languages_ask_for_languages_and_one_does_not() {
        assertEquals(
                "LANGUAGE delivery-languages",
                needs(guided(pe -> pe.languages = Fact.of(List.of(Lang.FR, Lang.EN))))
                        .getLast());
        assertEquals(
                2, needs(guided(pe -> pe.languages = Fact.of(List.of(Lang.FR)))).size());
    }

    @Test
    void barriers_of_its_own_audience_ask_for_accessibility() {
        assertEquals(
                "ACCESSIBILITY audiences",
                needs(guided(pe -> pe.audiences = Cast.codes("bakers"))).getLast());
        assertEquals(
                2, needs(guided(pe -> pe.audiences = Cast.codes("millers"))).size());
        assertEquals(2, needs(guided(pe -> {})).size());
    }

    @Test
    void an_activity_that_declares_its_accessibility_asks_for_it_wherever_it_stands() {
        Activity captioned = declaring("captions");
        assertEquals(
                "ACCESSIBILITY activities",
                needs(guided(pe -> pe.activities = Fact.of(List.of(declaring(), captioned))))
                        .getLast());
        assertEquals(
                "ACCESSIBILITY activities",
                needs(guided(pe -> pe.modules = Fact.of(
                                List.of(Work.module("m1", Fact.silent(), Fact.silent(), Fact.of(List.of(captioned)))))))
                        .getLast());
        assertEquals(
                2,
                needs(guided(pe -> pe.activities = Fact.of(List.of(declaring()))))
                        .size());
    }

    @Test
    void every_need_says_why_in_both_languages_and_stands_in_the_built_in_list() {
        MicroCredential mc = credential("PE", guided(pe -> {
            pe.sessions = Fact.of(List.of(session(Fact.of(Code.of("coach"))), session(Fact.of(Code.of("assessor")))));
            pe.platform = Fact.of(Code.of("moodle"));
            pe.languages = Fact.of(List.of(Lang.FR, Lang.EN));
            pe.audiences = Cast.codes("bakers");
        }));
        FacilitatorNeeds needs = FacilitatorNeeds.of(series(mc), Facilitation.NONE, mc);
        assertEquals(
                List.of(Area.values()),
                needs.needs().stream().map(need -> need.competency().area()).toList());
        assertEquals(List.of(), needs.silent());
        for (FacilitatorNeeds.Need need : needs.needs()) {
            assertTold(need.because(), need.field());
            assertEquals(
                    need.competency(),
                    FacilitatorCompetencies.builtIn().stream()
                            .filter(known ->
                                    known.code().equals(need.competency().code()))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static Consumer<CredentialDraft> guided(Consumer<CredentialDraft> writing) {
        Consumer<CredentialDraft> facilitated = pe -> pe.facilitated = Fact.of(true);
        return facilitated.andThen(writing);
    }

    private static List<String> needs(Consumer<CredentialDraft> writing) {
        MicroCredential mc = credential("PE", writing);
        return FacilitatorNeeds.of(series(mc), Facilitation.NONE, mc).needs().stream()
                .map(need -> need.competency().area() + " " + need.field())
                .toList();
    }

    private static Text because(Consumer<CredentialDraft> writing) {
        MicroCredential mc = credential("PE", writing);
        return FacilitatorNeeds.of(series(mc), Facilitation.NONE, mc)
                .needs()
                .getFirst()
                .because();
    }

    private static Series series(MicroCredential mc) {
        return Cast.seen(draft -> {
                    draft.credentials = List.of(mc);
                    draft.audiences = List.of(
                            audience("bakers", Fact.of(Text.both("Fatigue", "Fatigue"))),
                            audience("millers", Fact.silent()),
                            audience("others", Fact.of(Text.both("Distance", "Distance"))));
                })
                .series();
    }

    private static Audience audience(String code, Fact<Text> access) {
        return new Audience(
                Code.of(code),
                Text.both("Gens", "People"),
                List.of(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                access);
    }

    private static LiveSession session(Fact<Code> facilitator) {
        return new LiveSession(Code.of("s1"), Fact.silent(), Fact.silent(), Fact.silent(), facilitator, false);
    }

    private static Activity declaring(String... means) {
        return new Activity(
                Code.of("a1"),
                Fact.silent(),
                Code.of("video"),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.of(Cast.codes(means)),
                Fact.silent());
    }
}
