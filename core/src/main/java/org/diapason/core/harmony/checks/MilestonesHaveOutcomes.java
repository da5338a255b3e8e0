package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.Milestone;

/** A milestone has outcomes of its own. */
public final class MilestonesHaveOutcomes implements Check {

    /** A milestone without outcomes, or of which nobody said any. */
    record Without(Place place, Code milestone, Tone tone) implements Finding {
        @Override
        public Fact<Code> credential() {
            return Fact.of(milestone);
        }

        @Override
        public Text message() {
            return tone == Tone.SILENT
                    ? Text.both(
                            "Les résultats d'apprentissage de " + milestone + " ne sont pas énoncés.",
                            "Nobody stated the learning outcomes of " + milestone + ".")
                    : Text.both(
                            milestone + " n'a aucun résultat d'apprentissage.",
                            milestone + " has no learning outcome.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Énoncez ce que l'ensemble permet de faire et que chaque partie ne permet pas.",
                    "State what the whole enables somebody to do that no part does.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque jalon a ses propres résultats d'apprentissage.",
                "Every milestone has learning outcomes of its own.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un titre qui couronne une série atteste plus qu'une suite d'insignes.",
                "A credential that crowns a series attests more than a row of badges.");
    }

    @Override
    public Source source() {
        return Grounds.step("2");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (Milestone milestone : seen.series().milestones()) {
            Place place = Place.TOP.field("milestones").item(milestone.code()).field("outcomes");
            if (milestone.outcomes().isSilent()) {
                found.accept(new Without(place, milestone.code(), Finding.Tone.SILENT));
            } else if (milestone.outcomes().is(List::isEmpty)) {
                found.accept(new Without(place, milestone.code(), Finding.Tone.BROKEN));
            }
        }
    }
}
