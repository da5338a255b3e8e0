package org.diapason.studio.shell;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * The series that a page is about and its six steps, for the rail beside the work.
 *
 * @param title what the series is called
 * @param home the path of its home
 * @param steps the six steps of the framework, in order
 * @param pages the other pages of the series
 */
public record Rail(Said title, String home, List<Step> steps, List<Link> pages) {

    public Rail {
        steps = List.copyOf(steps);
        pages = List.copyOf(pages);
    }

    /** How far a step has come, as far as one can tell from what the series says. */
    public enum State {
        NOT_STARTED,
        IN_PROGRESS,
        DONE
    }

    /**
     * One step.
     *
     * @param number 1 to 6
     * @param label what it is called
     * @param path its page
     * @param state how far it has come
     * @param open how many findings of it wait
     * @param here whether this page belongs to it
     */
    public record Step(int number, String label, String path, State state, int open, boolean here) {}

    /** A page of the series that is no step. */
    public record Link(String label, String path, boolean here) {}
}
