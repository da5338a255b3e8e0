package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.MicroCredential;

/** Whether an assessment or an activity serves an outcome that the micro-credential has. */
final class ServesOutcomes {

    private ServesOutcomes() {}

    /** Something that serves no outcome. */
    record ServesNone(Code microCredential, Whereabouts in, Code item) implements InCredential {
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

    /** Something that serves an outcome which the micro-credential does not have. */
    record NamesUnknown(Code microCredential, Whereabouts in, Code item, List<Code> unknown) implements InCredential {
        NamesUnknown {
            unknown = List.copyOf(unknown);
        }

        @Override
        public Place place() {
            return in.place(microCredential).item(item);
        }

        @Override
        public Text message() {
            return Text.both(
                    item + " nomme " + InCredential.named(unknown, Lang.FR) + ", que " + microCredential + " n'a pas.",
                    item + " names " + InCredential.named(unknown, Lang.EN) + ", which " + microCredential
                            + " does not have.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Corrigez le code, ou ajoutez ce résultat à " + microCredential + ".",
                    "Correct the code, or add this outcome to " + microCredential + ".");
        }
    }

    /** Tells what is wrong with the outcomes that an item names; where it names none, the caller has spoken. */
    static void examine(MicroCredential mc, Whereabouts in, Code item, List<Code> named, Consumer<Finding> found) {
        if (named.isEmpty()) {
            found.accept(new ServesNone(mc.code(), in, item));
        } else if (mc.learning().outcomes() instanceof Fact.Stated<List<Outcome>>(List<Outcome> outcomes)) {
            Gathered unknown = new Gathered();
            for (int i = 0; i < named.size(); i++) {
                if (!Covering.has(outcomes, named.get(i))) {
                    unknown.add(named.get(i));
                }
            }
            if (!unknown.isEmpty()) {
                found.accept(new NamesUnknown(mc.code(), in, item, unknown.take()));
            }
        }
    }
}
