package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.codes;
import static org.diapason.core.fixtures.Cast.credential;
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

class TopicsAreDecidedTest {
    private static final Check CHECK = new TopicsAreDecided();

    @Test
    void is_silent_about_a_topic_nobody_decided() {
        assertEquals(List.of("topics[levain]"), silent(CHECK, series(Fact.silent(), 4)));
    }

    @Test
    void breaks_when_one_that_is_out_is_covered() {
        Fact<ScopeDecision> out = Fact.of(new ScopeDecision.Out(Text.both("Trop long", "Too long"), Fact.silent()));
        assertEquals(List.of("micro-credentials[PE].topics"), broken(CHECK, series(out, 4)));
    }

    @Test
    void breaks_when_it_is_in_against_the_test_without_a_reason() {
        assertEquals(List.of("topics[levain]"), broken(CHECK, series(in(Fact.silent()), 1)));
    }

    @Test
    void holds_when_there_is_a_reason() {
        assertEquals(List.of(), found(CHECK, series(in(Fact.of(Text.both("Demandé", "Asked for"))), 1)));
    }

    private static Fact<ScopeDecision> in(Fact<Text> reason) {
        return Fact.of(new ScopeDecision.In(reason, Fact.silent()));
    }

    private static Case series(Fact<ScopeDecision> decision, int answer) {
        return seen(series -> {
            series.topics = List.of(topic(decision, Fact.silent(), answer));
            series.credentials = List.of(credential("PE", pe -> pe.topics = codes("levain")));
        });
    }

    private static Topic topic(Fact<ScopeDecision> decision, Fact<LocalDate> evidence, int answer) {
        Map<Code, Integer> answers = new LinkedHashMap<>();
        ScopeTest.usual().questions().forEach(question -> answers.put(question.code(), answer));
        return new Topic(Code.of("levain"), Text.both("Levain", "Sourdough"), answers, decision, List.of(), evidence);
    }
}
