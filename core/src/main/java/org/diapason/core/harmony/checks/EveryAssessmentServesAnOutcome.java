package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;

/** Every assessment covers an outcome (R04); whether that outcome exists, {@link EveryReferenceIsKnown} says. */
public final class EveryAssessmentServesAnOutcome implements Check {

    private static final Text UNTOLD =
            Text.both("Personne n'a nommé de résultat évalué", "Nobody has named an outcome that is assessed");
    private static final Text TELL = Text.both(
            "Indiquez les résultats que couvre chaque évaluation.", "State the outcomes that each assessment covers.");

    @Override
    public Text promise() {
        return Text.both(
                "Chaque évaluation porte sur au moins un résultat d'apprentissage.",
                "Every assessment covers at least one learning outcome.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une évaluation sans résultat coûte du temps et n'atteste rien.",
                "An assessment without an outcome costs time and attests nothing.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.5");
    }

    @Override
    public Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        Silences silences = new Silences("assessments", UNTOLD, TELL);
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.learning().assessments() instanceof Fact.Stated<List<Assessment>>(List<Assessment> assessments)) {
                examine(mc, assessments, silences, found);
            }
        }
        silences.tell(found);
    }

    private static void examine(
            MicroCredential mc, List<Assessment> assessments, Silences silences, Consumer<Finding> found) {
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            if (!(assessment.outcomes() instanceof Fact.Stated<List<Code>>(List<Code> named))) {
                silences.add(mc.code(), assessment.code());
            } else if (named.isEmpty()) {
                found.accept(new ServesNoOutcome(mc.code(), Whereabouts.ASSESSMENTS, assessment.code()));
            }
        }
    }
}
