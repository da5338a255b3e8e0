package org.diapason.formats.html;

import java.util.List;

/**
 * Which micro-credential works on which competency.
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
     * @param covered in words, in how many micro-credentials it is worked on
     * @param uncovered whether no micro-credential says that it works on it
     * @param marks by micro-credential, how: built by so many outcomes, named, assumed; empty when not at all
     */
    public record Row(String code, Said label, String covered, boolean uncovered, List<String> marks) {
        public Row {
            marks = List.copyOf(marks);
        }
    }
}
