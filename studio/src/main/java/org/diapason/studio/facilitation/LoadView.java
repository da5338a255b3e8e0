package org.diapason.studio.facilitation;

import java.util.List;

/**
 * Hours a week.
 *
 * @param names whose, in the order of the weeks' cells
 * @param people the picture of each
 * @param weeks the weeks from this one on, each with one entry a person
 * @param past the weeks that are over
 * @param from the first week of the picture
 * @param to its last week
 * @param ranged whether any hours lie between two bounds
 * @param unsure whether the hours of any week are not known
 * @param gaps what to state so that they are
 * @param rates by which hours add up where none are stated
 * @param unplaced the cohorts that have no first day
 * @param beyond the cohorts that run too far from today
 */
public record LoadView(
        List<String> names,
        List<Hours> people,
        List<Week> weeks,
        List<Week> past,
        String from,
        String to,
        boolean ranged,
        boolean unsure,
        List<Gap> gaps,
        List<Rate> rates,
        String unplaced,
        String beyond) {

    public LoadView {
        names = List.copyOf(names);
        people = List.copyOf(people);
        weeks = List.copyOf(weeks);
        past = List.copyOf(past);
        gaps = List.copyOf(gaps);
        rates = List.copyOf(rates);
    }

    /** One person's picture: a bar a week, and its words. */
    public record Hours(String name, int width, List<Bar> bars, String words) {
        public Hours {
            bars = List.copyOf(bars);
        }
    }

    /** One bar: where it stands, how high it is, and whether it is the least, the most, or at least so much. */
    public record Bar(int x, int height, String kind) {}

    /** One week in words. */
    public record Week(String monday, List<Cell> cells) {
        public Week {
            cells = List.copyOf(cells);
        }
    }

    /** The hours of one person in one week, and what they are made of. */
    public record Cell(String hours, String made) {}

    /** Something to state, and where. */
    public record Gap(String words, String path) {}

    /** One rate: what it is of, its minutes, and where they come from. */
    public record Rate(String label, String minutes, String source, String address) {}
}
