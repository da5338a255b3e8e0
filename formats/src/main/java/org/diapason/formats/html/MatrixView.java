package org.diapason.formats.html;

import java.util.List;
import org.diapason.core.base.Text;

/**
 * The tuning matrix as a table: elements by family, one column for each micro-credential.
 *
 * @param columns the micro-credentials
 * @param families the rows, family by family
 */
public record MatrixView(List<Column> columns, List<Family> families) {

    public MatrixView {
        columns = List.copyOf(columns);
        families = List.copyOf(families);
    }

    /**
     * The head of a column.
     *
     * @param id its address on the page
     * @param code the micro-credential's code
     * @param title its title
     * @param share its own harmony index
     */
    public record Column(String id, String code, Said title, String share) {}

    /**
     * The elements of one family.
     *
     * @param step where the framework speaks of it
     * @param label what it is called
     * @param rows its elements
     */
    public record Family(String step, Said label, List<Row> rows) {
        public Family {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One element across the series.
     *
     * @param id its address on the page
     * @param label what it is called
     * @param standard what is asked of it
     * @param share its share in harmony
     * @param percent the same as the length of a bar; 0 when one cannot tell
     * @param squares a square for each micro-credential
     */
    public record Row(String id, Said label, Said standard, String share, String percent, List<Square> squares) {
        public Row {
            squares = List.copyOf(squares);
        }
    }

    /**
     * One element of one micro-credential.
     *
     * @param id its address on the page
     * @param look how its verdict is told
     * @param brief what is stated, when there is room for it; else empty
     * @param full what is stated, in full
     * @param problem the address of what the list of problems says of it; empty when it says nothing
     */
    public record Square(String id, VerdictLook look, String brief, Said full, String problem) {}

    /** Whether the framework decided about no element at all. */
    public boolean isEmpty() {
        return families.isEmpty() || columns.isEmpty();
    }

    /** The six verdicts, for the legend. */
    public List<VerdictLook> legend() {
        return List.of(VerdictLook.values());
    }

    static Text otherFamily() {
        return Text.both("Éléments propres à l'établissement", "The institution's own elements");
    }
}
