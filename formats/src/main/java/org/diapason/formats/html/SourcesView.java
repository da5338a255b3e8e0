package org.diapason.formats.html;

import java.util.List;

/**
 * Where the facts of a series come from.
 *
 * @param groups the sources by what they are about
 */
public record SourcesView(List<Group> groups) {

    public SourcesView {
        groups = List.copyOf(groups);
    }

    /** The sources of one thing: the series, a micro-credential, an endorsement. */
    public record Group(Said about, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One source.
     *
     * @param title what it is called; its address when it has no title
     * @param url its address; empty when it has none, or one that a reader should not follow
     * @param seen when it was read, in words; empty when nobody says
     */
    public record Line(Said title, String url, String seen) {}
}
