package org.diapason.studio.workshop;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * What the list of workshops shows.
 *
 * @param path its address
 * @param lines the workshops, the newest first
 * @param choices the elements on which one can be opened, for whoever may open one
 */
public record WorkshopsView(String path, List<Line> lines, List<Choice> choices) {

    /** One workshop. */
    public record Line(String path, Said element, String stage, boolean decided) {}

    /** An element, its guiding question, and whether it waits on the agenda. */
    public record Choice(String code, String label, String question, boolean waits) {}
}
