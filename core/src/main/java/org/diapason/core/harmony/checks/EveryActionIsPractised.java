package org.diapason.core.harmony.checks;

import java.util.List;
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

/** Everything that people must do on the job is practised, and the goal has a measure; asked where action mapping was chosen. */
public final class EveryActionIsPractised implements Check {

    private static final Code ACTION_MAPPING = Code.of("action-mapping");

    /** An action that no activity lets learners practise. */
    record NotPractised(Code microCredential, Code action, ActionMaps.Leads leads) implements InCredential {
        @Override
        public Place place() {
            return ActionMaps.place(microCredential, "actions", action);
        }

        @Override
        public Text message() {
            return leads == ActionMaps.Leads.TO_INFORMATION
                    ? Text.both(
                            "Les activités que nomme " + action + " (" + microCredential + ") informent sans exercer.",
                            "The activities that " + action + " (" + microCredential
                                    + ") names inform and do not practise.")
                    : Text.both(
                            "Aucune activité de " + microCredential + " n'exerce " + action + ".",
                            "No activity of " + microCredential + " practises " + action + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Ajoutez une activité où l'on exerce " + action + ", ou retirez cette action.",
                    "Add an activity in which " + action + " is practised, or take the action out.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque action attendue au travail est exercée dans une activité, et le but se mesure.",
                "Every action that the job asks for is practised in an activity, and its goal is measured.");
    }

    @Override
    public Text why() {
        return Text.both("On apprend à faire en faisant.", "People learn to do by doing.");
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
        Gathered unmapped = new Gathered();
        Gathered unmeasured = new Gathered();
        boolean chosen = seen.framework().practice().is(ACTION_MAPPING::equals);
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.learning().actionMap() instanceof Fact.Stated<ActionMap>(ActionMap map)) {
                examine(mc, map, found);
                if (map.metric().isSilent()) {
                    unmeasured.add(mc.code());
                }
            } else if (mc.learning().practice().is(ACTION_MAPPING::equals)
                    || chosen && mc.learning().practice().isSilent()) {
                unmapped.add(mc.code());
            }
        }
        tell(unmapped, unmeasured, found);
    }

    private static void tell(Gathered unmapped, Gathered unmeasured, Consumer<Finding> found) {
        Unheard.each(
                unmapped,
                "action-map",
                Text.both("Personne n'a dressé la carte des actions", "Nobody has drawn the action map"),
                Text.both(
                        "Indiquez le but, les actions, l'exercice et l'information.",
                        "State the goal, the actions, the practice and the information."),
                found);
        Unheard.each(
                unmeasured,
                "action-map.metric",
                Text.both(
                        "Personne n'a dit à quoi l'on verra que le but est atteint",
                        "Nobody has said how the goal is measured"),
                Text.both(
                        "Indiquez sous metric ce que l'on mesurera au travail.",
                        "State under metric what will be measured at work."),
                found);
    }

    private static void examine(MicroCredential mc, ActionMap map, Consumer<Finding> found) {
        Gathered silent = new Gathered();
        for (ActionMap.Action action : map.actions()) {
            ActionMaps.Leads leads = ActionMaps.leads(mc, action.practice());
            switch (leads) {
                case TO_PRACTICE -> {}
                case CANNOT_TELL -> silent.add(action.code());
                case NOWHERE, TO_INFORMATION -> found.accept(new NotPractised(mc.code(), action.code(), leads));
            }
        }
        if (!silent.isEmpty()) {
            List<Code> codes = silent.take();
            found.accept(new UnheardItems(
                    mc.code(),
                    "action-map.actions",
                    codes,
                    Text.both(
                            "On ne sait pas si une activité sert d'exercice",
                            "One cannot tell whether an activity gives practice"),
                    Text.both(
                            "Dites de chaque activité si elle exerce.",
                            "Say of every activity whether it is practice.")));
        }
    }
}
