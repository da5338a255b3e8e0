package org.diapason.formats.casepackage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;

/**
 * Reads the rubrics of a package: where its criteria name outcomes, it tells of an assessment of these with a rubric, one
 * for each micro-credential to which the outcomes belong.
 */
final class RubricReading {

    private final Framework framework;
    private final Takings takings;

    RubricReading(Framework framework, Takings takings) {
        this.framework = framework;
        this.takings = takings;
    }

    /** An outcome as it was written: the micro-credential that has it, and its code there. */
    record Written(String credential, Code code) {}

    /** An assessment for each micro-credential, by its identifier; without a code yet. */
    Map<String, Draft> read(Thing rubric, Function<String, Optional<Written>> outcomes) {
        List<Thing> criteria = rubric.things("CFRubricCriteria");
        Map<String, Set<Code>> covered = new LinkedHashMap<>();
        criteria.stream()
                .flatMap(criterion -> items(criterion).flatMap(id -> outcomes.apply(framework.source(id)).stream()))
                .forEach(outcome -> covered.computeIfAbsent(outcome.credential(), none -> new LinkedHashSet<>())
                        .add(outcome.code()));
        Wording title = Wording.of(rubric.get("title").or(() -> rubric.get("description")), framework.lang());
        Map<String, Draft> assessments = new LinkedHashMap<>();
        covered.forEach((credential, codes) -> assessments.put(credential, assessment(rubric, title, codes)));
        takings.remark(
                assessments.isEmpty()
                        ? Remark.left(rubric.spot(), title.first(), NO_OUTCOME)
                        : Remark.guessed(rubric.spot(), title.first(), told(criteria)));
        return assessments;
    }

    private static Draft assessment(Thing rubric, Wording title, Set<Code> outcomes) {
        Draft assessment = new Draft(rubric.spot());
        title.into(assessment, "title");
        return assessment
                .code("method", Code.of("evidence"), rubric.spot())
                .codes("outcomes", List.copyOf(outcomes), rubric.spot())
                .yes("rubric", true, rubric.spot());
    }

    /** What a criterion judges: a link to a statement, or its bare address. */
    private static Stream<String> items(Thing criterion) {
        Stream<String> linked = criterion.things("CFItemURI").stream().map(link -> link.word("identifier"));
        String address = criterion.word("CFItemURI");
        return Stream.concat(linked, Stream.of(address.substring(address.lastIndexOf('/') + 1)))
                .filter(id -> !id.isEmpty());
    }

    private static Text told(List<Thing> criteria) {
        long levels = criteria.stream()
                .mapToLong(
                        criterion -> criterion.things("CFRubricCriterionLevels").size())
                .max()
                .orElse(0);
        return Text.both(
                "Une grille\u00a0; critères\u00a0: " + criteria.size() + ", niveaux\u00a0: " + levels
                        + ". Elle suppose une preuve à évaluer\u00a0; de quelle sorte, le fichier ne le dit pas.",
                "A rubric; criteria: " + criteria.size() + ", levels: " + levels
                        + ". It supposes evidence to judge; of what sort, the file does not say.");
    }

    private static final Text NO_OUTCOME = Text.both(
            "Aucun critère de cette grille ne nomme un résultat d'un micro-titre\u00a0: elle reste dans le fichier.",
            "No criterion of this rubric names an outcome of a micro-credential: it stays in the file.");
}
