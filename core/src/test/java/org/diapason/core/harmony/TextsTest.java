package org.diapason.core.harmony;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.fixtures.Full;
import org.diapason.core.series.Series;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Series SERIES = Full.series().series();

    private final List<String> read = new ArrayList<>();
    private final Texts texts =
            new Texts((words, at, field) -> read.add(at.place(field).path()));

    @Test
    void of_the_series_are_its_title_its_summary_its_audiences_its_domain_its_competencies_and_its_destinations() {
        texts.ofSeries(SERIES);
        assertEquals(
                List.of(
                        "title",
                        "summary",
                        "audiences[bakers].name",
                        "domain.name",
                        "domain.description",
                        "competencies[skill].label",
                        "competencies[skill].statement",
                        "pathway.destinations[shop].name"),
                read);
    }

    @Test
    void of_a_micro_credential_are_all_that_a_learner_reads() {
        texts.of(SERIES.microCredentials().getFirst());
        String at = "micro-credentials[PE].";
        assertEquals(
                List.of(
                        at + "title",
                        at + "summary",
                        at + "stand-alone",
                        at + "outcomes[PE-1].statement",
                        at + "modules[m1].title",
                        at + "modules[m1].activities[a1].title",
                        at + "modules[m1].activities[a1].questions[i1].stem",
                        at + "modules[m1].activities[a1].questions[i1].answer.one[0].label",
                        at + "modules[m1].activities[a1].questions[i1].answer.one[0].feedback",
                        at + "modules[m1].activities[a1].questions[i1].answer.one[1].label",
                        at + "modules[m1].activities[a1].questions[i1].feedback",
                        at + "modules[m1].activities[a1].questions[i1].guidance",
                        at + "activities[a2].title",
                        at + "activities[a2].questions[i1].stem",
                        at + "activities[a2].questions[i1].answer.one[0].label",
                        at + "activities[a2].questions[i1].answer.one[0].feedback",
                        at + "activities[a2].questions[i1].answer.one[1].label",
                        at + "activities[a2].questions[i1].feedback",
                        at + "activities[a2].questions[i1].guidance",
                        at + "assessments[q1].title",
                        at + "assessments[q1].criterion",
                        at + "assessments[q1].evidence",
                        at + "assessments[q1].questions[i1].stem",
                        at + "assessments[q1].questions[i1].answer.one[0].label",
                        at + "assessments[q1].questions[i1].answer.one[0].feedback",
                        at + "assessments[q1].questions[i1].answer.one[1].label",
                        at + "assessments[q1].questions[i1].feedback",
                        at + "assessments[q1].questions[i1].guidance",
                        at + "result.criterion",
                        at + "result.transcript",
                        at + "pace",
                        at + "price",
                        at + "sessions[s1].title",
                        at + "communications.before",
                        at + "awarding-body",
                        at + "country",
                        at + "quality-assurance",
                        at + "badge.name",
                        at + "badge.criteria"),
                read);
    }

    @Test
    void of_a_milestone_are_its_title_its_own_outcomes_and_its_badge() {
        texts.of(SERIES.milestones().getFirst());
        assertEquals(
                List.of(
                        "milestones[BO].title",
                        "milestones[BO].outcomes[BO-1].statement",
                        "milestones[BO].badge.name",
                        "milestones[BO].badge.criteria"),
                read);
    }

    @Test
    void of_one_part_after_another_each_stand_in_their_own_place() {
        texts.ofSeries(SERIES);
        texts.of(SERIES.microCredentials().getFirst());
        texts.of(SERIES.milestones().getFirst());
        texts.ofSeries(SERIES);
        assertEquals(read.subList(0, 8), read.subList(read.size() - 8, read.size()));
    }
}
