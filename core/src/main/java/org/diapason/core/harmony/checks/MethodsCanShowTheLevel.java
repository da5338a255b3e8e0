package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.methods.AssessmentMethod;
import org.diapason.core.framework.methods.AssessmentMethods;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;

/** At least one of the methods by which an outcome is assessed can show the level at which it aims (R06). */
public final class MethodsCanShowTheLevel implements Check {

    /** An outcome that is assessed only by methods which cannot show its level. */
    record CannotShow(Code microCredential, Code outcome, Code level, List<Code> methods) implements InCredential {
        CannotShow {
            methods = List.copyOf(methods);
        }

        @Override
        public Place place() {
            return InCredential.at(microCredential).field("outcomes").item(outcome);
        }

        @Override
        public Text message() {
            return Text.both(
                    outcome + " vise " + InWords.quote(InWords.name(level, Lang.FR), Lang.FR)
                            + ", ce que ne peut pas montrer la méthode " + methods(Lang.FR) + ".",
                    outcome + " aims at " + InWords.quote(InWords.name(level, Lang.EN), Lang.EN) + ", which the method "
                            + methods(Lang.EN) + " cannot show.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Évaluez aussi " + outcome + " par une méthode qui montre ce niveau, ou visez un autre niveau.",
                    "Assess " + outcome + " also by a method that shows this level, or aim at another level.");
        }

        private String methods(Lang lang) {
            List<String> names = new ArrayList<>();
            methods.forEach(method -> names.add(InWords.quote(InWords.name(method, lang), lang)));
            return InWords.either(names, lang);
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Les méthodes d'évaluation peuvent montrer le niveau visé.",
                "Assessment methods can show the level that is aimed at.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un quiz ne montre pas que l'on sait créer\u00a0: l'attestation ne vaudrait rien.",
                "A quiz does not show that somebody can create: the credential would attest nothing.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.5");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        OutcomeReading reading = OutcomeReading.of(seen.framework());
        Silences silent = new Silences(
                "outcomes",
                Text.both(
                        "On ne sait pas si les méthodes montrent le niveau visé",
                        "One cannot tell whether the methods show the level"),
                Text.both(
                        "Indiquez le niveau visé, et une méthode que Diapason connaît.",
                        "State the level, and a method that Diapason knows."));
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.learning().outcomes() instanceof Fact.Stated<List<Outcome>>(List<Outcome> outcomes)
                    && mc.learning().assessments()
                            instanceof Fact.Stated<List<Assessment>>(List<Assessment> assessments)) {
                for (int i = 0; i < outcomes.size(); i++) {
                    examine(mc, outcomes.get(i), assessments, reading, silent, found);
                }
            }
        }
        silent.tell(found);
    }

    private static void examine(
            MicroCredential mc,
            Outcome outcome,
            List<Assessment> assessments,
            OutcomeReading reading,
            Silences silent,
            Consumer<Finding> found) {
        long levels = reading.levels(outcome);
        boolean covered = false;
        boolean unknown = levels == 0;
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            if (Covering.covers(assessment, outcome.code())) {
                covered = true;
                AssessmentMethod method =
                        AssessmentMethods.find(assessment.method()).orElse(null);
                unknown |= method == null;
                if (method != null && shows(method, levels, reading)) {
                    return;
                }
            }
        }
        if (covered && unknown) {
            silent.add(mc.code(), outcome.code());
        } else if (covered) {
            Code level = reading.level(Long.numberOfTrailingZeros(levels)).code();
            found.accept(new CannotShow(mc.code(), outcome.code(), level, methods(outcome, assessments)));
        }
    }

    private static boolean shows(AssessmentMethod method, long levels, OutcomeReading reading) {
        for (int rank = 0; rank < Long.SIZE && levels >>> rank != 0; rank++) {
            if ((levels >>> rank & 1) == 1 && method.shows(reading.level(rank).code())) {
                return true;
            }
        }
        return false;
    }

    private static List<Code> methods(Outcome outcome, List<Assessment> assessments) {
        return assessments.stream()
                .filter(assessment -> Covering.covers(assessment, outcome.code()))
                .map(Assessment::method)
                .distinct()
                .toList();
    }
}
