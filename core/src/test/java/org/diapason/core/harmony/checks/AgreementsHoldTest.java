package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.pathway.Requirement;
import org.diapason.core.recognition.Agreement;
import org.diapason.core.recognition.Agreements;
import org.junit.jupiter.api.Test;

class AgreementsHoldTest {
    private static final Check CHECK = new AgreementsHold();

    @Test
    void holds_while_it_is_in_force() {
        assertEquals(List.of(), found(CHECK, series(Fact.of(TODAY.minusDays(1)), Fact.of(TODAY))));
    }

    @Test
    void breaks_when_it_has_ended() {
        assertEquals(List.of("agreements[uni]"), broken(CHECK, series(Fact.silent(), Fact.of(TODAY.minusDays(1)))));
    }

    @Test
    void breaks_when_it_ends_before_it_begins() {
        assertEquals(
                List.of("agreements[uni]"),
                broken(CHECK, series(Fact.of(TODAY.plusDays(2)), Fact.of(TODAY.plusDays(1)))));
    }

    @Test
    void is_silent_without_an_end() {
        assertEquals(List.of("agreements[uni]"), silent(CHECK, series(Fact.of(TODAY), Fact.silent())));
    }

    private static Case series(Fact<LocalDate> from, Fact<LocalDate> until) {
        Agreement agreement = new Agreement(
                Code.of("uni"),
                Text.both("Université", "University"),
                Requirement.all(codes("PE")),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                Fact.silent(),
                from,
                until,
                Fact.silent(),
                Fact.silent());
        return seen(series -> series.agreements = new Agreements(List.of(agreement)));
    }
}
