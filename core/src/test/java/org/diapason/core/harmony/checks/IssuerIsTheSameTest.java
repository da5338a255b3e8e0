package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class IssuerIsTheSameTest {
    private static final Check CHECK = new IssuerIsTheSame();

    @Test
    void holds_when_the_name_differs_in_capitals_only() {
        assertEquals(List.of(), found(CHECK, seen(by("PE", "Boréal"), by("CU", "BORÉAL "))));
    }

    @Test
    void breaks_when_another_body_awards_one() {
        assertEquals(
                List.of("micro-credentials[CU].awarding-body"),
                broken(CHECK, seen(by("PE", "Boréal"), by("CU", "Conestoga"))));
    }

    @Test
    void is_silent_when_nobody_is_named() {
        assertEquals(List.of("provider"), silent(CHECK, seen(credential("PE"))));
    }

    @Test
    void lets_the_provider_stand_for_all() {
        Case seen = seen(series -> {
            series.provider = Fact.of(Text.both("Boréal", "Boréal"));
            series.credentials = List.of(credential("PE"));
        });
        assertEquals(List.of(), found(CHECK, seen));
    }

    private static MicroCredential by(String code, String body) {
        return credential(code, mc -> mc.awardingBody = Fact.of(Text.both(body, body)));
    }
}
