package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.diapason.core.fixtures.Routes.each;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.harmony.Case;
import org.diapason.core.series.Delivery.Offering;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class OfferingsKeepTheirOrderTest {

    private static final OfferingsKeepTheirOrder CHECK = new OfferingsKeepTheirOrder();

    @Test
    void tells_a_break_much_longer_than_the_others() {
        Case seen = seen(
                offered("ZC1", "", "2024-10-14", "2024-10-25", "2025-02-03", "2025-02-14"),
                offered("ZC2", "ZC1", "2024-10-28", "2024-11-08", "2025-02-17", "2025-02-28"),
                offered("ZC3", "ZC2", "2024-11-18", "2024-11-29", "2025-03-03", "2025-03-14"),
                offered("ZC4", "ZC3", "2024-12-02", "2024-12-13", "2025-03-31", "2025-04-11"));
        assertEquals(List.of(), broken(CHECK, seen));
        assertEquals(List.of("micro-credentials[ZC4].offerings[1]"), silent(CHECK, seen));
    }

    @Test
    void breaks_when_an_offering_begins_before_its_prerequisite_ends() {
        Case seen = seen(
                offered("PE", "", "2027-02-01", "2027-02-12", "2027-05-03", "2027-05-14"),
                offered("FE", "PE", "2027-02-15", "2027-02-26", "2027-05-10", "2027-05-21"));
        assertEquals(List.of("micro-credentials[FE].offerings[1]"), broken(CHECK, seen));
    }

    @Test
    void holds_when_an_earlier_run_of_the_prerequisite_has_ended() {
        Case seen = seen(
                offered("PE", "", "2027-02-01", "2027-02-12", "2027-05-03", "2027-05-14"),
                offered("FE", "PE", "2027-05-10", "2027-05-21"));
        assertEquals(List.of(), broken(CHECK, seen));
    }

    @Test
    void breaks_when_no_run_of_the_prerequisite_has_ended() {
        Case seen = seen(
                offered("PE", "", "2027-02-01", "2027-02-12", "2027-05-03", "2027-05-14"),
                offered("FE", "PE", "2027-01-04", "2027-01-15"));
        assertEquals(List.of("micro-credentials[FE].offerings[0]"), broken(CHECK, seen));
    }

    @Test
    void breaks_when_dates_span_other_weeks_than_advertised() {
        assertEquals(
                List.of("micro-credentials[PE].offerings[0]"),
                broken(CHECK, seen(offered("PE", "", "2027-02-01", "2027-02-26"))));
        assertEquals(List.of(), broken(CHECK, seen(offered("PE", "", "2027-02-01", "2027-02-14"))));
    }

    @Test
    void survives_dates_at_the_edge_of_time() {
        Case seen = seen(
                offered("PE", "PE", "-999999999-01-01", "+999999999-12-31"),
                offered("FE", "PE", "-999999999-01-01", "+999999999-12-31"));
        assertEquals(3, broken(CHECK, seen).size());
    }

    /** Two weeks are advertised. */
    private static MicroCredential offered(String code, String requires, String... days) {
        List<Offering> offerings = new ArrayList<>();
        for (int i = 0; i < days.length; i += 2) {
            offerings.add(new Offering(LocalDate.parse(days[i]), LocalDate.parse(days[i + 1])));
        }
        return credential(code, draft -> {
            draft.requires = Fact.of(requires.isEmpty() ? List.of() : each(requires));
            draft.weeks = Fact.of(Range.exactly(2));
            draft.offerings = offerings;
        });
    }
}
