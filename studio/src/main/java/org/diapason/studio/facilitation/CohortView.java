package org.diapason.studio.facilitation;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * One cohort: whether its people are ready, what is still to do, and when it meets.
 *
 * @param code its code
 * @param title what its learners take
 * @param light whether it is ready
 * @param facts what is stated of it
 * @param nobody whether nobody is named to facilitate it
 * @param skills what it takes, what is missing first
 * @param meetings its live sessions
 * @param series the path of the series
 * @param register the form of the cohort
 * @param guide where its facilitator guide is made
 * @param revision the revision that is shown
 * @param today the day of the visit
 * @param by who would confirm something now
 */
public record CohortView(
        String code,
        Said title,
        Mark light,
        List<Fact> facts,
        boolean nobody,
        List<SkillCard> skills,
        List<Meets> meetings,
        String series,
        String register,
        String guide,
        long revision,
        String today,
        String by) {

    public CohortView {
        facts = List.copyOf(facts);
        skills = List.copyOf(skills);
        meetings = List.copyOf(meetings);
    }

    /** A fact in a word or two. */
    public record Fact(String name, String words) {}

    /** When a session takes place, and with whom. */
    public record Meets(Said title, String day, String time, String zone, String lasts, String role, String people) {}
}
