package org.diapason.studio.series;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * The series of an organisation.
 *
 * @param lines the series, the last changed first
 * @param mayBegin whether whoever reads may begin a series
 */
public record ListView(List<Line> lines, boolean mayBegin) {

    public ListView {
        lines = List.copyOf(lines);
    }

    /**
     * One series.
     *
     * @param path its home, without the language
     * @param title what it is called
     * @param members how many micro-credentials it has, in words
     * @param known whether a share in tune can be told
     * @param percent its share in tune, for the bar
     * @param share the same in words
     * @param example whether it is one of the examples, as it came
     * @param changed when it last changed, and by whom
     */
    public record Line(
            String path,
            Said title,
            String members,
            boolean known,
            int percent,
            String share,
            boolean example,
            String changed) {}
}
