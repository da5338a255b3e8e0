package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.fixtures.Exam;
import org.diapason.core.fixtures.Routes;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a check begins and where it ends: the last day, the last character, the last cent. */
class EdgesOfChecksTest {

    @Test
    void a_cohort_without_people_is_told_until_its_first_session_has_passed() {
        assertEquals(
                1,
                silent(new SessionsHaveFacilitators(), cohort(Fact.of(TODAY))).size());
        assertEquals(
                1, silent(new SessionsHaveFacilitators(), cohort(Fact.silent())).size());
        assertEquals(
                0,
                silent(new SessionsHaveFacilitators(), cohort(Fact.of(TODAY.minusDays(1))))
                        .size());
        assertEquals(
                0,
                silent(new SessionsHaveFacilitators(), cohort(Fact.silent(), "ana"))
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5, 0", "0.5, 0.505, 0", "0.5, 0.6, 1", "0.5, 0.4, 1", "0.5, 0.495, 0"})
    void weights_add_up_to_the_whole_but_for_a_rounding(double one, double other, int broken) {
        Case seen = seen(credential(
                "PE",
                pe -> pe.assessments = Fact.of(List.of(
                        Exam.of("A", "quiz", exam -> exam.weight = Fact.of(one)),
                        Exam.of("B", "essay", exam -> exam.weight = Fact.of(other))))));
        assertEquals(broken, broken(new WeightsAddUp(), seen).size());
    }

    @Test
    void a_title_is_as_long_as_the_framework_allows_counted_in_characters_that_people_see() {
        assertEquals(List.of(), titles("Pétrir", 6));
        assertEquals(List.of("micro-credentials[PE].title", "milestones[BO].title"), titles("Pétrira", 6));
        assertEquals(List.of(), titles("🥖🥖🥖🥖🥖🥖", 6));
    }

    @Test
    void a_title_of_a_region_follows_the_words_of_its_language() {
        Case seen = seen(credential("PE", pe -> pe.title = Text.in(new Lang("fr-CA"), "Diplôme de boulange")));
        assertEquals(List.of("micro-credentials[PE].title"), broken(new TitlesFollowTheRules(), seen));
    }

    @Test
    void the_levels_that_a_verb_shows_are_named_from_the_simplest_on() {
        Finding finding = found(
                        new LevelsMatchTheirVerbs(),
                        seen(credential(
                                "PE",
                                pe -> pe.outcomes =
                                        Fact.of(List.of(at("A", "Identifier le pain", "Identify bread", "create"))))))
                .getLast();
        LevelsMatchTheirVerbs.AnotherLevel level = assertInstanceOf(LevelsMatchTheirVerbs.AnotherLevel.class, finding);
        assertEquals(codes("remember", "understand", "analyze"), level.shown());
        assertEquals(Code.of("create"), level.declared());
        assertEquals(Fact.of(Code.of("PE")), level.credential());
    }

    @Test
    void the_simplest_level_can_be_mistaken_too() {
        assertEquals(
                2,
                broken(
                                new LevelsMatchTheirVerbs(),
                                seen(credential(
                                        "PE",
                                        pe -> pe.outcomes = Fact.of(
                                                List.of(at("A", "Concevoir un pain", "Design bread", "remember"))))))
                        .size());
    }

    @Test
    void methods_that_cannot_show_a_level_are_each_named_once_and_no_others() {
        Case seen = seen(credential("PE", pe -> {
            pe.outcomes = Fact.of(List.of(at("A", "Concevoir un pain", "Design bread", "create")));
            pe.assessments = Fact.of(
                    List.of(Exam.of("q1", "quiz", "A"), Exam.of("q2", "quiz", "A"), Exam.of("p", "project", "B")));
        }));
        assertEquals(
                List.of(new MethodsCanShowTheLevel.CannotShow(
                        Code.of("PE"), Code.of("A"), Code.of("create"), codes("quiz"))),
                found(new MethodsCanShowTheLevel(), seen));
    }

    @Test
    void a_quiz_shows_the_simplest_level() {
        Case seen = seen(credential("PE", pe -> {
            pe.outcomes = Fact.of(List.of(at("A", "Nommer un pain", "Name a bread", "remember")));
            pe.assessments = Fact.of(List.of(Exam.of("q", "quiz", "A")));
        }));
        assertEquals(List.of(), found(new MethodsCanShowTheLevel(), seen));
    }

    @Test
    void competencies_point_where_most_of_them_point_whatever_their_order() {
        assertEquals(
                List.of("C1 ELSEWHERE"), astray(pointing("C1", "NOC"), pointing("C2", "ESCO"), pointing("C3", "ESCO")));
        assertEquals(List.of("C2 ELSEWHERE"), astray(pointing("C1", "NOC"), pointing("C2", "ESCO")));
        assertEquals(
                List.of("C2 ELSEWHERE"),
                astray(pointing("C1", "NOC", "ESCO", "ESCO"), pointing("C2", "ESCO"), pointing("C3", "NOC")));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/1,",
        "http://a.example/1,",
        "urn:isbn:1,",
        "urn:x:22,NOT_AN_ADDRESS",
        "https://a b,NOT_AN_ADDRESS",
        "ftp://a.example/1,NOT_AN_ADDRESS",
        "https://a\u007f.example,NOT_AN_ADDRESS",
    })
    void an_address_begins_as_one_and_holds_no_space(String uri, String why) {
        Alignment alignment = new Alignment(Code.of("ESCO"), Fact.silent(), Fact.of(uri), Fact.silent());
        assertEquals(why == null ? List.of() : List.of("C1 " + why), astray(competency("C1", alignment)));
    }

    @Test
    void a_language_that_lacks_many_texts_names_the_first_places() {
        Case four = seen(credential("PE", pe -> {
            pe.title = Text.in(Lang.FR, "Pétrir");
            pe.summary = Fact.of(Text.in(Lang.FR, "Pétrir"));
            pe.price = Fact.of(Text.in(Lang.FR, "Gratuit"));
            pe.country = Fact.of(Text.in(Lang.FR, "Canada"));
        }));
        Finding finding = found(new LanguagesKeepPace(), four).getFirst();
        LanguagesKeepPace.TextsMissing missing = assertInstanceOf(LanguagesKeepPace.TextsMissing.class, finding);
        assertEquals(Lang.EN, missing.lang());
        assertEquals(4, missing.places().size());
        assertTrue(finding.message().show(Lang.EN).contains("micro-credentials[PE].price, …"));
        assertTrue(finding.message().show(Lang.EN).contains("English"));
        assertTrue(finding.message().show(Lang.FR).contains("anglais"));
    }

    @Test
    void texts_of_the_series_and_of_milestones_lack_a_language_in_their_own_place() {
        Case seen = seen(draft -> {
            draft.goals = List.of();
            draft.competencies = List.of(new Competency(
                    Code.of("c"), Text.in(Lang.FR, "Pétrir"), Fact.silent(), List.of(), List.of(), Map.of()));
            draft.milestones = List.of(Routes.milestone(
                    "BO",
                    List.of(),
                    Fact.of(List.of(new Milestone.Covered(
                            new Outcome(
                                    Code.of("BO-1"),
                                    Text.in(Lang.FR, "Pétrir"),
                                    Fact.silent(),
                                    Fact.silent(),
                                    List.of(),
                                    List.of()),
                            List.of()))),
                    Fact.silent()));
            draft.credentials = List.of(credential("PE"));
        });
        assertEquals(List.of("", "milestones[BO]"), broken(new LanguagesKeepPace(), seen));
        assertEquals(
                List.of(Fact.silent(), Fact.of(Code.of("BO"))),
                found(new LanguagesKeepPace(), seen).stream()
                        .map(Finding::credential)
                        .toList());
    }

    private static Case cohort(Fact<LocalDate> first, String... people) {
        Cohort cohort = new Cohort(Code.of("c1"), Code.of("PE"), first, Fact.silent(), codes(people));
        return seen(draft -> {
            draft.credentials = List.of(credential("PE"));
            draft.facilitation = new Facilitation(List.of(), List.of(), List.of(cohort), List.of());
        });
    }

    private static List<String> titles(String title, int longest) {
        return broken(new TitlesFollowTheRules(), seen(draft -> {
            draft.credentials = List.of(credential("PE", pe -> pe.title = Text.in(Lang.FR, title)));
            draft.milestones = List.of(new Milestone(
                    Code.of("BO"),
                    Text.in(Lang.FR, title),
                    List.of(),
                    Fact.silent(),
                    Fact.silent(),
                    Fact.silent(),
                    Fact.silent(),
                    Fact.silent(),
                    List.of(),
                    Fact.silent()));
            draft.framework(framework -> framework.titleLength = Fact.of(longest));
        }));
    }

    private static List<String> astray(Competency... competencies) {
        return found(new CompetenciesPointSomewhere(), seen(draft -> draft.competencies = List.of(competencies)))
                .stream()
                .map(finding -> (CompetenciesPointSomewhere.Astray) finding)
                .map(astray -> astray.competency() + " " + astray.why())
                .toList();
    }

    private static Competency pointing(String code, String... schemes) {
        return competency(
                code,
                Arrays.stream(schemes)
                        .map(scheme -> new Alignment(
                                Code.of(scheme), Fact.silent(), Fact.of("https://a.example/1"), Fact.silent()))
                        .toArray(Alignment[]::new));
    }

    private static Competency competency(String code, Alignment... alignments) {
        return new Competency(
                Code.of(code), Text.both("Pétrir", "Knead"), Fact.silent(), List.of(), List.of(alignments), Map.of());
    }

    private static Outcome at(String code, String french, String english, String level) {
        return new Outcome(
                Code.of(code),
                Text.both(french, english),
                Fact.of(Code.of(level)),
                Fact.silent(),
                List.of(),
                List.of());
    }
}
