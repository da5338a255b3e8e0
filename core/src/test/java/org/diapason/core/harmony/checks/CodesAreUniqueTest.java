package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.outcome;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.FrameworkDraft.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.fixtures.Work;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.Activity;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.junit.jupiter.api.Test;

class CodesAreUniqueTest {
    private static final Check CHECK = new CodesAreUnique();

    @Test
    void holds_when_every_code_stands_once() {
        assertEquals(List.of(), found(CHECK, seen(credential("PE"), credential("CU"))));
    }

    @Test
    void breaks_when_two_micro_credentials_share_one() {
        assertEquals(List.of("micro-credentials[PE]"), broken(CHECK, seen(credential("PE"), credential("PE"))));
    }

    @Test
    void breaks_when_two_micro_credentials_share_an_outcome() {
        Case seen = seen(series -> {
            series.credentials = List.of(with("PE", "X-1"), with("CU", "X-1"));
            series.milestones = List.of(MILESTONE);
        });
        assertEquals(List.of("micro-credentials[CU].outcomes[X-1]"), broken(CHECK, seen));
    }

    @Test
    void lets_them_share_one_where_no_milestone_points_across() {
        assertEquals(List.of(), found(CHECK, seen(with("PE", "X-1"), with("CU", "X-1"))));
    }

    @Test
    void breaks_when_an_activity_stands_twice() {
        List<Activity> twice = List.of(Work.activity("A1", "video"), Work.activity("A1", "reading"));
        Case seen = seen(credential("PE", pe -> pe.activities = Fact.of(twice)));
        assertEquals(List.of("micro-credentials[PE].activities[A1]"), broken(CHECK, seen));
    }

    @Test
    void finds_a_double_in_a_long_list() {
        List<LiveSession> sessions = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sessions.add(session("S" + i));
        }
        sessions.add(session("S3"));
        Case seen = seen(credential("PE", pe -> pe.sessions = Fact.of(sessions)));
        assertEquals(List.of("micro-credentials[PE].sessions[S3]"), broken(CHECK, seen));
    }

    @Test
    void finds_a_double_in_a_short_list() {
        Case seen = seen(credential("PE", pe -> pe.sessions = Fact.of(List.of(session("S1"), session("S1")))));
        assertEquals(List.of("micro-credentials[PE].sessions[S1]"), broken(CHECK, seen));
    }

    @Test
    void breaks_when_the_framework_decides_twice() {
        Case seen = seen(series -> series.framework(framework -> framework.elements =
                List.of(policy("weeks", new Standard.Free()), policy("weeks", new Standard.Free()))));
        assertEquals(List.of("framework.elements[weeks]"), broken(CHECK, seen));
    }

    private static final Milestone MILESTONE = new Milestone(
            Code.of("BO"),
            Text.both("Boulangerie", "Baking"),
            List.of(),
            Fact.silent(),
            Fact.silent(),
            Fact.silent(),
            Fact.silent(),
            Fact.silent(),
            List.of(),
            Fact.silent());

    private static MicroCredential with(String code, String outcome) {
        return credential(code, mc -> mc.outcomes = Fact.of(List.of(outcome(outcome, "Pétrir", "Knead"))));
    }

    private static LiveSession session(String code) {
        return new LiveSession(Code.of(code), Fact.silent(), Fact.silent(), Fact.silent(), Fact.silent(), false);
    }
}
