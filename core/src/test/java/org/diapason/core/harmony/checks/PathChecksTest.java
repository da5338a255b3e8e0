package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.diapason.core.fixtures.Routes.each;
import static org.diapason.core.fixtures.Routes.milestone;
import static org.diapason.core.fixtures.Routes.outcome;
import static org.diapason.core.fixtures.Routes.step;
import static org.diapason.core.fixtures.Routes.taking;
import static org.diapason.core.fixtures.Routes.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.pathway.Approach;
import org.diapason.core.pathway.OffRamp;
import org.diapason.core.pathway.Pathway;
import org.diapason.core.pathway.Role;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class PathChecksTest {

    @Test
    void breaks_when_steps_wait_for_each_other() {
        Case seen = seen(step("PE", "CU"), step("FE", "PE"), step("CU", "FE"));
        assertEquals(List.of("micro-credentials[PE].requires"), broken(new PathNeverLoops(), seen));
        assertEquals(List.of(), broken(new EveryStepCanBeReached(), seen));
    }

    @Test
    void breaks_when_a_step_requires_itself() {
        assertEquals(List.of("micro-credentials[PE].requires"), broken(new PathNeverLoops(), seen(step("PE", "PE"))));
    }

    @Test
    void holds_when_a_series_has_nothing_in_it() {
        Checks.all()
                .forEach(check -> assertEquals(
                        List.of(), broken(check, seen()), check.id().value()));
    }

    @Test
    void breaks_when_a_modular_series_requires_something() {
        assertEquals(
                List.of("micro-credentials[FE].requires"),
                broken(new PathFollowsTheApproach(), on(taking(Approach.MODULAR), step("PE"), step("FE", "PE"))));
    }

    @Test
    void tells_when_nobody_chose_an_approach_or_a_role() {
        assertEquals(List.of("pathway.approach"), silent(new PathFollowsTheApproach(), seen(step("PE"))));
        assertEquals(
                List.of("micro-credentials[PE].role"),
                silent(new PathFollowsTheApproach(), on(taking(Approach.HYBRID), step("PE"))));
    }

    @Test
    void breaks_when_an_extra_assumes_another_extra() {
        MicroCredential vi = credential("VI", draft -> {
            draft.role = Fact.of(Role.EXTRA);
            draft.outcomes = Fact.of(List.of(outcome("VI-1", "C1", "")));
        });
        MicroCredential se = credential("SE", draft -> {
            draft.role = Fact.of(Role.EXTRA);
            draft.requires = Fact.of(each("VI"));
            draft.outcomes = Fact.of(List.of(outcome("SE-1", "C2", "C1")));
        });
        Case seen = on(taking(Approach.HYBRID), step("PE", Role.CORE), vi, se);
        assertEquals(
                List.of("micro-credentials[SE].outcomes[SE-1].assumes"), broken(new NothingIsAssumedInSilence(), seen));
        assertEquals(List.of("micro-credentials[SE].requires"), broken(new PathFollowsTheApproach(), seen));
    }

    @Test
    void tells_when_prerequisites_are_not_stated() {
        MicroCredential pe = credential("PE", draft -> draft.competencies = Fact.of(List.of(Code.of("C1"))));
        MicroCredential fe = credential("FE", draft -> draft.assumes = List.of(Code.of("C1")));
        Case seen = on(taking(Approach.PROGRESSIVE), pe, fe);
        assertEquals(List.of("micro-credentials[FE].assumes"), silent(new NothingIsAssumedInSilence(), seen));
        assertEquals(List.of(), broken(new NothingIsAssumedInSilence(), seen));
    }

    @Test
    void breaks_when_a_step_waits_for_one_that_does_not_exist() {
        assertEquals(
                List.of("micro-credentials[FE].requires", "micro-credentials[CU].requires"),
                broken(new EveryStepCanBeReached(), seen(step("FE", "XX"), step("CU", "FE"))));
    }

    @Test
    void breaks_when_a_path_leads_past_every_stated_end() {
        Case seen = seen(series -> {
            series.credentials = List.of(step("PE"), step("FE", "PE"), step("VI"));
            series.milestones = List.of(milestone("BO", each("PE")));
        });
        assertEquals(List.of("micro-credentials[FE]"), broken(new NoPathEndsInTheDark(), seen));
        assertEquals(List.of(), silent(new NoPathEndsInTheDark(), seen));
    }

    @Test
    void tells_when_nobody_said_where_a_path_leads() {
        assertEquals(
                List.of("micro-credentials[FE]"),
                silent(new NoPathEndsInTheDark(), seen(step("PE"), step("FE", "PE"))));
    }

    @Test
    void tells_of_an_exit_without_a_value() {
        OffRamp ramp = new OffRamp(Code.of("PE"), Fact.silent(), Fact.silent());
        Case seen = on(with(List.of(), List.of(ramp), List.of()), step("PE"));
        assertEquals(List.of("pathway.off-ramps[0]"), silent(new NoPathEndsInTheDark(), seen));
    }

    @Test
    void tells_a_prerequisite_that_goes_without_saying() {
        assertEquals(
                List.of("micro-credentials[CU].requires"),
                broken(new NoPrerequisiteIsSaidTwice(), seen(step("PE"), step("FE", "PE"), step("CU", "FE", "PE"))));
    }

    @Test
    void breaks_when_words_of_value_say_nothing_or_contradict() {
        MicroCredential echo = credential("PE", draft -> draft.standAlone = Fact.of(draft.title));
        MicroCredential bound = credential("FE", draft -> {
            draft.standAlone = Fact.of(Text.both("Tenir un fournil", "Run a bakery"));
            draft.stackable = Fact.of(Code.of("stand-alone"));
            draft.requires = Fact.of(each("PE"));
        });
        MicroCredential part = credential("CU", draft -> draft.stackable = Fact.of(Code.of("integrated")));
        Case seen = on(taking(Approach.MODULAR), echo, bound, part);
        assertEquals(
                List.of(
                        "micro-credentials[PE].stand-alone",
                        "micro-credentials[FE].stackable",
                        "micro-credentials[CU].stackable"),
                broken(new EachStandsAlone(), seen));
        assertEquals(List.of("micro-credentials[CU].stand-alone"), silent(new EachStandsAlone(), seen));
    }

    private static Case on(Pathway pathway, MicroCredential... credentials) {
        return seen(series -> {
            series.pathway = pathway;
            series.credentials = List.of(credentials);
        });
    }
}
