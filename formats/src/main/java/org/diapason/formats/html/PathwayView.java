package org.diapason.formats.html;

import java.util.List;

/**
 * The pathway: a drawing, and a list that says the same.
 *
 * @param approach progressive, modular or hybrid, in a sentence
 * @param reason why; empty when nobody says
 * @param facts what follows from the prerequisites: the critical path, how many side by side, entries, exits
 * @param plot the drawing; none when there is nothing to draw or far too much
 * @param steps the list
 * @param broken the broken edges by number
 */
public record PathwayView(
        String approach,
        Said reason,
        List<String> facts,
        List<PathwayPlot> plot,
        List<Step> steps,
        List<String> broken) {

    public PathwayView {
        facts = List.copyOf(facts);
        plot = List.copyOf(plot);
        steps = List.copyOf(steps);
        broken = List.copyOf(broken);
    }

    /**
     * A step of the pathway in words.
     *
     * @param code its code
     * @param title its title
     * @param kind what it is: core, extra, milestone, destination
     * @param requires what it asks for
     * @param hours its hours
     * @param more entry, off-ramp, place on the critical path
     */
    public record Step(String code, Said title, String kind, String requires, String hours, List<Said> more) {
        public Step {
            more = List.copyOf(more);
        }
    }
}
