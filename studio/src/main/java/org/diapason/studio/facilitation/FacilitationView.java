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
 * @param lists what all of it is made from
 */
public record FacilitationView(
        String path, String series, List<CohortLine> cohorts, Skills skills, Load load, List<Listed> lists) {

    public FacilitationView {
        cohorts = List.copyOf(cohorts);
        lists = List.copyOf(lists);
    }

    /** One cohort, and why its light is what it is. */
    public record CohortLine(String code, Said title, String when, String people, Mark light, String why) {}

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

    /**
     * Hours a week.
     *
     * @param people whose
     * @param weeks the weeks, each with one entry a person
     * @param from the first week
     * @param to the last week
     * @param unplaced the cohorts that stand in no week
     */
    public record Load(List<Hours> people, List<Week> weeks, String from, String to, String unplaced) {
        public Load {
            people = List.copyOf(people);
            weeks = List.copyOf(weeks);
        }

        /** Whether the hours of any week are not known. */
        public boolean isUnsure() {
            return people.stream()
                    .flatMap(hours -> hours.bars().stream())
                    .anyMatch(bar -> bar.kind().equals("unknown"));
        }
    }

    /** One person's picture: a bar a week, and its words. */
    public record Hours(String name, int width, List<Bar> bars, String words) {
        public Hours {
            bars = List.copyOf(bars);
        }
    }

    /** One bar: where it stands, how high it is, and whether its height is known. */
    public record Bar(int x, int height, String kind) {}

    /** One week in words. */
    public record Week(String monday, List<String> hours) {
        public Week {
            hours = List.copyOf(hours);
        }
    }
}
