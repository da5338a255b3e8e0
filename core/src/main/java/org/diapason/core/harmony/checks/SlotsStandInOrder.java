package org.diapason.core.harmony.checks;

import org.diapason.core.base.Code;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/** The modules of every micro-credential have the parts of the template, in its order (R11). */
public final class SlotsStandInOrder implements OfElements {

    private static final Code SLOTS = Code.of("slots");

    @Override
    public boolean reads(Code element) {
        return element.equals(SLOTS);
    }

    @Override
    public Text promise() {
        return Text.both(
                "Les parties de chaque module suivent le gabarit, dans l'ordre.",
                "The parts of every module follow the template, in order.");
    }

    @Override
    public Text why() {
        return Text.both(
                "L'apprenant qui s'y retrouve dans un module s'y retrouve dans tous.",
                "A learner who finds the way in one module finds it in all of them.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.7");
    }
}
