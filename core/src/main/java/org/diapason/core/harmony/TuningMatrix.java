package org.diapason.core.harmony;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.series.MicroCredential;

/**
 * Elements × micro-credentials: what is said of each.
 *
 * @param rows a row for each element the framework decided about, in the order of its families
 */
public record TuningMatrix(List<Row> rows) {

    public TuningMatrix {
        rows = List.copyOf(rows);
    }

    /**
     * One element across the series.
     *
     * @param kind what the element is
     * @param policy what the framework decided
     * @param cells a cell for each micro-credential, in the order of the series
     */
    public record Row(ElementKind kind, ElementPolicy policy, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The matrix of this case. */
    public static TuningMatrix of(Case seen) {
        Kinds kinds = Kinds.of(seen.framework());
        Tuner tuner = new Tuner(seen);
        List<Row> rows = new ArrayList<>(seen.framework().elements().size());
        for (ElementPolicy policy : kinds.inOrder(seen.framework().elements())) {
            ElementKind kind = kinds.get(policy.element());
            Measure measure = Measures.named(kind.measure());
            List<Cell> cells = new ArrayList<>(seen.series().microCredentials().size());
            for (MicroCredential mc : seen.series().microCredentials()) {
                cells.add(tuner.cell(kind, policy, measure, mc));
            }
            rows.add(new Row(kind, policy, cells));
        }
        return new TuningMatrix(rows);
    }

    /** The row of this element, when the framework decided about it. */
    public Optional<Row> row(Code element) {
        return rows.stream().filter(row -> row.kind().code().equals(element)).findFirst();
    }

    /** All cells, row by row. */
    public List<Cell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream()).toList();
    }
}
