package org.diapason.core.harmony.checks;

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
import org.diapason.core.harmony.pathway.Uncovered;

/** Whoever earns a milestone has reached all of its outcomes (R15). */
public final class MilestonesAreCovered implements Check {

    /** An outcome that is not reached for sure. */
    record Open(Place place, Uncovered uncovered) implements Finding {
        @Override
        public Fact<Code> credential() {
            return Fact.of(uncovered.milestone());
        }

        @Override
        public Tone tone() {
            return uncovered.why() == Uncovered.Why.UNTOLD ? Tone.SILENT : Tone.BROKEN;
        }

        @Override
        public Text message() {
            String french = InCredential.named(uncovered.by(), Lang.FR);
            String english = InCredential.named(uncovered.by(), Lang.EN);
            String name = uncovered.outcome().value();
            return switch (uncovered.why()) {
                case UNTOLD ->
                    Text.both(
                            "On ne dit pas par quoi " + name + " est atteint.",
                            "Nobody said by what " + name + " is reached.");
                case UNKNOWN ->
                    Text.both(
                            name + " repose sur " + french + ", que la série ne connaît pas.",
                            name + " rests on " + english + ", which the series does not have.");
                case NOT_COUNTED ->
                    Text.both(
                            name + " repose sur " + french + ", que le jalon ne compte pas.",
                            name + " rests on " + english + ", which the milestone does not count.");
                case AVOIDABLE ->
                    Text.both(
                            "On peut obtenir " + uncovered.milestone() + " en évitant " + french + ", donc " + name
                                    + ".",
                            uncovered.milestone() + " can be earned without " + english + ", and so without " + name
                                    + ".");
                case NOT_TAUGHT ->
                    Text.both(
                            name + " suppose " + french + ", qu'aucun membre n'enseigne à coup sûr.",
                            name + " builds " + english + ", which no member teaches for sure.");
            };
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Nommez les résultats des membres par lesquels il est atteint, ou exigez le micro-titre qui manque.",
                    "Name the members' outcomes by which it is reached, or require the micro-credential that is missing.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Qui obtient un jalon en a atteint tous les résultats d'apprentissage.",
                "Whoever earns a milestone has reached all of its outcomes.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un titre ne doit rien attester que ses parties n'aient enseigné et évalué.",
                "A credential must not attest what none of its parts taught and assessed.");
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
    public void examine(Case seen, Consumer<Finding> found) {
        if (seen.series().milestones().isEmpty()) {
            return;
        }
        for (Uncovered uncovered : seen.path().uncovered()) {
            Place place =
                    seen.path().place(uncovered.milestone()).field("outcomes").item(uncovered.outcome());
            found.accept(new Open(place, uncovered));
        }
    }
}
