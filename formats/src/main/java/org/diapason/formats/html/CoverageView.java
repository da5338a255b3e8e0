package org.diapason.formats.html;

import java.util.List;

/**
 * Which micro-credential teaches, assesses or counts on which competency.
 *
 * @param columns the micro-credentials
 * @param rows the competencies of the series
 */
public record CoverageView(List<String> columns, List<Row> rows) {

    public CoverageView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One competency.
     *
     * @param code its code
     * @param label what it is called
     * @param covered in words, in how many micro-credentials it is taught
     * @param uncovered whether no micro-credential says that it teaches it
     * @param marks by micro-credential: taught, assessed, assumed; empty when not at all
     */
    public record Row(String code, Said label, String covered, boolean uncovered, List<String> marks) {
        public Row {
            marks = List.copyOf(marks);
        }
    }
}
