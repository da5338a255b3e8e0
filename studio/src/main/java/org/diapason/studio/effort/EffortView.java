package org.diapason.studio.effort;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * The effort of a series.
 *
 * @param equaliser the drawing and the table of its figures, as HTML
 * @param doors where the activities of each micro-credential are changed
 * @param framework the path of the framework, which says what is tolerated
 */
public record EffortView(String equaliser, List<Door> doors, String framework) {

    public EffortView {
        doors = List.copyOf(doors);
    }

    /** The way to the activities of one micro-credential. */
    public record Door(String code, Said title, String path) {}
}
