package org.diapason.studio.pathway;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * The pathway of a series.
 *
 * @param approaches the three approaches, each with what would break
 * @param chosen whether one is chosen
 * @param reason why; empty when nobody says
 * @param drawing the drawing, as HTML; empty when there is nothing to draw
 * @param broken the broken edges, by their number in the drawing
 * @param facts what follows from the prerequisites
 * @param steps the micro-credentials and milestones, each with what may be changed
 * @param path the path of this page
 */
public record PathView(
        List<Choice> approaches,
        boolean chosen,
        Said reason,
        String drawing,
        List<String> broken,
        List<String> facts,
        List<Step> steps,
        String path) {

    public PathView {
        approaches = List.copyOf(approaches);
        broken = List.copyOf(broken);
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
    }

    /**
     * One approach.
     *
     * @param word its word
     * @param name what it is called
     * @param meaning what it means, in a sentence
     * @param chosen whether the series takes it
     * @param breaks what would break, in sentences; what breaks where it is chosen
     */
    public record Choice(String word, String name, String meaning, boolean chosen, List<Said> breaks) {
        public Choice {
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * One step.
     *
     * @param code its code
     * @param title what it is called
     * @param milestone whether it crowns others
     * @param role core or extra; empty when nobody says, and for milestones
     * @param told whether anybody said what it requires
     * @param requires the steps it requires, alone or among others
     * @param sentence the same in words
     * @param others the steps that it may still require
     * @param offRamps what learners may leave with after it
     * @param editor where it is edited; empty for milestones
     */
    public record Step(
            String code,
            Said title,
            boolean milestone,
            String role,
            boolean told,
            List<String> requires,
            String sentence,
            List<Other> others,
            List<Said> offRamps,
            String editor) {
        public Step {
            requires = List.copyOf(requires);
            others = List.copyOf(others);
            offRamps = List.copyOf(offRamps);
        }
    }

    /** A step that another may require. */
    public record Other(String code, String title) {}
}
