package org.diapason.formats.casepackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.formats.casepackage.Item.Sort;
import org.diapason.formats.casepackage.RubricReading.Written;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Remark;
import org.diapason.formats.jsonfile.Codes;
import org.diapason.formats.jsonfile.CompetencyList;
import org.diapason.formats.jsonfile.Pointer;
import org.diapason.formats.jsonfile.Takings;
import org.diapason.formats.jsonfile.Thing;
import org.diapason.formats.jsonfile.Wording;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Spot;

/** Writes a framework in the words of a series file. */
final class FrameworkWriting {

    private final Framework framework;
    private final Takings takings;
    private final CompetencyList competencies = new CompetencyList();
    private final Codes codes = new Codes();
    private final Map<String, Code> codeOf = new HashMap<>();
    private final Map<String, Credential> credentials = new LinkedHashMap<>();
    private final Map<String, Written> outcomes = new HashMap<>();

    /** A micro-credential while its outcomes and competencies gather. */
    private record Credential(
            Draft draft,
            Codes codes,
            List<Mapping> outcomes,
            List<Code> taught,
            List<Mapping> assessments,
            Spot spot) {}

    FrameworkWriting(Framework framework, Takings takings) {
        this.framework = framework;
        this.takings = takings;
    }

    Intake done() {
        for (Item item : framework.sources()) {
            switch (item.sort()) {
                case COMPETENCY -> competency(item);
                case MICRO_CREDENTIAL -> credentials.put(item.id(), credential(item));
                case HEADING -> heading(item);
                case OUTCOME -> {
                    // Written once all that may stand above it is known.
                }
            }
        }
        framework.sources().stream().filter(item -> item.sort() == Sort.OUTCOME).forEach(this::outcome);
        framework.sources().stream()
                .filter(item -> item.sort() == Sort.COMPETENCY)
                .forEach(this::teach);
        framework.sources().stream()
                .filter(item -> item.sort() == Sort.MICRO_CREDENTIAL)
                .forEach(this::require);
        framework.rubrics().forEach(this::rubric);
        credentials.values().forEach(this::add);
        takings.count(credentials.size(), "micro-titres", "micro-credentials");
        return takings.done(competencies);
    }

    private void heading(Item item) {
        takings.remark(Remark.left(
                item.thing().spot(),
                item.statement().first(),
                Text.both(
                        "Un titre du référentiel, sans énoncé propre.", "A heading of the framework, no statement.")));
    }

    private void competency(Item item) {
        Spot spot = item.thing().spot();
        List<String> ids = List.of(item.id());
        Code code = competencies.add(ids, item.thing().word("humanCodingScheme"), item.label(), spot);
        codeOf.put(item.id(), code);
        String uri = item.uri().orElse("");
        Pointer pointer = new Pointer(framework.name(), item.id(), uri, Wording.SILENT, spot);
        competencies.tell(code, item.isBrief() ? item.statement() : Wording.SILENT, List.of(pointer));
        for (Item other : framework.translations(item)) {
            competencies.add(ids, "", other.label(), other.thing().spot());
            competencies.tell(code, other.isBrief() ? other.statement() : Wording.SILENT, List.of());
        }
        takings.remark(
                Remark.taken(spot, item.label().first(), Text.both("La compétence " + code, "Competency " + code)));
    }

    private Credential credential(Item item) {
        Spot spot = item.thing().spot();
        Draft draft = new Draft(spot);
        String slug = Codes.slug(item.label().first());
        Code code = codes.give(item.thing().word("humanCodingScheme"), slug.isEmpty() ? "MC" : slug);
        codeOf.put(item.id(), code);
        draft.code("code", code, spot);
        item.label().into(draft, "title");
        framework.translations(item).forEach(other -> other.label().into(draft, "title"));
        takings.remark(Remark.taken(
                spot, item.label().first(), Text.both("Un micro-titre de compétences", "A micro-credential")));
        return new Credential(draft, new Codes(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), spot);
    }

    /** An outcome stands under its micro-credential; where it stands under a competency alone, it tells more of that. */
    private void outcome(Item item) {
        Optional<Item> owner = framework.nearest(item, Sort.MICRO_CREDENTIAL);
        Optional<Credential> above = owner.map(each -> credentials.get(each.id()));
        Optional<Code> builds = framework.nearest(item, Sort.COMPETENCY).map(each -> codeOf.get(each.id()));
        Spot spot = item.thing().spot();
        if (above.isEmpty()) {
            competency(item);
            takings.remark(Remark.guessed(
                    spot,
                    item.statement().first(),
                    Text.both(
                            "Ce résultat ne relève d'aucun micro-titre dans le fichier\u00A0: il est gardé comme compétence.",
                            "This outcome stands under no micro-credential of the file: it is kept as a competency.")));
            return;
        }
        Credential credential = above.get();
        Code code = credential
                .codes()
                .give(
                        item.thing().word("humanCodingScheme"),
                        "O" + (credential.outcomes().size() + 1));
        Draft draft = new Draft(spot).code("code", code, spot);
        item.statement().into(draft, "statement");
        framework.translations(item).forEach(other -> other.statement().into(draft, "statement"));
        builds.ifPresent(competency -> draft.codes("competencies", List.of(competency), spot));
        credential.outcomes().add(draft.done());
        owner.ifPresent(each -> outcomes.put(item.id(), new Written(each.id(), code)));
        takings.remark(
                Remark.taken(spot, item.statement().first(), Text.both("Le résultat " + code, "Outcome " + code)));
    }

    private void teach(Item item) {
        Code code = codeOf.get(item.id());
        Optional<Credential> above =
                framework.nearest(item, Sort.MICRO_CREDENTIAL).map(each -> credentials.get(each.id()));
        if (code != null && above.isPresent()) {
            above.get().taught().add(code);
        }
    }

    private void require(Item item) {
        List<Code> before = framework.before(item).stream()
                .flatMap(each -> Optional.ofNullable(codeOf.get(each.id())).stream())
                .toList();
        Credential credential = credentials.get(item.id());
        if (!before.isEmpty() && credential != null) {
            credential.draft().codes("requires", before, credential.spot());
        }
    }

    private void rubric(Thing rubric) {
        new RubricReading(framework, takings)
                .read(rubric, id -> Optional.ofNullable(outcomes.get(id)))
                .forEach((id, assessment) -> Optional.ofNullable(credentials.get(id))
                        .ifPresent(credential -> {
                            Code code = credential
                                    .codes()
                                    .give("", "S" + (credential.assessments().size() + 1));
                            credential
                                    .assessments()
                                    .add(assessment
                                            .code("code", code, credential.spot())
                                            .done());
                        }));
    }

    private void add(Credential credential) {
        if (!credential.assessments().isEmpty()) {
            credential.draft().list("assessments", credential.assessments(), credential.spot());
        }
        if (!credential.outcomes().isEmpty()) {
            credential.draft().list("outcomes", credential.outcomes(), credential.spot());
        }
        if (!credential.taught().isEmpty()) {
            credential.draft().codes("competencies", credential.taught(), credential.spot());
        }
        takings.add(credential.draft().done());
    }
}
