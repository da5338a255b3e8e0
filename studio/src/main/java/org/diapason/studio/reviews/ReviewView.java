package org.diapason.studio.reviews;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * A rubric filled in for the series or for one of its micro-credentials.
 *
 * @param rubric what it is called; a list of none while nobody has chosen one
 * @param offered the rubrics to choose from
 * @param subjects what may be reviewed
 * @param of the code of what is reviewed; empty for the series
 * @param sections the sections
 * @param scale the ratings, from the lowest to the highest
 * @param past the reviews that were given
 * @param error why the review could not be taken; empty when it could
 * @param path the path of this page
 */
public record ReviewView(
        List<Said> rubric,
        List<Choice> offered,
        List<Choice> subjects,
        String of,
        List<Section> sections,
        List<Choice> scale,
        List<Past> past,
        String error,
        String path) {

    public ReviewView {
        rubric = List.copyOf(rubric);
        offered = List.copyOf(offered);
        subjects = List.copyOf(subjects);
        sections = List.copyOf(sections);
        scale = List.copyOf(scale);
        past = List.copyOf(past);
    }

    /** Something to choose. */
    public record Choice(String code, Said label) {}

    /** A section with its share of the possible points, in words. */
    public record Section(Said name, String share, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One indicator.
     *
     * @param code its code
     * @param words what is looked at
     * @param state how it stands, as a verdict's shape
     * @param answer the same in words
     * @param evidence what the rating rests on; empty when nothing is named
     */
    public record Line(String code, Said words, String state, String answer, Said evidence) {}

    /** A review that was given. */
    public record Past(String reviewer, String on, String of, String ratings) {}
}
