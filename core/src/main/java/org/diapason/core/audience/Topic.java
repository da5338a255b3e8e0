package org.diapason.core.audience;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/**
 * A topic that could become part of the series.
 *
 * @param code how micro-credentials refer to it
 * @param name the topic
 * @param answers the answers to the scope test, from 0 to 4 by question; a question left out is unanswered
 * @param decision what the team decided
 * @param evidence what the answers rest on
 * @param evidenceDate the day of the most recent evidence
 */
public record Topic(
        Code code,
        Text name,
        Map<Code, Integer> answers,
        Fact<ScopeDecision> decision,
        List<Source> evidence,
        Fact<LocalDate> evidenceDate) {

    public Topic {
        answers = Ordered.map(answers);
        evidence = List.copyOf(evidence);
        for (int answer : answers.values()) {
            if (answer < 0 || answer > Question.BEST) {
                throw new IllegalArgumentException("An answer lies between 0 and " + Question.BEST + ": " + answer);
            }
        }
    }

    /** Whether the evidence is older than the test allows on this day; silent when it has no date. */
    public Fact<Boolean> isStale(ScopeTest test, LocalDate today) {
        return evidenceDate.map(date -> date.plusMonths(test.monthsFresh()).isBefore(today));
    }
}
