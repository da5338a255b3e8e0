package org.diapason.core.harmony.checks;

import org.diapason.core.base.Code;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Check;

/**
 * Every difference from a standard lies within its latitude or was granted by somebody. It speaks for the elements for
 * which no other check does.
 */
public final class EveryDifferenceIsPermitted implements OfElements {

    @Override
    public boolean reads(Code element) {
        for (Check check : Checks.all()) {
            if (check instanceof OfElements other
                    && !(other instanceof EveryDifferenceIsPermitted)
                    && other.reads(element)) {
                return false;
            }
        }
        return true;
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
        return Grounds.step("3");
    }
}
