package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;

/** An assessment decides about every micro-credential, covers its outcomes, and leaves something an employer can look at. */
public final class SummativeEvidenceIsVisible implements Check {

    /** No assessment decides about the credential. */
    record NothingDecides(Code microCredential) implements InCredential {
        @Override
        public Place place() {
            return InCredential.at(microCredential).field("assessments");
        }

        @Override
        public Text message() {
            return Text.both(
                    "Aucune évaluation ne décide de la réussite de " + microCredential + ".",
                    "No assessment decides whether " + microCredential + " is earned.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Ajoutez une évaluation sommative, ou indiquez laquelle l'est.",
                    "Add a summative assessment, or state which one is.");
        }
    }

    /** An outcome that is practised in assessments, none of which decides. */
    record OnlyFormative(Code microCredential, Code outcome) implements InCredential {
        @Override
        public Place place() {
            return InCredential.at(microCredential).field("outcomes").item(outcome);
        }

        @Override
        public Text message() {
            return Text.both(
                    "Aucune évaluation sommative de " + microCredential + " ne porte sur " + outcome + ".",
                    "No summative assessment of " + microCredential + " covers " + outcome + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Ajoutez " + outcome + " à une évaluation sommative.",
                    "Add " + outcome + " to a summative assessment.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Une évaluation sommative laisse une preuve que l'employeur peut voir.",
                "A summative assessment leaves evidence that an employer can see.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un micro-titre vaut par la preuve de ce qui a été accompli.",
                "A micro-credential is worth the evidence of what was achieved.");
    }

    @Override
    public Source source() {
        return Grounds.element(4);
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        Silences untold = untold();
        Silences unseen = unseen();
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.learning().assessments() instanceof Fact.Stated<List<Assessment>>(List<Assessment> assessments)) {
                examine(mc, assessments, untold, unseen, found);
            }
        }
        untold.tell(found);
        unseen.tell(found);
    }

    private static void examine(
            MicroCredential mc,
            List<Assessment> assessments,
            Silences untold,
            Silences unseen,
            Consumer<Finding> found) {
        boolean decides = false;
        boolean told = true;
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            boolean summative = assessment.summative().orElse(false);
            decides |= summative;
            if (assessment.summative().isSilent()) {
                told = false;
                untold.add(mc.code(), assessment.code());
            } else if (summative && assessment.evidence().isSilent()) {
                unseen.add(mc.code(), assessment.code());
            }
        }
        if (told && decides) {
            covering(mc, assessments, found);
        } else if (told) {
            found.accept(new NothingDecides(mc.code()));
        }
    }

    private static void covering(MicroCredential mc, List<Assessment> assessments, Consumer<Finding> found) {
        if (!(mc.learning().outcomes() instanceof Fact.Stated<List<Outcome>>(List<Outcome> outcomes))) {
            return;
        }
        for (int i = 0; i < outcomes.size(); i++) {
            Code code = outcomes.get(i).code();
            boolean formative = false;
            boolean summative = false;
            for (int j = 0; j < assessments.size() && !summative; j++) {
                Assessment assessment = assessments.get(j);
                boolean decides = assessment.summative().orElse(false);
                summative = decides && (assessment.outcomes().isSilent() || Covering.covers(assessment, code));
                formative |= !decides && Covering.covers(assessment, code);
            }
            if (formative && !summative) {
                found.accept(new OnlyFormative(mc.code(), code));
            }
        }
    }

    private static Silences untold() {
        return new Silences(
                "assessments",
                Text.both(
                        "Personne n'a dit si l'évaluation est sommative",
                        "Nobody has said whether the assessment is summative"),
                Text.both("Indiquez quelles évaluations décident de la réussite.", "State which assessments decide."));
    }

    private static Silences unseen() {
        return new Silences(
                "assessments",
                Text.both(
                        "Personne n'a dit quelle preuve reste visible",
                        "Nobody has said what evidence remains visible"),
                Text.both(
                        "Indiquez ce qu'un employeur pourra consulter.",
                        "State what an employer will be able to look at."));
    }
}
