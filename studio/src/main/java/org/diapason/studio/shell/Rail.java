package org.diapason.studio.shell;

import java.util.List;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;

/**
 * The series that a page is about and its six steps, for the rail beside the work.
 *
 * @param title what the series is called
 * @param home the path of its home
 * @param steps the six steps of the framework, in order
 * @param groups the other pages of the series, those together that are used together
 * @param undo the revision that whoever looks has just made, and may undo; 0 when there is none
 */
public record Rail(Said title, String home, List<Step> steps, List<Group> groups, long undo) {

    public Rail {
        steps = List.copyOf(steps);
        groups = List.copyOf(groups);
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
     * @param findings the page of its findings
     * @param state how far it has come
     * @param open how many findings of it wait
     * @param here whether this page belongs to it
     */
    public record Step(int number, String label, String path, String findings, State state, int open, boolean here) {

        /** The name of its state in the style sheet. */
        public String css() {
            return switch (state) {
                case NOT_STARTED -> "not-started";
                case IN_PROGRESS -> "in-progress";
                case DONE -> "done";
            };
        }

        /** How far it has come, in words. */
        public String stands(Say say) {
            return switch (state) {
                case NOT_STARTED -> say.in("à commencer", "not started");
                case IN_PROGRESS -> say.in("en cours", "in progress");
                case DONE -> say.in("fait", "done");
            };
        }

        /** How much waits, in words. */
        public String waits(Say say) {
            return say.count(open, "constat", "constats", "finding", "findings");
        }
    }

    /**
     * Pages that are used together.
     *
     * @param id tells it from the other groups
     * @param label what they have in common
     * @param pages one link each
     */
    public record Group(String id, String label, List<Link> pages) {

        public Group {
            pages = List.copyOf(pages);
        }
    }

    /** A page of the series that is no step. */
    public record Link(String label, String path, boolean here) {}
}
