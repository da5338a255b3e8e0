package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class DescriptorsAreCompleteTest {
    private static final Check CHECK = new DescriptorsAreComplete();

    @Test
    void breaks_on_a_profile_that_nobody_knows() {
        assertEquals(List.of("framework.profiles"), broken(CHECK, series("mars", credential("PE"))));
    }

    @Test
    void is_silent_once_for_all_that_is_missing() {
        Case seen = series("osap", credential("PE"));
        assertEquals(List.of("micro-credentials[PE]"), silent(CHECK, seen));
        assertEquals(List.of(), broken(CHECK, seen));
    }

    @Test
    void breaks_when_hours_lie_out_of_bounds() {
        MicroCredential tiny = credential("PE", pe -> pe.hours = Fact.of(Range.exactly(1)));
        assertEquals(List.of("micro-credentials[PE].hours"), broken(CHECK, series("osap", tiny)));
    }

    @Test
    void asks_nothing_without_a_profile() {
        assertEquals(List.of(), found(CHECK, seen(credential("PE"))));
    }

    private static Case series(String profile, MicroCredential mc) {
        return seen(series -> {
            series.credentials = List.of(mc);
            series.framework(framework -> framework.profiles = codes(profile));
        });
    }
}
