package org.diapason.core.harmony.checks;

import org.diapason.core.base.Code;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/** The advertised hours and weeks of every micro-credential lie within the band that the framework set (R07). */
public final class HoursStayInBand implements OfElements {

    private static final Code HOURS = Code.of("hours");
    private static final Code WEEKS = Code.of("weeks");

    @Override
    public boolean reads(Code element) {
        return element.equals(HOURS) || element.equals(WEEKS);
    }

    @Override
    public Text promise() {
        return Text.both(
                "Les heures et les semaines de chaque micro-titre restent dans la fourchette de la série.",
                "The hours and weeks of every micro-credential stay within the band of the series.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Qui a suivi un micro-titre de la série sait à quel effort s'attendre pour le suivant.",
                "Somebody who took one micro-credential of the series knows what effort to expect of the next.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.1");
    }
}
