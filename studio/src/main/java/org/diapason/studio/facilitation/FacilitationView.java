package org.diapason.studio.facilitation;

import java.util.List;
import org.diapason.formats.html.Said;
import org.diapason.studio.registers.Listed;

/**
 * Step 4 at a glance.
 *
 * @param path the path of the page
 * @param series the path of the series
 * @param cohorts each cohort and whether it is ready
 * @param skills who can do what
 * @param load the hours of each person
 * @param competencies the series' own list of what facilitators must be able to do
 * @param usual what counts where the series has no such list; empty where it has
 * @param training the training that is planned
 */
public record FacilitationView(
        String path,
        String series,
        List<CohortLine> cohorts,
        Skills skills,
        LoadView load,
        Listed competencies,
        String usual,
        Listed training) {

    public FacilitationView {
        cohorts = List.copyOf(cohorts);
    }

    /** One cohort, why its light is what it is, and whether it is over. */
    public record CohortLine(
            String code, Said title, String when, String people, Mark light, String why, boolean over) {}

    /**
     * People by competencies.
     *
     * @param heads the competencies
     * @param rows the people
     */
    public record Skills(List<Said> heads, List<Person> rows) {
        public Skills {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /** One person, with one mark a competency. */
    public record Person(String code, String name, boolean own, List<Mark> marks) {
        public Person {
            marks = List.copyOf(marks);
        }
    }
}
