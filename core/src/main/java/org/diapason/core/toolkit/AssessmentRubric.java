package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;

/** What an assessor holds in hand: one grid for each assessment that decides, and a way to agree with the others. */
final class AssessmentRubric {

    static final Template TEMPLATE = new Template.OfMicroCredential(
            Code.of("assessment-rubric"),
            both("Grille d'évaluation", "Assessment rubric"),
            both(
                    "Évaluer chaque résultat selon des critères connus d'avance, et de la même façon d'un évaluateur à l'autre.",
                    "Assesses each outcome by criteria known beforehand, and alike from one assessor to the next."),
            AssessmentRubric::write);

    private AssessmentRubric() {}

    private static List<Block> write(Judged judged, MicroCredential mc) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words(
                "La colonne «\u00a0Atteint\u00a0» reprend le résultat tel qu'il est annoncé aux personnes apprenantes. "
                        + "Décrivez les autres niveaux en gestes que l'on peut observer, avant la première cohorte.",
                "The column “Reached” repeats the outcome as learners were told it. "
                        + "Describe the other levels as things that can be observed, before the first cohort."));
        List<Assessment> rated = rated(mc);
        if (rated.isEmpty()) {
            blocks.add(section(
                    "rubric",
                    "La grille",
                    "The rubric",
                    silence(),
                    levels(mc.learning().outcomes().orElse(List.of()))));
        }
        for (Assessment assessment : rated) {
            Block.Section sheet = section(
                    "rubric-" + assessment.code(),
                    Excerpts.title(assessment),
                    List.of(about(assessment), levels(outcomes(mc, assessment)), decision(assessment)));
            // One is copied for each learner.
            blocks.add(assessment.equals(rated.getFirst()) ? sheet : sheet.takenOut());
        }
        Block.Section agree = section(
                "agree",
                "S'accorder entre évaluateurs",
                "Agreeing with other assessors",
                steps(
                        both(
                                "Chacun évalue seul les trois mêmes travaux témoins.",
                                "Each assesses the same three sample works alone."),
                        both(
                                "Comparez critère par critère\u00a0; ne discutez que les écarts.",
                                "Compare criterion by criterion; discuss only the differences."),
                        both(
                                "Notez la règle retenue sous la grille, pour la prochaine cohorte.",
                                "Write the rule you settle on below the rubric, for the next cohort."),
                        both(
                                "Si le doute demeure sur un travail, une deuxième personne l'évalue sans voir la première note.",
                                "Where a work stays in doubt, a second person assesses it without seeing the first result.")),
                blank("Règles retenues", "Rules settled on", 4));
        blocks.add(agree.takenOut());
        return blocks;
    }

    /** Those with a rubric, or those that decide where no assessment says whether it has one. */
    private static List<Assessment> rated(MicroCredential mc) {
        List<Assessment> all = mc.learning().assessments().orElse(List.of());
        List<Assessment> withRubric = all.stream()
                .filter(each -> each.rubric().is(Boolean::booleanValue))
                .toList();
        return withRubric.isEmpty()
                ? all.stream().filter(each -> each.summative().orElse(true)).toList()
                : withRubric;
    }

    private static List<Outcome> outcomes(MicroCredential mc, Assessment assessment) {
        List<Outcome> all = mc.learning().outcomes().orElse(List.of());
        return assessment.outcomes() instanceof Fact.Stated<List<Code>>(List<Code> codes)
                ? all.stream().filter(each -> codes.contains(each.code())).toList()
                : all;
    }

    private static Block about(Assessment assessment) {
        return facts(
                line("Méthode", "Method", Wording.name(assessment.method())),
                line(
                        "Part du résultat",
                        "Share of the result",
                        assessment.weight().map(Wording::percent)),
                line("Pour réussir", "To pass", assessment.criterion()),
                line("Preuve conservée", "Evidence kept", assessment.evidence()),
                line("Surveillance", "Supervision", Wording.name(assessment.supervision())),
                line("Personne évaluée", "Learner", Entry.open()),
                line("Évaluée par", "Assessed by", Entry.open()));
    }

    private static Block levels(List<Outcome> outcomes) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            rows.add(List.of(
                    Entry.of(Wording.same(outcome.code().value())),
                    Entry.open(),
                    Entry.open(),
                    Entry.of(outcome.statement()),
                    Entry.open()));
        }
        if (rows.isEmpty()) {
            for (int row = 1; row <= 4; row++) {
                int number = row;
                rows.add(List.of(
                        Entry.of(Wording.each(lang -> Wording.in(lang, "Critère ", "Criterion ") + number)),
                        Entry.open(),
                        Entry.open(),
                        Entry.open(),
                        Entry.open()));
            }
        }
        return grid(
                both("Critères et niveaux", "Criteria and levels"),
                List.of(
                        both("Résultat", "Outcome"),
                        both("Pas encore", "Not yet"),
                        both("En bonne voie", "Getting there"),
                        both("Atteint", "Reached"),
                        both("Au-delà", "Beyond")),
                rows);
    }

    private static Block decision(Assessment assessment) {
        Text question = assessment.criterion().isStated()
                ? both("Le seuil de réussite ci-dessus est atteint.", "What it takes to pass, above, is reached.")
                : both("Réussi.", "Passed.");
        return aside(
                "Décision",
                "Decision",
                ticks(question, both("Pas encore\u00a0: à reprendre.", "Not yet: to be done again.")),
                blank(
                        "Ce qui est réussi, et la prochaine chose à travailler",
                        "What went well, and the next thing to work on",
                        3));
    }
}
