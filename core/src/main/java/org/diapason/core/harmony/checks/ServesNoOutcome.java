package org.diapason.core.harmony.checks;

import org.diapason.core.base.Code;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;

/** An assessment or an activity that serves no outcome. */
record ServesNoOutcome(Code microCredential, Whereabouts in, Code item) implements InCredential {

    @Override
    public Place place() {
        return in.place(microCredential).item(item);
    }

    @Override
    public Text message() {
        return Text.both(
                item + " (" + microCredential + ") ne sert aucun résultat d'apprentissage.",
                item + " (" + microCredential + ") serves no learning outcome.");
    }

    @Override
    public Text mend() {
        return Text.both(
                "Nommez le résultat que " + item + " sert, ou retirez " + item + ".",
                "Name the outcome that " + item + " serves, or take " + item + " out.");
    }
}
