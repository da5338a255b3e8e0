package org.diapason.studio.facilitation;

import java.util.List;

/**
 * One person who facilitates: their cohorts, and each competency.
 *
 * @param name the person's name
 * @param linked whether somebody chose the account by which the person signs in
 * @param own whether it is who visits
 * @param cohorts the cohorts of this person
 * @param skills the competencies, what is missing first
 * @param series the path of the series
 * @param register the form of the person
 * @param revision the revision that is shown
 * @param today the day of the visit
 * @param by who would confirm something now
 */
public record PersonView(
        String name,
        boolean linked,
        boolean own,
        List<SkillCard.Choice> cohorts,
        List<SkillCard> skills,
        String series,
        String register,
        long revision,
        String today,
        String by) {

    public PersonView {
        cohorts = List.copyOf(cohorts);
        skills = List.copyOf(skills);
    }
}
