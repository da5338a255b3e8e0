package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.EndorsementPolicy;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.Fingerprint;
import org.diapason.core.series.MicroCredential;
import org.junit.jupiter.api.Test;

class EndorsementsStandTest {
    private static final Check CHECK = new EndorsementsStand();

    @Test
    void holds_when_it_is_current_and_says_both_things() {
        assertEquals(
                List.of(),
                found(CHECK, series(endorsement(Fact.of(true), Fact.of(TODAY), Fact.of(Fingerprint.of(KNEADING))))));
    }

    @Test
    void breaks_the_day_after_its_end() {
        Endorsement ended = endorsement(Fact.of(true), Fact.of(TODAY.minusDays(1)), Fact.of(Fingerprint.of(KNEADING)));
        assertEquals(List.of("endorsements[0]"), broken(CHECK, series(ended)));
    }

    @Test
    void breaks_when_the_content_has_changed() {
        Endorsement stale = endorsement(Fact.of(true), Fact.of(TODAY), Fact.of("0000000000000000"));
        assertEquals(List.of("endorsements[0]"), broken(CHECK, series(stale)));
    }

    @Test
    void breaks_when_the_employer_denies_a_claim() {
        Endorsement weak = endorsement(Fact.of(false), Fact.of(TODAY), Fact.of(Fingerprint.of(KNEADING)));
        assertEquals(1, broken(CHECK, series(weak)).size());
    }

    @Test
    void says_once_all_that_nobody_stated() {
        Endorsement bare = endorsement(Fact.silent(), Fact.silent(), Fact.silent());
        assertEquals(List.of("endorsements[0]"), silent(CHECK, series(bare)));
        assertEquals(List.of(), broken(CHECK, series(bare)));
    }

    @Test
    void ends_when_the_framework_says_so() {
        Case seen = seen(series -> {
            series.credentials = List.of(KNEADING);
            series.endorsements = List.of(endorsement(Fact.of(true), Fact.silent(), Fact.of(Fingerprint.of(KNEADING))));
            series.framework(framework -> framework.endorsement =
                    Fact.of(new EndorsementPolicy(Fact.silent(), Fact.silent(), Fact.silent(), Fact.of(12))));
        });
        assertEquals(1, broken(CHECK, seen).size());
    }

    private static final MicroCredential KNEADING = credential("PE");

    private static Case series(Endorsement endorsement) {
        return seen(series -> {
            series.credentials = List.of(KNEADING);
            series.endorsements = List.of(endorsement);
        });
    }

    private static Endorsement endorsement(Fact<Boolean> reflectsJob, Fact<LocalDate> expires, Fact<String> mark) {
        return new Endorsement(
                "Moulin",
                codes("PE"),
                Fact.silent(),
                Fact.of(true),
                reflectsJob,
                Fact.silent(),
                Fact.silent(),
                Fact.of(TODAY.minusMonths(13)),
                expires,
                mark,
                Fact.silent(),
                List.of());
    }
}
