package org.diapason.core.harmony.checks;

import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.pathway.Assumption;

/** Nobody counts on a competency that learners may not have met (R14). */
public final class NothingIsAssumedInSilence implements Check {

    /** A competency that is counted on. */
    record Assumed(Place place, Assumption assumption) implements Finding {
        @Override
        public Fact<Code> credential() {
            return Fact.of(assumption.microCredential());
        }

        @Override
        public Tone tone() {
            return assumption.why() == Assumption.Why.REQUIRES_UNTOLD ? Tone.SILENT : Tone.BROKEN;
        }

        @Override
        public Text message() {
            Code who = assumption.outcome().orElse(assumption.microCredential());
            String french = who + " présume la compétence " + quoted(assumption, Lang.FR) + ", enseignée dans "
                    + InCredential.named(assumption.taughtIn(), Lang.FR);
            String english = who + " counts on the competency " + quoted(assumption, Lang.EN) + ", taught in "
                    + InCredential.named(assumption.taughtIn(), Lang.EN);
            return switch (assumption.why()) {
                case NOT_EARLIER ->
                    Text.both(
                            french + ", que rien n'oblige à suivre avant.",
                            english + ", which nothing makes come first.");
                case ONLY_IN_EXTRAS ->
                    Text.both(
                            french + " : un micro-titre d'appoint.", english + ": an extra, which nobody has to take.");
                case REQUIRES_UNTOLD ->
                    Text.both(
                            french + "\u00a0; ses préalables ne sont pas précisés.",
                            english + "; nobody stated its prerequisites.");
            };
        }

        private static String quoted(Assumption assumption, Lang lang) {
            return InWords.quote(assumption.competency().value(), lang);
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Enseignez-la ici, exigez le micro-titre qui l'enseigne, ou renoncez à la présumer.",
                    "Teach it here, require the micro-credential that teaches it, or do without it.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Aucun micro-titre ne présume une compétence enseignée ailleurs sans le dire.",
                "No micro-credential counts on a competency taught elsewhere without saying so.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un apprenant qui entre par la bonne porte doit pouvoir suivre.",
                "A learner who comes in by the right door must be able to follow.");
    }

    @Override
    public Source source() {
        return Grounds.step("2");
    }

    @Override
    public Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    public boolean protectsLearner() {
        return true;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (Assumption assumption : seen.path().assumptions()) {
            Place credential = seen.path().place(assumption.microCredential());
            Place place = assumption.outcome() instanceof Fact.Stated<Code>(Code outcome)
                    ? credential.field("outcomes").item(outcome).field("assumes")
                    : credential.field("assumes");
            found.accept(new Assumed(place, assumption));
        }
    }
}
