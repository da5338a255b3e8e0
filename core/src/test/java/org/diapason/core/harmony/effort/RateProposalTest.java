package org.diapason.core.harmony.effort;

import static org.diapason.core.fixtures.Cast.credential;
import static org.diapason.core.fixtures.Cast.seen;
import static org.diapason.core.fixtures.Work.activity;
import static org.diapason.core.fixtures.Work.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Range;
import org.diapason.core.feedback.CoreQuestions;
import org.diapason.core.feedback.Distribution;
import org.diapason.core.feedback.Instrument;
import org.diapason.core.feedback.Question;
import org.diapason.core.framework.EffortPolicy;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Series;
import org.junit.jupiter.api.Test;

class RateProposalTest {

    /** Two hours that the team states, and four hours of a project by its rate. */
    private static Series series(Activity... more) {
        List<Activity> activities =
                new ArrayList<>(List.of(stated("a", "reading", Range.exactly(2)), activity("b", "project", 4)));
        activities.addAll(List.of(more));
        return seen(credential("PE", pe -> {
                    pe.facilitated = Fact.of(false);
                    pe.activities = Fact.of(activities);
                }))
                .dossier()
                .series();
    }

    private static List<RateProposal> from(Series series, int... hours) {
        Question question = CoreQuestions.of(Instrument.LEARNER).stream()
                .filter(each -> each.kind() == Question.Kind.HOURS)
                .findFirst()
                .orElseThrow();
        List<Integer> counts = new ArrayList<>(Collections.nCopies(question.most() + 1, 0));
        for (int each : hours) {
            counts.set(each * Question.QUARTERS, counts.get(each * Question.QUARTERS) + 1);
        }
        return RateProposal.of(series, EffortPolicy.USUAL, Map.of(Code.of("PE"), new Distribution(question, counts)));
    }

    @Test
    void hours_that_are_stated_stay_and_the_rate_takes_the_rest() {
        // The middle of eight is 10, between 8 and 12: (10 − 2) / 4 = 2, between 6 / 4 and 10 / 4.
        RateProposal proposal = from(series(), 8, 9, 10, 10, 10, 10, 11, 12).getFirst();
        assertEquals(Code.of("project"), proposal.rate().kind());
        assertEquals(2, proposal.factor(), 1e-9);
        assertEquals(1.5, proposal.low(), 1e-9);
        assertEquals(2.5, proposal.high(), 1e-9);
        assertEquals(2 * proposal.rate().typical(), proposal.typical(), 1e-9);
        assertEquals(2 * proposal.rate().most(), proposal.most(), 1e-9);
        assertEquals(8, proposal.answers());
        assertEquals(List.of(Code.of("PE")), proposal.credentials());
    }

    @Test
    void an_interval_that_holds_the_present_rate_proposes_nothing() {
        assertEquals(List.of(), from(series(), 5, 6, 6, 6, 6, 6, 7, 12));
    }

    @Test
    void too_few_answers_propose_nothing() {
        assertEquals(List.of(), from(series(), 10, 10, 10, 10, 10));
    }

    @Test
    void as_long_as_something_cannot_be_counted_nothing_is_proposed() {
        assertEquals(List.of(), from(series(activity("c", "juggling", 6)), 8, 9, 10, 10, 10, 10, 11, 12));
    }
}
