package org.diapason.core.harmony.checks;

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
        for (Cell cell : row.cells()) {
            switch (cell.verdict()) {
                case Verdict.OffKey(var deviation) ->
                    found.accept(new ElementDiffers(row.kind(), row.policy(), cell, deviation));
                case Verdict.Silent ignored ->
                    found.accept(new ElementUnheard(row.kind(), row.policy(), cell.microCredential(), false));
                case Verdict.ToJudge ignored ->
                    found.accept(new ElementUnheard(row.kind(), row.policy(), cell.microCredential(), true));
                case Verdict.InTune ignored -> {}
                case Verdict.Permitted ignored -> {}
                case Verdict.Justified ignored -> {}
            }
        }
    }
}
