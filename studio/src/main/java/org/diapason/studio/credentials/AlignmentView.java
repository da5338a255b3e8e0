package org.diapason.studio.credentials;

import java.util.List;
import java.util.Set;
import org.diapason.formats.html.Said;

/**
 * The grid of outcomes by activities and assessments.
 *
 * @param head the top of the page
 * @param columns the outcomes
 * @param rows the activities, then the assessments
 * @param revision the revision that it shows
 * @param path where it is sent
 */
public record AlignmentView(EditorHead head, List<Column> columns, List<Row> rows, long revision, String path) {

    public AlignmentView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether nothing serves this outcome, or no assessment does. */
    public boolean isLeft(Column column, boolean assessment) {
        return rows.stream()
                .filter(row -> row.assessment() == assessment)
                .noneMatch(row -> row.serves().contains(column.code()));
    }

    /** Whether any outcome is left without an activity or an assessment. */
    public boolean lacks() {
        return columns.stream().anyMatch(column -> isLeft(column, false) || isLeft(column, true));
    }

    /** An outcome. */
    public record Column(String code, Said statement) {}

    /** An activity or an assessment, and the outcomes that it serves. */
    public record Row(String at, String code, Said title, boolean assessment, Set<String> serves) {
        public Row {
            serves = Set.copyOf(serves);
        }
    }
}
