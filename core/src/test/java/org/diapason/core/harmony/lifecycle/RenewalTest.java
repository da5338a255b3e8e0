package org.diapason.core.harmony.lifecycle;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.CohortSession;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.Standing;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private static Cohort cohort(String code, LocalDate begins, CohortSession... sessions) {
        return new Cohort(
                Code.of(code),
                Code.of("PE"),
                Fact.of(begins),
                Fact.silent(),
                List.of(),
                Fact.of(ZoneId.of("America/Toronto")),
                List.of(sessions),
                Fact.silent());
    }

    private static Renewal renewal(Fact<LocalDate> review, Cohort... cohorts) {
        Dossier dossier = seen(series -> {
                    series.credentials = List.of(credential("PE", pe -> {
                        pe.weeks = Fact.of(Range.of(3, 4));
                        pe.standing = new Standing(Fact.silent(), review, Fact.silent());
                    }));
                    series.standing = new Standing(Fact.silent(), Fact.of(TODAY.plusYears(1)), Fact.silent());
                    series.facilitation = new Facilitation(List.of(), List.of(), List.of(cohorts), List.of());
                })
                .dossier();
        return Renewal.of(dossier, dossier.series().microCredentials().getFirst(), TODAY);
    }

    private static List<Code> owed(Cohort... cohorts) {
        return renewal(Fact.silent(), cohorts).owed().stream()
                .map(Renewal.Owed::cohort)
                .toList();
    }

    @Test
    void whoever_has_begun_and_not_ended_and_whoever_is_to_come_is_owed_what_was_promised() {
        assertEquals(
                codes("last-day", "to-come"),
                owed(
                        cohort("ended", TODAY.minusDays(28)),
                        cohort("last-day", TODAY.minusDays(27)),
                        cohort("to-come", TODAY.plusDays(9))));
        Renewal.Owed now = renewal(Fact.silent(), cohort("now", TODAY)).owed().getFirst();
        assertTrue(now.hasBegun(TODAY));
        assertFalse(now.hasBegun(TODAY.minusDays(1)));
    }

    @Test
    void a_session_after_the_weeks_is_still_owed() {
        CohortSession late = new CohortSession(Code.of("S1"), Fact.of(TODAY), Fact.silent(), List.of());
        assertEquals(codes("late"), owed(cohort("late", TODAY.minusDays(60), late)));
        assertEquals(
                Fact.of(TODAY),
                renewal(Fact.silent(), cohort("late", TODAY.minusDays(60), late))
                        .owed()
                        .getFirst()
                        .ends());
    }

    @Test
    void a_review_is_past_soon_or_ahead_by_its_day_and_that_of_the_series_counts_where_there_is_none() {
        assertEquals(Renewal.State.PAST, renewal(Fact.of(TODAY.minusDays(1))).state());
        assertEquals(Renewal.State.SOON, renewal(Fact.of(TODAY)).state());
        assertEquals(Renewal.State.SOON, renewal(Fact.of(TODAY.plusDays(89))).state());
        assertEquals(Renewal.State.AHEAD, renewal(Fact.of(TODAY.plusDays(90))).state());
        assertEquals(Fact.of(TODAY.plusYears(1)), renewal(Fact.silent()).reviewOn());
    }
}
