package org.diapason.core.harmony.checks;

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
import org.diapason.core.series.Assessment;
import org.diapason.core.series.CourseResult;
import org.diapason.core.series.MicroCredential;

/** A grade rests on a rubric, pass or fail on a criterion, and a capstone on a project that covers every outcome. */
public final class ResultsAreBackedUp implements Check {

    private static final Code GRADE = Code.of("grade");
    private static final Code PASS_FAIL = Code.of("pass-fail");
    private static final Code CAPSTONE = Code.of("capstone");

    /** A grade for which no assessment has a rubric. */
    record GradeWithoutRubric(Code microCredential) implements InCredential {
        @Override
        public Place place() {
            return InCredential.at(microCredential).field("result");
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential + " donne une note, et aucune de ses évaluations n'a de grille.",
                    microCredential + " gives a grade, and none of its assessments has a rubric.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Ajoutez une grille à l'évaluation qui est notée.",
                    "Add a rubric to the assessment that is graded.");
        }
    }

    /** A capstone without an assessment that could be one. */
    record NoProject(Code microCredential) implements InCredential {
        @Override
        public Place place() {
            return InCredential.at(microCredential).field("assessments");
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential + " se termine par un projet de synthèse, et n'évalue aucun projet.",
                    microCredential + " ends in a capstone, and assesses no project.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Ajoutez une évaluation de type projet, portfolio ou rapport.",
                    "Add an assessment by project, portfolio or report.");
        }
    }

    /** A capstone that leaves outcomes out. */
    record ProjectLeavesOut(Code microCredential, Code assessment, List<Code> outcomes) implements InCredential {
        ProjectLeavesOut {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public Place place() {
            return InCredential.at(microCredential).field("assessments").item(assessment);
        }

        @Override
        public Text message() {
            return Text.both(
                    "Le projet de synthèse de " + microCredential + " ne couvre pas "
                            + InCredential.named(outcomes, Lang.FR) + ".",
                    "The capstone of " + microCredential + " does not cover " + InCredential.named(outcomes, Lang.EN)
                            + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Étendez " + assessment + " à tous les résultats.", "Extend " + assessment + " to all outcomes.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Ce que l'apprenant reçoit à la fin repose sur de quoi le décider.",
                "What learners receive at the end rests on something by which it is decided.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une note sans grille ou une réussite sans critère ne peut être ni expliquée ni contestée.",
                "A grade without a rubric or a pass without a criterion can neither be explained nor contested.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.2");
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
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.learning().result() instanceof Fact.Stated<CourseResult>(CourseResult result)
                    && mc.learning().assessments()
                            instanceof Fact.Stated<List<Assessment>>(List<Assessment> assessments)) {
                if (result.kinds().contains(GRADE)) {
                    grade(mc, assessments, found);
                }
                if (result.kinds().contains(PASS_FAIL)) {
                    passOrFail(mc, result, assessments, found);
                }
                if (result.kinds().contains(CAPSTONE)) {
                    capstone(mc, assessments, found);
                }
            }
        }
    }

    private static void grade(MicroCredential mc, List<Assessment> assessments, Consumer<Finding> found) {
        boolean untold = false;
        for (Assessment assessment : assessments) {
            if (assessment.rubric().orElse(false)) {
                return;
            }
            untold |= assessment.rubric().isSilent();
        }
        found.accept(untold ? unheard(mc, "assessments", RUBRIC) : new GradeWithoutRubric(mc.code()));
    }

    private static void passOrFail(
            MicroCredential mc, CourseResult result, List<Assessment> assessments, Consumer<Finding> found) {
        boolean stated = result.criterion().isStated();
        for (int i = 0; i < assessments.size() && !stated; i++) {
            stated = assessments.get(i).criterion().isStated();
        }
        if (!stated) {
            found.accept(unheard(mc, "result", CRITERION));
        }
    }

    private static void capstone(MicroCredential mc, List<Assessment> assessments, Consumer<Finding> found) {
        List<Outcome> outcomes = mc.learning().outcomes().orElse(List.of());
        Finding worst = null;
        boolean unknown = false;
        for (Assessment assessment : assessments) {
            AssessmentMethod method =
                    AssessmentMethods.find(assessment.method()).orElse(null);
            unknown |= method == null;
            if (method == null || !method.wide()) {
                continue;
            }
            if (assessment.outcomes().isSilent()) {
                unknown = true;
                continue;
            }
            Gathered left = new Gathered();
            Covering.uncovered(outcomes, List.of(assessment), left);
            if (left.isEmpty()) {
                return;
            }
            worst = new ProjectLeavesOut(mc.code(), assessment.code(), left.take());
        }
        if (unknown) {
            found.accept(unheard(mc, "assessments", PROJECT));
        } else {
            found.accept(worst == null ? new NoProject(mc.code()) : worst);
        }
    }

    private static final Text RUBRIC = Text.both(
            "Personne n'a dit si une grille soutient la note",
            "Nobody has said whether a rubric stands behind the grade");
    private static final Text CRITERION =
            Text.both("Personne n'a dit ce qu'il faut pour réussir", "Nobody has said what it takes to pass");
    private static final Text PROJECT = Text.both(
            "On ne sait pas si le projet de synthèse couvre tous les résultats",
            "One cannot tell whether the capstone covers every outcome");

    private static Finding unheard(MicroCredential mc, String field, Text unsaid) {
        return new Unheard(
                mc.code(),
                field,
                unsaid,
                Text.both("Indiquez-le dans «\u00a0" + field + "\u00a0».", "State it under “" + field + "”."));
    }
}
