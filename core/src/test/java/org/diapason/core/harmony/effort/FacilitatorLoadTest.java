package org.diapason.core.harmony.effort;

import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.CohortSession;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.facilitation.Facilitator;
import org.diapason.core.fixtures.Cast;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.Series;
import org.junit.jupiter.api.Test;

class FacilitatorLoadTest {

    /** A Wednesday. */
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 20);

    private static final Series SERIES = Cast.seen(
                    credential("PE", pe -> {
                        pe.weeks = Fact.of(Range.exactly(2));
                        pe.facilitatorHours = Fact.of(Range.of(3, 4));
                    }),
                    credential(
                            "FE",
                            fe -> fe.sessions = Fact.of(List.of(new LiveSession(
                                    Code.of("S1"),
                                    Fact.silent(),
                                    Fact.of(Range.exactly(2)),
                                    Fact.silent(),
                                    Fact.silent(),
                                    false)))))
            .series();

    @Test
    void hours_that_are_stated_fall_in_every_week_in_which_the_cohort_runs() {
        FacilitatorLoad load = load(cohort("c1", "PE", Fact.of(FIRST)));
        assertEquals(
                List.of(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 1, 25), LocalDate.of(2027, 2, 1)), load.weeks());
        for (FacilitatorLoad.Week week : weeks(load)) {
            assertEquals(Range.of(3, 4), week.hours());
            assertFalse(week.isUnknown());
        }
        assertEquals(4, load.peak());
    }

    @Test
    void two_cohorts_in_one_week_add_up_and_a_week_between_has_none() {
        FacilitatorLoad load = load(
                cohort("c1", "PE", Fact.of(FIRST)),
                cohort("c2", "PE", Fact.of(FIRST.plusDays(7))),
                cohort("c3", "PE", Fact.of(FIRST.plusDays(42))));
        assertEquals(
                List.of(3.0, 6.0, 6.0, 3.0, 0.0, 0.0, 3.0, 3.0, 3.0),
                weeks(load).stream().map(week -> week.hours().low()).toList());
    }

    @Test
    void hours_that_nobody_stated_are_at_least_those_of_the_sessions_and_never_none() {
        Cohort cohort = new Cohort(
                Code.of("c1"),
                Code.of("FE"),
                Fact.silent(),
                Fact.silent(),
                codes("ana"),
                Fact.silent(),
                List.of(
                        new CohortSession(Code.of("S1"), Fact.of(FIRST), Fact.silent(), List.of()),
                        new CohortSession(Code.of("S1"), Fact.of(FIRST.plusDays(14)), Fact.silent(), codes("bo"))));
        List<FacilitatorLoad.Week> weeks = weeks(load(cohort));
        assertEquals(Range.atLeast(2), weeks.getFirst().hours());
        assertFalse(weeks.getFirst().isUnknown());
        assertTrue(weeks.get(1).isUnknown());
        assertTrue(weeks.get(2).isUnknown());
        assertEquals(codes("c1"), weeks.get(2).unstated());
    }

    @Test
    void a_cohort_that_nobody_dated_stands_in_no_week() {
        FacilitatorLoad load = load(cohort("c1", "PE", Fact.silent()), cohort("c2", "XX", Fact.of(FIRST)));
        assertTrue(load.isEmpty());
        assertEquals(codes("c1", "c2"), load.unplaced());
    }

    private static List<FacilitatorLoad.Week> weeks(FacilitatorLoad load) {
        return load.rows().getFirst().weeks();
    }

    private static FacilitatorLoad load(Cohort... cohorts) {
        Facilitator ana = new Facilitator(Code.of("ana"), "Ana", Fact.silent(), List.of());
        return FacilitatorLoad.of(SERIES, new Facilitation(List.of(), List.of(ana), List.of(cohorts), List.of()));
    }

    private static Cohort cohort(String code, String mc, Fact<LocalDate> first) {
        return new Cohort(Code.of(code), Code.of(mc), first, Fact.silent(), codes("ana"));
    }
}
