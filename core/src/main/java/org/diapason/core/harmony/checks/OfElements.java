package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Obligation;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;

/** A check that speaks for some rows of the tuning matrix. */
interface OfElements extends Check {

    /** Whether it speaks for this element. */
    boolean reads(Code element);

    @Override
    default Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    default void examine(Case seen, Consumer<Finding> found) {
        for (TuningMatrix.Row row : seen.matrix().rows()) {
            if (reads(row.kind().code()) && !(row.policy().standard() instanceof Standard.Free)) {
                examine(row, found);
            }
        }
    }

    private static void examine(TuningMatrix.Row row, Consumer<Finding> found) {
        List<Code> silent = List.of();
        List<Code> waiting = List.of();
        for (Cell cell : row.cells()) {
            switch (cell.verdict()) {
                case Verdict.OffKey(var deviation) ->
                    found.accept(new ElementDiffers(row.kind(), row.policy(), cell, deviation));
                case Verdict.Silent ignored -> silent = with(silent, cell);
                case Verdict.ToJudge ignored -> waiting = with(waiting, cell);
                case Verdict.InTune ignored -> {}
                case Verdict.Permitted ignored -> {}
                case Verdict.Justified ignored -> {}
            }
        }
        if (!silent.isEmpty()) {
            found.accept(new ElementUnheard(row.kind(), row.policy(), silent, false));
        }
        if (!waiting.isEmpty()) {
            found.accept(new ElementUnheard(row.kind(), row.policy(), waiting, true));
        }
    }

    private static List<Code> with(List<Code> codes, Cell cell) {
        List<Code> more = codes.isEmpty() ? new ArrayList<>() : codes;
        more.add(cell.microCredential());
        return more;
    }
}
