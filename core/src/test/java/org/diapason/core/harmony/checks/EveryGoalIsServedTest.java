package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.audience.StrategicGoal;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.junit.jupiter.api.Test;

class EveryGoalIsServedTest {
    private static final Check CHECK = new EveryGoalIsServed();

    @Test
    void breaks_on_a_goal_that_nothing_serves() {
        assertEquals(List.of("goals[G2]"), broken(CHECK, series("G1")));
    }

    @Test
    void breaks_on_an_orphan_beside_others() {
        Case seen = seen(series -> {
            series.goals = List.of(goal("G1"));
            series.credentials = List.of(credential("PE", pe -> pe.goals = codes("G1")), credential("CU"));
        });
        assertEquals(List.of("micro-credentials[CU]"), broken(CHECK, seen));
    }

    @Test
    void is_silent_when_nobody_linked_anything() {
        Case seen = series();
        assertEquals(List.of(), broken(CHECK, seen));
        assertEquals(List.of("goals"), silent(CHECK, seen));
    }

    @Test
    void holds_when_every_goal_is_served() {
        assertEquals(List.of(), found(CHECK, series("G1", "G2")));
    }

    @Test
    void asks_nothing_of_a_series_without_goals() {
        assertEquals(List.of(), found(CHECK, seen(credential("PE"))));
    }

    private static Case series(String... served) {
        return seen(series -> {
            series.goals = List.of(goal("G1"), goal("G2"));
            series.credentials = List.of(credential("PE", pe -> pe.goals = codes(served)));
        });
    }

    private static StrategicGoal goal(String code) {
        return new StrategicGoal(Code.of(code), Text.both("Nourrir", "Feed"), Fact.silent());
    }
}
