package org.diapason.core.harmony.checks;

import static org.diapason.core.fixtures.Cast.broken;
import static org.diapason.core.fixtures.Cast.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.fixtures.Full;
import org.diapason.core.harmony.Finding;
import org.junit.jupiter.api.Test;

/** What a series with something in every list says of itself when all of it is wrong. */
class EveryPlaceIsLookedAtTest {

    @Test
    void a_full_series_in_order_has_no_lost_reference_and_no_double() {
        assertEquals(List.of(), found(new EveryReferenceIsKnown(), Full.series()));
        assertEquals(List.of(), found(new CodesAreUnique(), Full.series()));
    }

    @Test
    void a_reference_that_points_to_nothing_is_found_wherever_it_stands() {
        String mc = "micro-credentials[PE].";
        assertEquals(
                List.of(
                        "topics[bread].answers",
                        "pathway.order",
                        "pathway.entries",
                        "pathway.off-ramps",
                        "pathway.destinations[shop].requires",
                        "endorsements[0].covers",
                        "judgements[0].micro-credential",
                        "judgements[0].element",
                        "reviews[0].micro-credential",
                        "packages[0].micro-credential",
                        "framework.checks",
                        "facilitation.facilitators[ana].holds",
                        "facilitation.cohorts[c1].micro-credential",
                        "facilitation.cohorts[c1].facilitators",
                        "facilitation.actions[0].facilitator",
                        "facilitation.actions[0].competency",
                        "feedback[v1].micro-credential",
                        "feedback[v1].element",
                        "agreements[transfer].given",
                        mc + "audiences",
                        mc + "goals",
                        mc + "topics",
                        mc + "requires",
                        mc + "elements",
                        mc + "outcomes[PE-1].competencies",
                        mc + "outcomes[PE-1].assumes",
                        mc + "competencies",
                        mc + "assumes",
                        mc + "modules[m1].outcomes",
                        mc + "modules[m1].activities[a1].outcomes",
                        mc + "modules[m1].activities[a1].questions[i1].outcomes",
                        mc + "activities[a2].outcomes",
                        mc + "activities[a2].questions[i1].outcomes",
                        mc + "assessments[q1].outcomes",
                        mc + "assessments[q1].questions[i1].outcomes",
                        mc + "prior-learning",
                        mc + "action-map",
                        mc + "action-map",
                        "milestones[BO].requires",
                        "milestones[BO].outcomes[BO-1].by",
                        "milestones[BO].outcomes[BO-1].competencies"),
                broken(new EveryReferenceIsKnown(), Full.astray()));
    }

    @Test
    void a_lost_reference_concerns_the_credential_in_which_it_stands_and_no_other() {
        for (Finding finding : found(new EveryReferenceIsKnown(), Full.astray())) {
            String path = finding.place().path();
            Fact<Code> around = path.startsWith("micro-credentials[PE]")
                    ? Fact.of(Code.of("PE"))
                    : path.startsWith("milestones[BO]") ? Fact.of(Code.of("BO")) : Fact.silent();
            assertEquals(around, finding.credential());
        }
    }

    @Test
    void a_code_that_stands_twice_is_found_in_every_list() {
        String mc = "micro-credentials[PE].";
        assertEquals(
                Set.of(
                        "micro-credentials[PE]",
                        mc + "outcomes[PE-1]",
                        mc + "assessments[q1]",
                        mc + "assessments[q1].questions[i1]",
                        mc + "activities[a1].questions[i1]",
                        mc + "activities[a2].questions[i1]",
                        mc + "sessions[s1]",
                        mc + "modules[m1]",
                        mc + "activities[a1]",
                        mc + "activities[a2]",
                        "milestones[BO]",
                        "audiences[bakers]",
                        "goals[goal]",
                        "topics[bread]",
                        "competencies[skill]",
                        "agreements[transfer]",
                        "feedback[v1]",
                        "facilitation.facilitators[ana]",
                        "facilitation.cohorts[c1]",
                        "framework.elements[hours]",
                        "framework.kinds[crust]"),
                Set.copyOf(broken(new CodesAreUnique(), Full.twice())));
    }
}
