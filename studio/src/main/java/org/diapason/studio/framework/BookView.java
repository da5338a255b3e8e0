package org.diapason.studio.framework;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * The framework book, as the practical framework orders it.
 *
 * @param series what the series is called
 * @param version the version of its framework
 * @param published when that was published, or that it is a draft
 * @param on the day of the book
 * @param chapters the three questions, then the six steps
 * @param pathway the drawing of the pathway, as HTML
 * @param back the path of the framework
 */
public record BookView(
        Said series, String version, String published, String on, List<Chapter> chapters, String pathway, String back) {

    public BookView {
        chapters = List.copyOf(chapters);
    }

    /**
     * A chapter.
     *
     * @param id its address on the page
     * @param title what it is called
     * @param lines what it says
     * @param drawn whether the pathway is drawn in it
     * @param columns the heads of its table; none where it is no table
     */
    public record Chapter(String id, String title, List<Line> lines, boolean drawn, List<String> columns) {
        public Chapter {
            lines = List.copyOf(lines);
            columns = List.copyOf(columns);
        }

        /** A chapter of headings and what is said under them. */
        static Chapter of(String id, String title, List<Line> lines) {
            return new Chapter(id, title, lines, false, List.of());
        }
    }

    /** A heading and what is said under it. */
    public record Line(Said label, List<Said> words) {
        public Line {
            words = List.copyOf(words);
        }
    }
}
