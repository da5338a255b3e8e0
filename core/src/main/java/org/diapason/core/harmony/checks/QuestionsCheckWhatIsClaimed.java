package org.diapason.core.harmony.checks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Item;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Module;

/** The questions of a quiz check the outcomes that it claims, and there are as many as it says; nothing where none is written. */
public final class QuestionsCheckWhatIsClaimed implements Check {

    private static final String OUTCOMES = "outcomes";

    /** Outcomes that the quiz claims and no question checks. */
    record Unchecked(Code microCredential, Place place, Code quiz, List<Code> outcomes) implements InCredential {
        @Override
        public Text message() {
            return Text.both(
                    "Aucune question de " + quiz + " ne vérifie " + InCredential.named(outcomes, Lang.FR) + ".",
                    "No question of " + quiz + " checks " + InCredential.named(outcomes, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Écrivez une question qui le vérifie, ou retirez-le du questionnaire.",
                    "Write a question that checks it, or take it off the quiz.");
        }
    }

    /** A question that checks outcomes which its quiz does not claim. */
    record Beside(Code microCredential, Place place, Code quiz, Code question, List<Code> outcomes)
            implements InCredential {
        @Override
        public Text message() {
            return Text.both(
                    "La question " + question + " vérifie " + InCredential.named(outcomes, Lang.FR) + ", que " + quiz
                            + " ne couvre pas.",
                    "Question " + question + " checks " + InCredential.named(outcomes, Lang.EN) + ", which " + quiz
                            + " does not cover.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Ajoutez-le aux résultats de " + quiz + ", ou corrigez la question.",
                    "Add it to the outcomes of " + quiz + ", or mend the question.");
        }
    }

    /** Another number of questions than the activity says. */
    record OtherCount(Code microCredential, Place place, Code quiz, int written, Range planned)
            implements InCredential {
        @Override
        public Text message() {
            return Text.both(
                    quiz + " annonce " + InWords.range(planned, Lang.FR) + " questions\u00a0; " + written
                            + " sont écrites.",
                    quiz + " says that it has " + InWords.range(planned, Lang.EN) + " questions; " + written
                            + " are written.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Écrivez celles qui manquent, ou corrigez la quantité.",
                    "Write those that are missing, or mend the amount.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Les questions d'un questionnaire vérifient les résultats qu'il annonce, et il y en a autant qu'il le dit.",
                "The questions of a quiz check the outcomes that it claims, and there are as many as it says.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un résultat que rien ne vérifie n'est pas évalué, même si le questionnaire l'annonce.",
                "An outcome that nothing checks is not assessed, even where the quiz claims it.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.5");
    }

    @Override
    public Obligation usual() {
        return Obligation.MAY;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.learning().modules() instanceof Fact.Stated<List<Module>>(List<Module> modules)) {
                for (Module module : modules) {
                    activities(mc, module.activities(), Whereabouts.activitiesOf(module), found);
                }
            }
            activities(mc, mc.learning().activities(), Whereabouts.ACTIVITIES, found);
            if (mc.learning().assessments() instanceof Fact.Stated<List<Assessment>>(List<Assessment> assessments)) {
                for (Assessment each : assessments) {
                    if (each.questions() instanceof Fact.Stated<List<Item>>(List<Item> items) && !items.isEmpty()) {
                        Place place = Whereabouts.ASSESSMENTS.place(mc.code()).item(each.code());
                        outcomes(mc, place, each.code(), each.outcomes(), items, found);
                    }
                }
            }
        }
    }

    private static void activities(
            MicroCredential mc, Fact<List<Activity>> stated, Whereabouts where, Consumer<Finding> found) {
        if (stated instanceof Fact.Stated<List<Activity>>(List<Activity> activities)) {
            for (Activity each : activities) {
                if (each.questions() instanceof Fact.Stated<List<Item>>(List<Item> items) && !items.isEmpty()) {
                    Place place = where.place(mc.code()).item(each.code());
                    outcomes(mc, place, each.code(), each.outcomes(), items, found);
                    if (each.amount() instanceof Fact.Stated<Range>(Range amount) && !amount.contains(items.size())) {
                        found.accept(
                                new OtherCount(mc.code(), place.field("amount"), each.code(), items.size(), amount));
                    }
                }
            }
        }
    }

    private static void outcomes(
            MicroCredential mc,
            Place place,
            Code quiz,
            Fact<List<Code>> stated,
            List<Item> items,
            Consumer<Finding> found) {
        if (!(stated instanceof Fact.Stated<List<Code>>(List<Code> claimed))) {
            return;
        }
        Set<Code> unchecked = new LinkedHashSet<>(claimed);
        boolean told = true;
        for (Item item : items) {
            told &= item.outcomes().isStated();
            List<Code> checked = item.outcomes().orElse(List.of());
            checked.forEach(unchecked::remove);
            List<Code> beside =
                    checked.stream().filter(code -> !claimed.contains(code)).toList();
            if (!beside.isEmpty()) {
                Place at = place.field("questions").item(item.code()).field(OUTCOMES);
                found.accept(new Beside(mc.code(), at, quiz, item.code(), beside));
            }
        }
        // A question of which nobody said what it checks may check any of them.
        if (told && !unchecked.isEmpty()) {
            found.accept(new Unchecked(mc.code(), place.field(OUTCOMES), quiz, List.copyOf(unchecked)));
        }
    }
}
