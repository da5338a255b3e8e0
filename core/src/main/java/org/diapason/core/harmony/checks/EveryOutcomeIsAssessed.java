package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;

/** Every outcome is covered by an assessment (R03). */
public final class EveryOutcomeIsAssessed implements Check {

    private static final Text UNTOLD =
            Text.both("On ne sait pas si une évaluation existe", "One cannot tell whether there is an assessment");
    private static final Text TELL = Text.both(
            "Indiquez les résultats que couvre chaque évaluation.", "State the outcomes that each assessment covers.");
    private static final Text UNASSESSED = Text.both(
            "Personne n'a dit comment les résultats sont évalués", "Nobody has said how outcomes are assessed");
    private static final Text LIST =
            Text.both("Indiquez les évaluations, ou une liste vide.", "State the assessments, or an empty list.");

    /** An outcome that no assessment covers. */
    record NotAssessed(Code microCredential, Code outcome) implements InCredential {
        @Override
        public Place place() {
            return InCredential.at(microCredential).field("outcomes").item(outcome);
        }

        @Override
        public Text message() {
            return Text.both(
                    "Aucune évaluation de " + microCredential + " ne porte sur " + outcome + ".",
                    "No assessment of " + microCredential + " covers " + outcome + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Ajoutez " + outcome + " aux résultats d'une évaluation, ou retirez-le.",
                    "Add " + outcome + " to the outcomes of an assessment, or take it out.");
        }
    }

    @Override
    public Text promise() {
        return Text.both("Chaque résultat d'apprentissage est évalué.", "Every learning outcome is assessed.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un micro-titre atteste ce qu'il annonce\u00a0: sans évaluation, rien n'est attesté.",
                "A micro-credential attests what it announces: without assessment, nothing is attested.");
    }

    @Override
    public Source source() {
        return Grounds.element(4);
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
        Gathered unassessed = new Gathered();
        Gathered uncovered = new Gathered();
        Silences silences = new Silences("outcomes", UNTOLD, TELL);
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (!(mc.learning().assessments() instanceof Fact.Stated<List<Assessment>>(List<Assessment> assessments))) {
                unassessed.add(mc.code());
            } else if (mc.learning().outcomes() instanceof Fact.Stated<List<Outcome>>(List<Outcome> outcomes)) {
                Covering.uncovered(outcomes, assessments, uncovered);
                tell(mc, assessments, uncovered, silences, found);
            }
        }
        silences.tell(found);
        Unheard.each(unassessed, "assessments", UNASSESSED, LIST, found);
    }

    private static void tell(
            MicroCredential mc,
            List<Assessment> assessments,
            Gathered uncovered,
            Silences silences,
            Consumer<Finding> found) {
        if (uncovered.isEmpty()) {
            return;
        }
        List<Code> codes = uncovered.take();
        if (assessments.stream().anyMatch(assessment -> assessment.outcomes().isSilent())) {
            codes.forEach(code -> silences.add(mc.code(), code));
        } else {
            codes.forEach(code -> found.accept(new NotAssessed(mc.code(), code)));
        }
    }
}
