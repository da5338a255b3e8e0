package org.diapason.core.harmony.checks;

import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;

/** Every difference from a standard lies within its latitude or was granted by somebody. */
public final class EveryDifferenceIsPermitted implements Check {

    /** A cell that is off key. */
    record OffKey(Code microCredential, Text element) implements Finding {
        @Override
        public Place place() {
            return Place.TOP.field("micro-credentials").item(microCredential);
        }

        @Override
        public Fact<Code> credential() {
            return Fact.of(microCredential);
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential + " s'écarte de la norme sur « " + element.show(org.diapason.core.base.Lang.FR)
                            + " ».",
                    microCredential + " differs from the standard on “" + element.show(org.diapason.core.base.Lang.EN)
                            + "”.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Revenez à la norme, élargissez la latitude ou demandez un écart.",
                    "Return to the standard, widen the latitude, or ask for a deviation.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Toute différence est prévue par le cadre ou accordée par quelqu'un.",
                "Every difference is foreseen by the framework or granted by somebody.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une série tient ensemble quand ses différences sont voulues.",
                "A series holds together when its differences are meant.");
    }

    @Override
    public Source source() {
        return Source.titled(Text.both(
                "Cadre pratique d'eCampusOntario (avril 2026), étape 3",
                "eCampusOntario practical framework (April 2026), step 3"));
    }

    @Override
    public Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (TuningMatrix.Row row : seen.matrix().rows()) {
            for (Cell cell : row.cells()) {
                if (cell.verdict() instanceof Verdict.OffKey) {
                    found.accept(new OffKey(cell.microCredential(), row.kind().label()));
                }
            }
        }
    }
}
