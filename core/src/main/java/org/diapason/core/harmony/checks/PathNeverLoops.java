package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;

/** No step has to be earned before itself (R13). */
public final class PathNeverLoops implements Check {

    /** Steps that wait for each other. */
    record Loop(Place place, List<Code> circle) implements Finding {
        @Override
        public Fact<Code> credential() {
            return Fact.of(circle.getFirst());
        }

        @Override
        public Text message() {
            if (circle.size() == 1) {
                return Text.both(
                        circle.getFirst() + " est son propre préalable.", circle.getFirst() + " requires itself.");
            }
            return Text.both(
                    InCredential.named(circle, Lang.FR) + " s'attendent les uns les autres.",
                    InCredential.named(circle, Lang.EN) + " wait for each other.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Retirez l'un de ces préalables, ou acceptez un autre chemin vers l'une des étapes.",
                    "Remove one of these prerequisites, or accept another way to one of the steps.");
        }
    }

    @Override
    public Text promise() {
        return Text.both("Aucune étape n'est préalable à elle-même.", "No step has to be earned before itself.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Qui tourne en rond n'obtient jamais rien.", "Whoever goes round in circles never earns anything.");
    }

    @Override
    public Source source() {
        return Grounds.step("2");
    }

    @Override
    public Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    public boolean protectsLearner() {
        return true;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (List<Code> circle : seen.path().cycles()) {
            found.accept(new Loop(seen.path().place(circle.getFirst()).field("requires"), circle));
        }
    }
}
