package org.diapason.core.harmony.checks;

import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.ActionMap;
import org.diapason.core.series.MicroCredential;

/** Every piece of information in an action map is needed by an activity in which something is practised. */
public final class InformationFeedsPractice implements Check {

    /** Information that nobody needs in order to practise. */
    record FeedsNothing(Code microCredential, Code information) implements InCredential {
        @Override
        public Place place() {
            return ActionMaps.place(microCredential, "information", information);
        }

        @Override
        public Text message() {
            return Text.both(
                    "Aucun exercice de " + microCredential + " n'a besoin de " + information + ".",
                    "No practice of " + microCredential + " needs " + information + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Retirez " + information + ", ou nommez l'exercice qui s'en sert.",
                    "Cut " + information + ", or name the practice that uses it.");
        }
    }

    @Override
    public Text promise() {
        return Text.both("Chaque information nourrit un exercice.", "Every piece of information feeds practice.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Ce qui ne sert à aucun exercice alourdit sans aider.",
                "What no practice needs adds weight without help.");
    }

    @Override
    public Source source() {
        return Grounds.actionMapping();
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.learning().actionMap() instanceof Fact.Stated<ActionMap>(ActionMap map)) {
                for (ActionMap.Information information : map.information()) {
                    switch (ActionMaps.leads(mc, information.feeds())) {
                        case NOWHERE, TO_INFORMATION -> found.accept(new FeedsNothing(mc.code(), information.code()));
                        case TO_PRACTICE, CANNOT_TELL -> {}
                    }
                }
            }
        }
    }
}
