package org.diapason.bench.catalogue;

import java.util.List;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.recognition.Agreements;
import org.diapason.core.series.Series;

/** Diapason's own engine over the same records: the tuning matrix of the framework, and five checks. */
final class Engine {

    private final Framework framework;
    private final List<Check> checks = Rules.checks();

    Engine(Framework framework) {
        this.framework = framework;
    }

    Tally check(List<Series> catalogue) {
        Tally tally = new Tally();
        for (Series series : catalogue) {
            Case seen = Case.of(
                    new Dossier(series, framework, Facilitation.NONE, Feedback.NONE, Agreements.NONE), Rules.TODAY);
            cells(seen.matrix(), tally);
            for (int i = 0; i < checks.size(); i++) {
                checks.get(i).examine(seen, new ColumnEngine.OncePerRecord(Rules.ELEMENTS.size() + i, tally));
            }
        }
        return tally;
    }

    private static void cells(TuningMatrix matrix, Tally tally) {
        for (TuningMatrix.Row row : matrix.rows()) {
            int rule = Rules.ELEMENTS.indexOf(row.kind().code().value());
            for (Cell cell : row.cells()) {
                if (cell.verdict() instanceof Verdict.OffKey) {
                    tally.add(rule, cell);
                }
            }
        }
    }
}
