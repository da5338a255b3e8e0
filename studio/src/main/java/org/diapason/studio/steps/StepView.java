package org.diapason.studio.steps;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * What a step shows.
 *
 * @param number 1 to 6
 * @param title its name with its number
 * @param work the path of the page on which the step is worked at
 * @param broken what must hold and does not
 * @param weak what should hold and does not
 * @param silent where nobody has said enough to tell
 */
public record StepView(
        int number, String title, String work, List<Promise> broken, List<Promise> weak, List<Promise> silent) {

    public StepView {
        broken = List.copyOf(broken);
        weak = List.copyOf(weak);
        silent = List.copyOf(silent);
    }

    /** A promise and where it does not hold. */
    public record Promise(String words, String why, List<Found> found) {
        public Promise {
            found = List.copyOf(found);
        }
    }

    /** One finding; the path is empty when no page mends it. */
    public record Found(Said message, Said mend, String path) {}
}
