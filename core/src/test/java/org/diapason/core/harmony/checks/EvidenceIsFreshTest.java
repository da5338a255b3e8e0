package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.TODAY;
import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.found;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Cast.silent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.audience.ScopeDecision;
import org.diapason.core.audience.ScopeTest;
import org.diapason.core.audience.Topic;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.junit.jupiter.api.Test;

class EvidenceIsFreshTest {
    private static final Check CHECK = new EvidenceIsFresh();

    @Test
    void holds_up_to_the_last_day() {
        assertEquals(List.of(), found(CHECK, series(Fact.silent(), Fact.of(TODAY.minusMonths(24)))));
    }

    @Test
    void breaks_the_day_after() {
        assertEquals(
                List.of("topics[levain].evidence-date"),
                broken(
                        CHECK,
                        series(Fact.silent(), Fact.of(TODAY.minusMonths(24).minusDays(1)))));
    }

    @Test
    void is_silent_without_a_date() {
        assertEquals(List.of("topics[levain]"), silent(CHECK, series(Fact.silent(), Fact.silent())));
    }

    @Test
    void asks_nothing_of_a_topic_that_is_out() {
        Fact<ScopeDecision> out = Fact.of(new ScopeDecision.Out(Text.both("Trop long", "Too long"), Fact.silent()));
        assertEquals(List.of(), found(CHECK, series(out, Fact.silent())));
    }

    private static Case series(Fact<ScopeDecision> decision, Fact<LocalDate> evidence) {
        return seen(series -> series.topics = List.of(topic(decision, evidence, 4)));
    }

    private static Topic topic(Fact<ScopeDecision> decision, Fact<LocalDate> evidence, int answer) {
        Map<Code, Integer> answers = new LinkedHashMap<>();
        ScopeTest.usual().questions().forEach(question -> answers.put(question.code(), answer));
        return new Topic(Code.of("levain"), Text.both("Levain", "Sourdough"), answers, decision, List.of(), evidence);
    }
}
