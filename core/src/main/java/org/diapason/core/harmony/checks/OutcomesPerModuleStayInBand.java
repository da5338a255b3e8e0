package org.diapason.core.harmony.checks;

import org.diapason.core.base.Code;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/** Every module works on as many outcomes as the framework foresees (R08). */
public final class OutcomesPerModuleStayInBand implements OfElements {

    private static final Code OUTCOMES_PER_MODULE = Code.of("outcomes-per-module");

    @Override
    public boolean reads(Code element) {
        return element.equals(OUTCOMES_PER_MODULE);
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque module travaille le nombre de résultats d'apprentissage que prévoit le cadre.",
                "Every module works on as many outcomes as the framework foresees.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un module trop chargé s'allonge sans prévenir ; un module sans résultat n'a pas de raison d'être.",
                "A module with too many outcomes grows longer without warning; one with none has no reason to be.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.1");
    }
}
