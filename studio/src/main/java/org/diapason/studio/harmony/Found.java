package org.diapason.studio.harmony;

import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.series.MicroCredential;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/**
 * The cell that an address names.
 *
 * @param opened the series
 * @param row the element across the series
 * @param mc the micro-credential
 * @param cell the cell itself
 */
record Found(Opened opened, TuningMatrix.Row row, MicroCredential mc, Cell cell) {

    /** The cell of this visit, when the series has it. */
    static Optional<Found> in(Opened opened, Visit visit) {
        Optional<Code> micro = visit.code("micro");
        Optional<TuningMatrix.Row> row = visit.code("element")
                .flatMap(element -> opened.harmony().matrix().row(element));
        Optional<MicroCredential> mc = micro.flatMap(opened.series()::microCredential);
        if (row.isEmpty() || mc.isEmpty()) {
            return Optional.empty();
        }
        return row.get().cells().stream()
                .filter(cell -> cell.microCredential().equals(mc.get().code()))
                .findFirst()
                .map(cell -> new Found(opened, row.get(), mc.get(), cell));
    }
}
