package org.diapason.core.harmony.pathway;

import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Routes.each;
import static org.diapason.core.fixtures.Routes.inOrder;
import static org.diapason.core.fixtures.Routes.milestone;
import static org.diapason.core.fixtures.Routes.outcome;
import static org.diapason.core.fixtures.Routes.step;
import static org.diapason.core.fixtures.Routes.taking;
import static org.diapason.core.pathway.Approach.HYBRID;
import static org.diapason.core.pathway.Approach.MODULAR;
import static org.diapason.core.pathway.Approach.PROGRESSIVE;
import static org.diapason.core.pathway.Role.CORE;
import static org.diapason.core.pathway.Role.EXTRA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.fixtures.CredentialDraft;
import org.diapason.core.harmony.pathway.Assumption.Why;
import org.diapason.core.pathway.Pathway;
import org.diapason.core.pathway.Role;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class ApproachTest {

    @Test
    void a_progressive_series_is_one_line() {
        assertEquals(List.of(), breaches(taking(PROGRESSIVE), step("PE"), step("FE", "PE"), step("CU", "FE")));
        assertEquals(
                List.of(new Breach.SideBySide(codes("FE", "CU"))),
                breaches(taking(PROGRESSIVE), step("PE"), step("FE", "PE"), step("CU", "PE")));
    }

    @Test
    void a_stated_order_makes_a_line() {
        assertEquals(List.of(), breaches(inOrder(PROGRESSIVE, "PE", "FE"), credential("PE"), credential("FE")));
        assertEquals(
                List.of(new Breach.AgainstTheOrder(Code.of("PE"), Code.of("FE"))),
                breaches(inOrder(PROGRESSIVE, "PE", "FE"), step("PE", "FE"), step("FE")));
    }

    @Test
    void what_nobody_said_is_no_fault() {
        List<Breach> untold = breaches(taking(PROGRESSIVE), credential("PE"), credential("FE"));
        assertEquals(List.of(new Breach.LineUntold(codes("PE", "FE"))), untold);
        assertTrue(untold.getFirst().isUntold());
        assertEquals(
                List.of(new Breach.ApproachUntold()), seen(step("PE")).path().breaches());
    }

    @Test
    void a_modular_series_requires_nothing_and_may_have_a_milestone() {
        SeriesPath path = seen(series -> {
                    series.pathway = taking(MODULAR);
                    series.credentials = List.of(step("PE"), step("FE"));
                    series.milestones = List.of(milestone("BO", each("PE", "FE")));
                })
                .path();
        assertEquals(List.of(), path.breaches());
        assertEquals(
                List.of(new Breach.Requires(Code.of("FE"), Code.of("PE"))),
                breaches(taking(MODULAR), step("PE"), step("FE", "PE")));
    }

    @Test
    void in_a_hybrid_series_the_core_is_a_line_and_extras_rest_on_it() {
        assertEquals(
                List.of(), breaches(taking(HYBRID), step("PE", CORE), step("FE", CORE, "PE"), step("VI", EXTRA, "PE")));
        assertEquals(
                List.of(new Breach.NeedsAnExtra(Code.of("SE"), Code.of("VI"))),
                breaches(taking(HYBRID), step("PE", CORE), step("VI", EXTRA), step("SE", EXTRA, "VI")));
        assertEquals(
                List.of(new Breach.SideBySide(codes("PE", "FE"))),
                breaches(taking(HYBRID), step("PE", CORE), step("FE", CORE)));
        assertEquals(List.of(new Breach.NoCore()), breaches(taking(HYBRID), step("VI", EXTRA)));
        assertEquals(
                List.of(new Breach.RoleUntold(Code.of("FE"))), breaches(taking(HYBRID), step("PE", CORE), step("FE")));
    }

    @Test
    void a_competency_taught_earlier_may_be_counted_on() {
        MicroCredential pe = teaches("PE", "C1", "");
        MicroCredential fe = teaches("FE", "C2", "C1", "PE");
        MicroCredential cu = teaches("CU", "C3", "C1 C9", "FE");
        assertEquals(List.of(), assumptions(taking(PROGRESSIVE), pe, fe, cu));
    }

    @Test
    void a_competency_taught_later_is_counted_on_in_silence() {
        MicroCredential pe = teaches("PE", "C1", "C2");
        MicroCredential fe = teaches("FE", "C2", "", "PE");
        assertEquals(
                List.of(new Assumption(
                        Code.of("PE"), Fact.of(Code.of("PE-1")), Code.of("C2"), codes("FE"), Why.NOT_EARLIER)),
                assumptions(taking(PROGRESSIVE), pe, fe));
    }

    @Test
    void a_module_that_counts_on_another_hides_it() {
        MicroCredential fe = credential("FE", draft -> draft.assumes = codes("C1"));
        assertEquals(
                List.of(new Assumption(Code.of("FE"), Fact.silent(), Code.of("C1"), codes("PE"), Why.NOT_EARLIER)),
                assumptions(taking(MODULAR), teaches("PE", "C1", ""), fe));
        assertEquals(
                List.of(Why.REQUIRES_UNTOLD),
                assumptions(taking(PROGRESSIVE), teaches("PE", "C1", ""), fe).stream()
                        .map(Assumption::why)
                        .toList());
    }

    @Test
    void an_extra_never_counts_on_another_even_when_it_requires_it() {
        MicroCredential pe = step("PE", CORE);
        MicroCredential vi = draft("VI", EXTRA, "C1", "");
        MicroCredential se = draft("SE", EXTRA, "C2", "C1", "VI");
        assertEquals(
                List.of(Why.ONLY_IN_EXTRAS),
                assumptions(taking(HYBRID), pe, vi, se).stream()
                        .map(Assumption::why)
                        .toList());
    }

    @Test
    void another_approach_tells_what_it_would_break() {
        SeriesPath path = seen(series -> {
                    series.pathway = taking(PROGRESSIVE);
                    series.credentials = List.of(teaches("PE", "C1", ""), teaches("FE", "C2", "C1", "PE"));
                })
                .path();
        assertTrue(ApproachSwitch.whatIf(path, PROGRESSIVE).holds());
        ApproachSwitch modular = ApproachSwitch.whatIf(path.series(), MODULAR);
        assertEquals(List.of(new Breach.Requires(Code.of("FE"), Code.of("PE"))), modular.breaches());
        assertEquals(List.of(), modular.assumptions());
        assertEquals(2, ApproachSwitch.whatIf(path, HYBRID).breaches().size());
    }

    private static MicroCredential teaches(String code, String builds, String assumes, String... requires) {
        return credential(code, draft -> fill(draft, code, builds, assumes, requires));
    }

    private static MicroCredential draft(String code, Role role, String builds, String assumes, String... requires) {
        return credential(code, draft -> {
            draft.role = Fact.of(role);
            fill(draft, code, builds, assumes, requires);
        });
    }

    private static void fill(CredentialDraft draft, String code, String builds, String assumes, String... requires) {
        draft.requires = Fact.of(each(requires));
        draft.outcomes = Fact.of(List.of(outcome(code + "-1", builds, assumes)));
    }

    private static List<Breach> breaches(Pathway pathway, MicroCredential... credentials) {
        return path(pathway, credentials).breaches();
    }

    private static List<Assumption> assumptions(Pathway pathway, MicroCredential... credentials) {
        return path(pathway, credentials).assumptions();
    }

    private static SeriesPath path(Pathway pathway, MicroCredential... credentials) {
        return seen(series -> {
                    series.pathway = pathway;
                    series.credentials = List.of(credentials);
                })
                .path();
    }
}
