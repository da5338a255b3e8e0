package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.outcome;
import static org.diapason.core.fixtures.Cast.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.Assessment;
import org.junit.jupiter.api.Test;

class EveryReferenceIsKnownTest {
    private static final Check CHECK = new EveryReferenceIsKnown();

    @Test
    void holds_when_nothing_is_referred_to() {
        assertEquals(List.of(), found(CHECK, seen(credential("PE"))));
    }

    @Test
    void breaks_on_a_prerequisite_that_is_not_there() {
        Case seen = seen(
                credential("PE"),
                credential("CU", cu -> cu.requires = Fact.of(List.of(Requirement.all(codes("PE", "FE"))))));
        assertEquals(List.of("micro-credentials[CU].requires"), broken(CHECK, seen));
        assertEquals(Fact.of(Code.of("CU")), found(CHECK, seen).getFirst().credential());
    }

    @Test
    void suggests_what_was_meant() {
        Case seen = seen(
                credential("PETRIR"),
                credential("CU", cu -> cu.requires = Fact.of(List.of(Requirement.all(codes("PERTIR"))))));
        assertTrue(found(CHECK, seen).getFirst().mend().show(Lang.EN).contains("PETRIR"));
    }

    @Test
    void breaks_on_an_assessment_of_somebody_elses_outcome() {
        Assessment quiz = new Assessment(
                Code.of("Q"),
                Fact.silent(),
                Code.of("quiz"),
                Fact.silent(),
                Fact.of(codes("PE-1")),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent());
        Case seen = seen(
                credential("PE", pe -> pe.outcomes = Fact.of(List.of(outcome("PE-1", "Pétrir", "Knead")))),
                credential("CU", cu -> cu.assessments = Fact.of(List.of(quiz))));
        assertEquals(List.of("micro-credentials[CU].assessments[Q].outcomes"), broken(CHECK, seen));
    }

    @Test
    void breaks_on_every_kind_of_lost_code() {
        Case seen = seen(credential("PE", pe -> {
            pe.audiences = codes("x1");
            pe.goals = codes("x2");
            pe.topics = codes("x3");
            pe.competencies = Fact.of(codes("x4"));
            pe.assumes = codes("x5");
            pe.elements = Map.of(Code.of("x6"), new Value.Amount(Range.exactly(1)));
        }));
        assertEquals(6, broken(CHECK, seen).size());
    }

    @Test
    void breaks_around_the_series_too() {
        Case seen = seen(series -> {
            series.facilitation = new Facilitation(
                    List.of(),
                    List.of(),
                    List.of(new Cohort(Code.of("c1"), Code.of("XX"), Fact.silent(), Fact.silent(), codes("ana"))),
                    List.of());
            series.framework(framework -> framework.checks = Map.of(Code.of("moon-is-full"), Obligation.MUST));
        });
        assertEquals(
                List.of(
                        "framework.checks",
                        "facilitation.cohorts[c1].micro-credential",
                        "facilitation.cohorts[c1].facilitators"),
                broken(CHECK, seen));
    }

    @Test
    void cannot_be_lowered() {
        assertTrue(CHECK.protectsLearner());
    }
}
