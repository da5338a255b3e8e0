package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Range;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Circumstance;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.Deviation;
import org.junit.jupiter.api.Test;

class DeviationsAreInOrderTest {
    private static final Check CHECK = new DeviationsAreInOrder();

    @Test
    void holds_when_granted_as_foreseen() {
        assertEquals(List.of(), found(CHECK, series(granted("PE", "weeks", "pilot", "Ana, dean", 3))));
    }

    @Test
    void breaks_on_a_micro_credential_that_is_not_there() {
        assertEquals(List.of("deviations[0]"), broken(CHECK, series(granted("XX", "weeks", "pilot", "dean", 3))));
    }

    @Test
    void breaks_on_an_element_outside_the_framework() {
        assertEquals(List.of("deviations[0]"), broken(CHECK, series(granted("PE", "hours", "pilot", "dean", 3))));
    }

    @Test
    void breaks_on_a_circumstance_that_nobody_foresaw() {
        assertEquals(List.of("deviations[0]"), broken(CHECK, series(granted("PE", "weeks", "whim", "dean", 3))));
    }

    @Test
    void breaks_when_it_lasts_too_long() {
        assertEquals(
                List.of("deviations[0].expires"), broken(CHECK, series(granted("PE", "weeks", "pilot", "dean", 9))));
    }

    @Test
    void breaks_when_it_ran_out_and_the_difference_remains() {
        assertEquals(List.of("deviations[0]"), broken(CHECK, series(granted("PE", "weeks", "pilot", "dean", -1))));
    }

    @Test
    void breaks_when_the_role_may_grant_only_others() {
        assertEquals(
                List.of("deviations[0].approver"),
                broken(CHECK, series(granted("PE", "weeks", "pilot", "Registrar", 3))));
    }

    @Test
    void cannot_tell_whose_role_a_bare_name_has() {
        Case seen = series(granted("PE", "weeks", "pilot", "Ana", 3));
        assertEquals(List.of(), broken(CHECK, seen));
        assertEquals(List.of("deviations[0]"), silent(CHECK, seen));
    }

    @Test
    void breaks_when_it_ends_before_it_begins() {
        Deviation back = new Deviation.Granted(
                Code.of("PE"),
                Code.of("weeks"),
                WHY,
                Fact.of(Code.of("pilot")),
                "dean",
                Fact.of(TODAY.plusDays(9)),
                TODAY.plusDays(1),
                Fact.silent());
        assertEquals(List.of("deviations[0].expires"), broken(CHECK, series(back)));
    }

    private static final Text WHY = Text.both("Essai", "Trial");

    private static Deviation granted(String mc, String element, String circumstance, String approver, int months) {
        return new Deviation.Granted(
                Code.of(mc),
                Code.of(element),
                WHY,
                Fact.of(Code.of(circumstance)),
                approver,
                Fact.of(TODAY.minusMonths(3)),
                TODAY.plusMonths(months),
                Fact.silent());
    }

    private static Case series(Deviation deviation) {
        List<Circumstance> circumstances = List.of(
                new Circumstance(Code.of("pilot"), WHY, "Dean", Fact.silent(), Fact.of(6)),
                new Circumstance(Code.of("law"), WHY, "registrar", Fact.silent(), Fact.silent()));
        ElementPolicy policy = new ElementPolicy(
                Code.of("weeks"),
                new Standard.InRange(Range.exactly(2)),
                Fact.silent(),
                Obligation.MUST,
                1,
                circumstances,
                Fact.silent());
        return seen(series -> {
            series.credentials = List.of(credential("PE", pe -> pe.weeks = Fact.of(Range.exactly(4))));
            series.deviations = List.of(deviation);
            series.framework(framework -> framework.elements = List.of(policy));
        });
    }
}
