package org.diapason.core.harmony.checks;

import java.util.function.Consumer;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.outcomes.OutcomeLinter;
import org.diapason.core.harmony.outcomes.Remark;

/** Every outcome asks for one thing: it has one verb (R02). */
public final class EveryOutcomeHasOneVerb implements Check {

    @Override
    public Text promise() {
        return Text.both("Chaque résultat d'apprentissage n'a qu'un verbe.", "Every learning outcome has one verb.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Deux verbes font deux résultats\u00a0: qui ne réussit que l'un n'est ni reçu ni refusé.",
                "Two verbs make two outcomes: who achieves only one has neither passed nor failed.");
    }

    @Override
    public Source source() {
        return Grounds.bloom();
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        OutcomeLinter linter = OutcomeReading.of(seen.framework()).linter();
        OutcomeWalk.walk(seen, linter, (list, owner, outcome, lang, glance) -> {
            if (glance.several()) {
                found.accept(new OutcomeRemark(
                        new OutcomeRemark.Owner(list, owner), outcome, lang, Remark.SeveralVerbs.class, linter));
            }
        });
    }
}
