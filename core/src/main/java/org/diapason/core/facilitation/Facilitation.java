package org.diapason.core.facilitation;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;

/**
 * The facilitation of a series: what it takes, who there is, which cohorts come.
 *
 * @param competencies what facilitators of the series must be able to do; empty for the built-in list
 * @param facilitators the people
 * @param cohorts the groups of learners to come
 * @param actions what people do to gain competencies
 */
public record Facilitation(
        List<FacilitatorCompetency> competencies,
        List<Facilitator> facilitators,
        List<Cohort> cohorts,
        List<TrainingAction> actions) {

    /** Nothing stated about facilitation. */
    public static final Facilitation NONE = new Facilitation(List.of(), List.of(), List.of(), List.of());

    public Facilitation {
        competencies = List.copyOf(competencies);
        facilitators = List.copyOf(facilitators);
        cohorts = List.copyOf(cohorts);
        actions = List.copyOf(actions);
    }

    /** The person of this code. */
    public Optional<Facilitator> facilitator(Code code) {
        return facilitators.stream()
                .filter(person -> person.code().equals(code))
                .findFirst();
    }

    /** The people who facilitate this cohort. */
    public List<Facilitator> people(Cohort cohort) {
        return facilitators.stream()
                .filter(person -> cohort.facilitators().contains(person.code()))
                .toList();
    }
}
