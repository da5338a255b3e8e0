package org.diapason.formats.badges;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;
import org.diapason.formats.tree.Spot;

/** Reads what a badge says of its results: which kinds a learner receives, and what it takes to pass. */
final class ResultReading {

    private static final Set<String> GRADES = Set.of(
            "GradePointAverage",
            "LetterGrade",
            "Percent",
            "PerformanceLevel",
            "PredictedScore",
            "RawScore",
            "ScaledScore",
            "RubricCriterionLevel",
            "RubricScore",
            "RubricCriterion",
            "Result");

    private final Takings takings;

    ResultReading(Takings takings) {
        this.takings = takings;
    }

    void read(Thing achievement, Lang lang, Draft draft) {
        List<Thing> descriptions = achievement.things("resultDescription");
        Set<Code> kinds = new LinkedHashSet<>();
        Draft result = new Draft(
                descriptions.isEmpty()
                        ? achievement.spot()
                        : descriptions.getFirst().spot());
        for (Thing each : descriptions) {
            String type = Thing.bare(each.word("resultType"));
            if (type.equals("Status")) {
                kinds.add(Code.of("pass-fail"));
            } else if (GRADES.contains(type)) {
                kinds.add(Code.of("grade"));
            }
            criterion(each, lang).into(result, "criterion");
            levels(each, lang);
        }
        if (!kinds.isEmpty() && !draft.has("result")) {
            Spot spot = descriptions.getFirst().spot();
            draft.put("result", result.codes("kinds", List.copyOf(kinds), spot).done());
        }
    }

    /** The value or the level of the rubric that is required. */
    private static Wording criterion(Thing description, Lang lang) {
        String required = description.word("requiredLevel");
        for (Thing level : description.things("rubricCriterionLevel")) {
            if (!required.isEmpty() && level.id().equals(required)) {
                return Wording.of(level.get("name"), lang);
            }
        }
        return Wording.of(description.get("requiredValue"), lang);
    }

    private void levels(Thing description, Lang lang) {
        List<String> names = description.things("rubricCriterionLevel").stream()
                .map(level -> Wording.of(level.get("name"), lang).first())
                .filter(name -> !name.isEmpty())
                .toList();
        if (!names.isEmpty()) {
            takings.remark(
                    Remark.left(
                            description.spot(),
                            String.join(" · ", names),
                            Text.both(
                                    "Les niveaux de la grille restent dans le fichier\u00A0; le niveau exigé est pris comme critère.",
                                    "The levels of the rubric stay in the file; the level required is taken as the criterion.")));
        }
    }
}
