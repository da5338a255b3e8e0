package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.outcome;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Exam;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Finding;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.Pathway;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.junit.jupiter.api.Test;

class OutcomeChecksTest {

    private static final EveryOutcomeIsObservable OBSERVABLE = new EveryOutcomeIsObservable();
    private static final EveryOutcomeHasOneVerb ONE_VERB = new EveryOutcomeHasOneVerb();
    private static final LevelsMatchTheirVerbs LEVELS = new LevelsMatchTheirVerbs();
    private static final MethodsCanShowTheLevel METHODS = new MethodsCanShowTheLevel();
    private static final NoOutcomeStandsTwice TWICE = new NoOutcomeStandsTwice();
    private static final LevelsDoNotFallBack FALL_BACK = new LevelsDoNotFallBack();

    @Test
    void an_outcome_that_nobody_can_watch_breaks_in_each_language() {
        Case seen = seen(teaching("PE", outcome("A", "Comprendre le gluten", "Understand gluten")));
        String place = "micro-credentials[PE].outcomes[A].statement";
        assertEquals(List.of(place, place), broken(OBSERVABLE, seen));
        assertEquals(
                List.of(),
                found(OBSERVABLE, seen(teaching("PE", outcome("A", "Expliquer le gluten", "Explain gluten")))));
    }

    @Test
    void the_message_is_the_linters_and_names_the_outcome() {
        Finding finding = found(
                        OBSERVABLE, seen(teaching("PE", outcome("A", "Comprendre le gluten", "Explain gluten"))))
                .getFirst();
        assertTrue(finding.message().show(Lang.FR).startsWith("A (fr)"));
        assertTrue(finding.message()
                .show(Lang.FR)
                .toLowerCase(java.util.Locale.ROOT)
                .contains("comprendre"));
        assertEquals(Fact.of(Code.of("PE")), finding.credential());
    }

    @Test
    void a_verb_that_nobody_knows_and_outcomes_that_nobody_stated_are_silent() {
        Case seen = seen(teaching("PE", outcome("A", "Expliquer le gluten", "Zorgify the dough")), credential("FE"));
        assertEquals(List.of(), broken(OBSERVABLE, seen));
        assertTrue(silent(OBSERVABLE, seen).contains("micro-credentials[FE].outcomes"));
    }

    @Test
    void outcomes_of_milestones_are_read_too() {
        Milestone milestone = new Milestone(
                Code.of("EE"),
                Text.both("Jalon", "Milestone"),
                List.of(Requirement.all(codes("PE"))),
                Fact.of(List.of(
                        new Milestone.Covered(outcome("M", "Expliquer le pain", "Understand bread"), List.of()))),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                List.of(),
                Fact.silent());
        Case seen = seen(draft -> draft.milestones = List.of(milestone));
        assertEquals(List.of("milestones[EE].outcomes[M].statement"), broken(OBSERVABLE, seen));
    }

    @Test
    void two_verbs_break() {
        Case seen = seen(teaching("PE", outcome("A", "Expliquer et comparer les farines", "Explain flours")));
        assertEquals(List.of("micro-credentials[PE].outcomes[A].statement"), broken(ONE_VERB, seen));
    }

    @Test
    void a_declared_level_is_one_of_the_verbs() {
        assertEquals(List.of(), found(LEVELS, seen(teaching("PE", at("A", "Expliquer", "Explain", "understand")))));
        assertEquals(
                List.of("micro-credentials[PE].outcomes[A].process", "micro-credentials[PE].outcomes[A].process"),
                broken(LEVELS, seen(teaching("PE", at("A", "Expliquer le pain", "Explain bread", "create")))));
        assertEquals(List.of(), found(LEVELS, seen(teaching("PE", at("A", "Expliquer", "Explain", "own-level")))));
        assertEquals(List.of(), found(LEVELS, seen(teaching("PE", outcome("A", "Expliquer", "Explain")))));
    }

    @Test
    void a_quiz_cannot_show_creation() {
        Outcome create = at("A", "Concevoir une recette", "Design a recipe", "create");
        assertEquals(
                List.of("micro-credentials[PE].outcomes[A]"),
                broken(METHODS, assessed(create, Exam.of("q", "quiz", "A"))));
        assertEquals(
                List.of(), found(METHODS, assessed(create, Exam.of("q", "quiz", "A"), Exam.of("p", "project", "A"))));
        assertEquals(List.of(), found(METHODS, assessed(create)));
    }

