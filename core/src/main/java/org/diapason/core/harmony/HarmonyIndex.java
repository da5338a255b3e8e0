package org.diapason.core.harmony;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.Standard;

/**
 * The weighted share of cells in harmony, always decomposable: in tune, permitted and justified cells over these and
 * the off-key ones. Silent cells and cells for a person stand beside it and are never averaged in; an element that is
 * free asks nothing and does not count.
 *
 * @param counts how many cells there are of each verdict, free elements left out
 * @param harmonious the weight of the cells in harmony
 * @param judged the weight of all cells that could be judged
 */
public record HarmonyIndex(Map<Verdict.Kind, Integer> counts, double harmonious, double judged) {

    /** The index over a whole matrix. */
    public static HarmonyIndex of(TuningMatrix matrix) {
        return of(matrix.rows());
    }

    /** The index over some rows of a matrix. */
    public static HarmonyIndex of(List<TuningMatrix.Row> rows) {
        Map<Verdict.Kind, Integer> counts = new EnumMap<>(Verdict.Kind.class);
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            counts.put(kind, 0);
        }
        double harmonious = 0;
        double judged = 0;
        for (TuningMatrix.Row row : rows) {
            if (row.policy().standard() instanceof Standard.Free) {
                continue;
            }
            double weight = row.policy().weight();
            for (Cell cell : row.cells()) {
                Verdict.Kind kind = cell.verdict().kind();
                counts.merge(kind, 1, Integer::sum);
                switch (kind) {
                    case IN_TUNE, PERMITTED, JUSTIFIED -> {
                        harmonious += weight;
                        judged += weight;
                    }
                    case OFF_KEY -> judged += weight;
                    case SILENT, TO_JUDGE -> {}
                }
            }
        }
        return new HarmonyIndex(counts, harmonious, judged);
    }

    /** The share from 0 to 1; silent when no cell could be judged. */
    public Fact<Double> share() {
        return judged > 0 ? Fact.of(harmonious / judged) : Fact.silent();
    }
}
