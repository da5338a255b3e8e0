package org.diapason.core.harmony.checks;

import java.util.List;
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
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;

/** The weights of the assessments of a micro-credential make up the whole; one that weighs none of them says nothing wrong. */
public final class WeightsAddUp implements Check {

    /** A third said as 0.33 three times is meant to be whole. */
    private static final double SLACK = 0.011;

    /** Weights that make up another sum than one. */
    record AnotherSum(Code microCredential, double sum) implements InCredential {
        @Override
        public Place place() {
            return InCredential.at(microCredential).field("assessments");
        }

        @Override
        public Text message() {
            return Text.both(
                    "Les évaluations de " + microCredential + " comptent pour " + InWords.percent(sum, Lang.FR)
                            + " en tout.",
                    "The assessments of " + microCredential + " weigh " + InWords.percent(sum, Lang.EN) + " in all.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Ramenez les poids à un total de 1, soit 100\u00a0%.",
                    "Bring the weights to a total of 1, that is 100%.");
        }
    }

    @Override
    public Text promise() {
        return Text.both("Les poids des évaluations font un tout.", "The weights of assessments make up the whole.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un apprenant doit savoir ce que vaut chaque évaluation.",
                "Learners must know what each assessment is worth.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.5");
    }

    @Override
    public Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.learning().assessments() instanceof Fact.Stated<List<Assessment>>(List<Assessment> assessments)) {
                examine(mc, assessments, found);
            }
        }
    }

    private static void examine(MicroCredential mc, List<Assessment> assessments, Consumer<Finding> found) {
        double sum = 0;
        int weighed = 0;
        for (int i = 0; i < assessments.size(); i++) {
            if (assessments.get(i).weight() instanceof Fact.Stated<Double>(Double weight)) {
                sum += weight;
                weighed++;
            }
        }
        boolean all = weighed == assessments.size();
        if (weighed > 0 && (sum > 1 + SLACK || all && sum < 1 - SLACK)) {
            found.accept(new AnotherSum(mc.code(), sum));
        } else if (weighed > 0 && !all) {
            found.accept(unweighed(mc, assessments));
        }
    }

    private static Finding unweighed(MicroCredential mc, List<Assessment> assessments) {
        List<Code> codes = assessments.stream()
                .filter(assessment -> assessment.weight().isSilent())
                .map(Assessment::code)
                .toList();
        return new UnheardItems(
                mc.code(),
                "assessments",
                codes,
                Text.both("Personne n'a indiqué de poids", "Nobody has stated a weight"),
                Text.both(
                        "Donnez un poids à chaque évaluation, ou à aucune.",
                        "Give every assessment a weight, or none."));
    }
}
