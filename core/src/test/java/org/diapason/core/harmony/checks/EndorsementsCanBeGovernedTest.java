package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.diapason.core.fixtures.FrameworkDraft.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.EndorsementPolicy;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.series.Endorsement;
import org.junit.jupiter.api.Test;

class EndorsementsCanBeGovernedTest {
    private static final Check CHECK = new EndorsementsCanBeGoverned();

    @Test
    void asks_nothing_without_endorsements() {
        assertEquals(List.of(), found(CHECK, seen(credential("PE"))));
    }

    @Test
    void is_silent_when_the_framework_says_nothing() {
        assertEquals(List.of("framework.endorsement"), silent(CHECK, series(2, Fact.silent())));
    }

    @Test
    void holds_when_the_people_are_enough() {
        assertEquals(List.of(), found(CHECK, series(2, policy(2, List.of("Ana")))));
    }

    @Test
    void breaks_when_there_are_more_than_they_can_follow() {
        assertEquals(1, broken(CHECK, series(3, policy(2, List.of("Ana")))).size());
    }

    @Test
    void breaks_when_there_is_nobody() {
        assertEquals(1, broken(CHECK, series(1, policy(2, List.of()))).size());
    }

    private static Fact<EndorsementPolicy> policy(int mostEach, List<String> people) {
        return Fact.of(new EndorsementPolicy(
                Fact.of(Text.both("Un appui", "Support")), Fact.of(people), Fact.of(mostEach), Fact.silent()));
    }

    private static Case series(int number, Fact<EndorsementPolicy> policy) {
        return seen(series -> {
            series.endorsements = Collections.nCopies(number, endorsement(Fact.silent(), Fact.silent(), Fact.silent()));
            series.framework(framework -> framework.endorsement = policy);
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
