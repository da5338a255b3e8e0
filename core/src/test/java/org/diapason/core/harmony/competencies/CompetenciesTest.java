package org.diapason.core.harmony.competencies;

import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Routes.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.base.Competency.Aspect;
import org.diapason.core.base.Competency.Part;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.competencies.Grouping.Group;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.junit.jupiter.api.Test;

class CompetenciesTest {

    private static final Code FUNCTION = Code.of("function");
    private static final Code LEVEL = Code.of("proficiency");

    @Test
    void each_square_says_taught_assessed_or_counted_on() {
        Series series = series(
                List.of(competency("C1"), competency("C2"), competency("C3")),
                assessed("PE", outcome("PE-1", "C1", "")),
                teaching("FE", outcome("FE-1", "C2 C9", "C1")));
        Coverage coverage = Coverage.of(series);
        assertEquals(
                codes("C1", "C2", "C3", "C9"),
                coverage.rows().stream().map(Coverage.Row::competency).toList());
        assertEquals(
                List.of(Set.of(Mark.TAUGHT, Mark.ASSESSED), Set.of(Mark.ASSUMED)),
                coverage.rows().getFirst().marks());
        assertEquals(codes("C3"), coverage.without(Mark.TAUGHT));
        assertEquals(codes("C2", "C3", "C9"), coverage.without(Mark.ASSESSED));
        assertFalse(coverage.rows().getLast().declared());
    }

    @Test
    void an_empty_series_covers_nothing() {
        assertEquals(new Coverage(List.of(), List.of()), Coverage.of(seen().series()));
    }

    @Test
    void several_axes_group_at_once() {
        List<Competency> competencies = List.of(
                tagged("C1", Map.of(FUNCTION, codes("bake"), LEVEL, codes("basic"))),
                tagged("C2", Map.of(FUNCTION, codes("bake", "sell"), LEVEL, codes("basic"))),
                tagged("C3", Map.of(FUNCTION, codes("sell"))));
        assertEquals(
                List.of(
                        group(codes("C1", "C2"), Fact.of(Code.of("bake")), Fact.of(Code.of("basic"))),
                        group(codes("C2"), Fact.of(Code.of("sell")), Fact.of(Code.of("basic"))),
                        group(codes("C3"), Fact.of(Code.of("sell")), Fact.silent())),
                Grouping.by(FUNCTION, LEVEL).of(competencies));
        assertEquals(1, Grouping.by().of(competencies).size());
        assertTrue(Grouping.axes(competencies).containsAll(List.of(FUNCTION, LEVEL)));
    }

    @Test
    void shared_outcomes_and_micro_credentials_make_a_cluster() {
        Series series = series(
                List.of(competency("C1"), competency("C2"), competency("C3"), competency("C4"), competency("C5")),
                teaching("PE", outcome("PE-1", "C1 C3", "")),
                teaching("FE", outcome("FE-1", "C2", ""), outcome("FE-2", "C4", "")),
                teaching("CU", outcome("CU-1", "C4", "")));
        Coverage coverage = Coverage.of(series);
        assertEquals(
                List.of(codes("C1", "C3"), codes("C2", "C4"), codes("C5")),
                Clusters.of(coverage).clusters());
        assertEquals(
                List.of(codes("C1", "C3"), codes("C2"), codes("C4"), codes("C5")),
                Clusters.of(coverage, 1).clusters());
        assertThrows(IllegalArgumentException.class, () -> Clusters.of(coverage, 0));
    }

    @Test
    void a_competency_is_complete_with_knowledge_skill_and_outcome() {
        Aspect knowing = new Aspect(Part.KNOWLEDGE, Text.both("La farine", "Flour"));
        Aspect doing = new Aspect(Part.SKILL, Text.both("Le geste", "The hand"));
        Series series = series(
                List.of(described("C1", knowing, doing), described("C2", knowing), described("C3", knowing, doing)),
                teaching("PE", outcome("PE-1", "C1 C2", "")));
        List<Completeness> all = Completeness.of(series);
        assertEquals(
                List.of(true, false, false),
                all.stream().map(Completeness::isComplete).toList());
        assertEquals(List.of(Part.SKILL), all.get(1).missing());
        assertEquals(0, all.getFirst().stated().get(Part.ATTITUDE));
    }

    private static Group group(List<Code> competencies, Fact<Code> function, Fact<Code> level) {
        return new Group(List.of(function, level), competencies);
    }

    private static Series series(List<Competency> competencies, MicroCredential... credentials) {
        return seen(draft -> {
                    draft.competencies = competencies;
                    draft.credentials = List.of(credentials);
                })
                .series();
    }

    private static MicroCredential teaching(String code, Outcome... outcomes) {
        return credential(code, draft -> draft.outcomes = Fact.of(List.of(outcomes)));
    }

    private static MicroCredential assessed(String code, Outcome outcome) {
        return credential(code, draft -> {
            draft.outcomes = Fact.of(List.of(outcome));
            draft.assessments = Fact.of(List.of(new Assessment(
                    Code.of(code + "-A"),
                    Fact.silent(),
                    Code.of("quiz"),
                    Fact.silent(),
                    Fact.of(List.of(outcome.code())),
                    Fact.silent(),
                    Fact.silent(),
                    Fact.silent(),
                    Fact.silent(),
                    Fact.silent(),
                    Fact.silent(),
                    Fact.silent())));
        });
    }

    private static Competency competency(String code) {
        return tagged(code, Map.of());
    }

    private static Competency tagged(String code, Map<Code, List<Code>> axes) {
        return new Competency(Code.of(code), Text.both("Pétrir", "Knead"), Fact.silent(), List.of(), List.of(), axes);
    }

    private static Competency described(String code, Aspect... aspects) {
        return new Competency(
                Code.of(code), Text.both("Pétrir", "Knead"), Fact.silent(), List.of(aspects), List.of(), Map.of());
    }
}
