package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.audience.Audience;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.junit.jupiter.api.Test;

class AudienceAndGoalAreNamedTest {
    private static final Check CHECK = new AudienceAndGoalAreNamed();

    @Test
    void is_silent_about_a_series_that_says_nothing_of_itself() {
        assertEquals(List.of("audiences", "domain", "goals"), silent(CHECK, seen(credential("PE"))));
    }

    @Test
    void breaks_when_nothing_is_made_for_an_audience() {
        Case seen = seen(series -> {
            series.audiences = List.of(audience("bakers"), audience("cooks"));
            series.credentials = List.of(credential("PE", pe -> pe.audiences = codes("bakers")), credential("CU"));
        });
        assertEquals(List.of("audiences[cooks]"), broken(CHECK, seen));
        assertEquals(List.of("domain", "goals", "micro-credentials[CU]"), silent(CHECK, seen));
    }

    @Test
    void asks_no_micro_credential_to_name_the_only_audience() {
        Case seen = seen(series -> {
            series.audiences = List.of(audience("bakers"));
            series.credentials = List.of(credential("PE"));
        });
        assertEquals(List.of("domain", "goals"), silent(CHECK, seen));
    }

    private static Audience audience(String code) {
        return new Audience(
                Code.of(code),
                Text.both("Gens", "People"),
                List.of(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent());
    }
}