    @Test
    void without_a_declared_level_the_verb_speaks() {
        Outcome design = outcome("A", "Concevoir une recette", "Design a recipe");
        assertEquals(
                1, broken(METHODS, assessed(design, Exam.of("q", "quiz", "A"))).size());
        Outcome unknown = outcome("A", "Zorgifier la pâte", "Zorgify the dough");
        assertEquals(
                1, silent(METHODS, assessed(unknown, Exam.of("q", "quiz", "A"))).size());
    }

    @Test
    void of_an_unknown_method_one_cannot_tell_what_it_shows() {
        Outcome create = at("A", "Concevoir une recette", "Design a recipe", "create");
        Case seen = assessed(create, Exam.of("q", "quiz", "A"), Exam.of("m", "masterpiece", "A"));
        assertEquals(List.of("micro-credentials[PE].outcomes[A]"), silent(METHODS, seen));
        assertEquals(List.of(), broken(METHODS, seen));
    }

    @Test
    void the_same_outcome_in_two_micro_credentials_breaks() {
        Case seen = seen(
                teaching("PE", outcome("A", "Expliquer le rôle du gluten", "Explain the role of gluten")),
                teaching("FE", outcome("B", "expliquer le rôle du gluten.", "Explain the role of gluten")),
                teaching("CU", outcome("C", "Régler un four à sole", "Operate a deck oven")));
        assertEquals(List.of("micro-credentials[FE].outcomes[B]"), broken(TWICE, seen));
        assertEquals(List.of(), found(TWICE, seen(teaching("CU", outcome("C", "Régler un four", "Operate an oven")))));
    }

    @Test
    void a_progressive_series_does_not_fall_back() {
        assertEquals(List.of(), found(FALL_BACK, progressive(Approach.PROGRESSIVE, "apply", "apply")));
        assertEquals(
                List.of("micro-credentials[FE].outcomes"),
                broken(FALL_BACK, progressive(Approach.PROGRESSIVE, "analyze", "apply")));
        assertEquals(List.of(), found(FALL_BACK, progressive(Approach.MODULAR, "analyze", "apply")));
    }

    @Test
    void where_no_order_is_stated_prerequisites_make_one() {
        Case seen = seen(draft -> {
            draft.pathway = pathway(Approach.PROGRESSIVE, Fact.silent());
            draft.credentials = List.of(requiring("FE", "apply", "PE"), requiring("PE", "analyze"));
        });
        assertEquals(List.of("micro-credentials[FE].outcomes"), broken(FALL_BACK, seen));
    }

    private static Case progressive(Approach approach, String first, String second) {
        return seen(draft -> {
            draft.pathway = pathway(approach, Fact.of(codes("PE", "FE", "gone")));
            draft.credentials = List.of(requiring("PE", first), requiring("FE", second));
        });
    }

    private static Pathway pathway(Approach approach, Fact<List<Code>> order) {
        return new Pathway(Fact.of(approach), Fact.silent(), order, List.of(), List.of(), List.of(), Fact.silent());
    }

    private static MicroCredential requiring(String code, String level, String... required) {
        return credential(code, draft -> {
            draft.requires = Fact.of(required.length == 0 ? List.of() : List.of(Requirement.all(codes(required))));
            draft.outcomes = Fact.of(List.of(at(code + "-1", "Faire", "Do", level)));
        });
    }

    private static Outcome at(String code, String french, String english, String level) {
        return new Outcome(
                Code.of(code),
                Text.both(french, english),
                Fact.of(Code.of(level)),
                Fact.silent(),
                codes("dough"),
                List.of());
    }

    private static MicroCredential teaching(String code, Outcome... outcomes) {
        return credential(code, draft -> draft.outcomes = Fact.of(List.of(outcomes)));
    }

    private static Case assessed(Outcome outcome, Assessment... assessments) {
        return seen(credential("PE", draft -> {
            draft.outcomes = Fact.of(List.of(outcome));
            draft.assessments = Fact.of(List.of(assessments));
        }));
    }
}
