package org.diapason.formats.edit;

import java.util.List;

/**
 * Which fields of a series file refer to what by its code. The file writes both ends as plain codes, since a reference
 * to nothing is a finding there and no trouble; whoever renames a thing, or offers its codes to choose from, needs to
 * know them.
 */
record Sorts(List<Pattern> declared, List<Pattern> referring) {

    private static final String OUTCOME = "micro-credentials[=].outcomes[]";

    /** One line a sort; a field that is missing here is found by the test that looks for fields of codes. */
    static final List<Sorts> ALL = List.of(
            sort(
                    List.of("micro-credentials[]", "milestones[]"),
                    "micro-credentials[].requires[]",
                    "micro-credentials[].requires[].of[]",
                    "milestones[].requires[]",
                    "milestones[].requires[].of[]",
                    "pathway.order[]",
                    "pathway.entries[].at",
                    "pathway.off-ramps[].after",
                    "pathway.destinations[].requires[]",
                    "pathway.destinations[].requires[].of[]",
                    "endorsements[].covers[]",
                    "deviations[].micro-credential",
                    "judgements[].micro-credential",
                    "reviews[].micro-credential",
                    "packages[].micro-credential",
                    "facilitation.cohorts[].micro-credential",
                    "feedback[].micro-credential",
                    "agreements[].given",
                    "agreements[].given.of[]"),
            sort(
                    List.of(OUTCOME),
                    "micro-credentials[=].modules[].outcomes[]",
                    "micro-credentials[=].modules[].activities[].outcomes[]",
                    "micro-credentials[=].activities[].outcomes[]",
                    "micro-credentials[=].assessments[].outcomes[]",
                    "micro-credentials[=].assessments[].questions[].outcomes[]",
                    "micro-credentials[=].modules[].activities[].questions[].outcomes[]",
                    "micro-credentials[=].activities[].questions[].outcomes[]",
                    "micro-credentials[=].prior-learning.outcomes[]",
                    "milestones[].outcomes[].by[]"),
            sort(
                    List.of("micro-credentials[=].activities[]", "micro-credentials[=].modules[].activities[]"),
                    "micro-credentials[=].action-map.actions[].practice[]",
                    "micro-credentials[=].action-map.information[].feeds[]"),
            sort(
                    List.of("competencies[]"),
                    "micro-credentials[].competencies[]",
                    "micro-credentials[].assumes[]",
                    "micro-credentials[].outcomes[].competencies[]",
                    "micro-credentials[].outcomes[].assumes[]",
                    "milestones[].outcomes[].competencies[]",
                    "milestones[].outcomes[].assumes[]"),
            sort(List.of("micro-credentials[].sessions[]"), "facilitation.cohorts[].sessions[].session"),
            sort(List.of("audiences[]"), "micro-credentials[].audiences[]"),
            sort(List.of("goals[]"), "micro-credentials[].goals[]"),
            sort(List.of("topics[]"), "micro-credentials[].topics[]"),
            sort(List.of("scope-test.questions[]"), "topics[].answers{}"),
            sort(
                    List.of("framework.kinds[]"),
                    "framework.elements[].element",
                    "micro-credentials[].elements{}",
                    "deviations[].element",
                    "judgements[].element",
                    "feedback[].element",
                    "evaluation.questions[].element"),
            sort(List.of("framework.families[]"), "framework.kinds[].family"),
            sort(List.of("framework.elements[].deviate[]"), "deviations[].circumstance"),
            sort(List.of("framework.process.phases[]"), "phase", "micro-credentials[].phase"),
            sort(List.of("framework.rubric.sections[].indicators[]"), "reviews[].ratings[].indicator"),
            sort(
                    List.of("facilitation.facilitators[]"),
                    "facilitation.cohorts[].facilitators[]",
                    "facilitation.cohorts[].sessions[].facilitators[]",
                    "facilitation.actions[].facilitator"),
            sort(
                    List.of("facilitation.competencies[]"),
                    "facilitation.facilitators[].holds[].competency",
                    "facilitation.actions[].competency"));

    private static Sorts sort(List<String> declared, String... referring) {
        return new Sorts(
                declared.stream().map(Pattern::of).toList(),
                List.of(referring).stream().map(Pattern::of).toList());
    }
}
