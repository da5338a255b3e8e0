package org.diapason.studio.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.FacilitatorCompetencies;
import org.diapason.core.facilitation.FacilitatorCompetency;
import org.diapason.core.framework.DescriptorProfile;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Elements;
import org.diapason.core.framework.Family;
import org.diapason.core.framework.Phase;
import org.diapason.core.framework.ProcessModels;
import org.diapason.core.framework.Profiles;
import org.diapason.core.framework.Rubric;
import org.diapason.core.framework.Rubrics;
import org.diapason.core.framework.methods.AssessmentMethod;
import org.diapason.core.framework.methods.AssessmentMethods;
import org.diapason.core.framework.taxonomy.KnowledgeKind;
import org.diapason.core.framework.taxonomy.Level;
import org.diapason.core.framework.taxonomy.Taxonomies;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Vocabulary;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.core.harmony.effort.EffortRates;
import org.diapason.formats.codec.Shape.Option;

/** The codes that come with Diapason, by the field in which they are written: its record and its key. */
final class Offers {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("micro-credential.mode", "online in-person hybrid workplace"),
            Map.entry("micro-credential.platform", "brightspace moodle canvas blackboard"),
            Map.entry("micro-credential.stackable", "stand-alone integrated stackable"),
            Map.entry("micro-credential.theory", "social-constructivism community-of-inquiry connectivism inquiry"),
            Map.entry("framework.theory", "social-constructivism community-of-inquiry connectivism inquiry"),
            Map.entry("micro-credential.practice", "action-mapping"),
            Map.entry("framework.practice", "action-mapping"),
            Map.entry("micro-credential.communications", "enrolment before during badge follow-up"),
            Map.entry("session.facilitator", "host coach assessor"),
            Map.entry("result.kinds", "capstone grade self-assessment pass-fail"),
            Map.entry("assessment.supervision", "unsupervised supervised supervised-identity"),
            Map.entry("activity.accessibility", "captions transcript alt-text keyboard document"),
            Map.entry("badge.format", "open-badges-3 open-badges-2"),
            Map.entry(
                    "endorsement.kind",
                    "accreditation professional-recognition hiring workplace-training co-design support"),
            Map.entry(
                    "module.slots",
                    "overview objectives instructions pre-test content vocabulary exploration discussion practice self-check"
                            + " post-test summary references"),
            Map.entry(
                    "slot.slot",
                    "overview objectives instructions pre-test content vocabulary exploration discussion practice self-check"
                            + " post-test summary references"));

    private Offers() {}

    /** What is offered in this field, none where nobody knows anything of it. */
    static List<Option> of(String field) {
        String words = WORDS.get(field);
        return words != null ? named(Stream.of(words.split(" "))) : builtIn(field);
    }

    private static List<Option> builtIn(String field) {
        return switch (field) {
            case "assessment.method" ->
                options(AssessmentMethods.builtIn(), AssessmentMethod::code, AssessmentMethod::label);
            case "activity.kind", "effort-rate.kind" ->
                named(EffortRates.builtIn().stream().map(rate -> rate.kind().value()));
            case "outcome.process", "covered-outcome.process" -> levels();
            case "outcome.knowledge", "covered-outcome.knowledge" ->
                options(Taxonomies.bloom().knowledge(), KnowledgeKind::code, KnowledgeKind::name);
            case "framework.profiles" -> options(Profiles.builtIn(), DescriptorProfile::code, DescriptorProfile::name);
            case "framework.checks", "gate.checks", "indicator.answered-by" ->
                options(Checks.all(), Check::id, Check::promise);
            case "kind.family" -> options(Elements.families(), Family::code, Family::label);
            case "element.element",
                    "judgement.element",
                    "voice.element",
                    "survey-question.element",
                    "deviation-asked.element",
                    "deviation-granted.element",
                    "deviation-refused.element" -> options(Elements.builtIn(), ElementKind::code, ElementKind::label);
            default -> around(field);
        };
    }

    private static List<Option> around(String field) {
        return switch (field) {
            case "held-competency.competency", "training-action.competency" ->
                options(FacilitatorCompetencies.builtIn(), FacilitatorCompetency::code, FacilitatorCompetency::label);
            case "micro-credential.phase", "series-file.phase" ->
                options(
                        ProcessModels.builtIn().stream()
                                .flatMap(model -> model.phases().stream())
                                .toList(),
                        Phase::code,
                        Phase::name);
            case "rated.indicator" ->
                options(
                        Rubrics.builtIn().stream()
                                .flatMap(rubric -> rubric.sections().stream())
                                .flatMap(section -> section.indicators().stream())
                                .toList(),
                        Rubric.Indicator::code,
                        Rubric.Indicator::words);
            default -> List.of();
        };
    }

    private static List<Option> levels() {
        return options(
                Taxonomies.builtIn().stream()
                        .flatMap(taxonomy -> taxonomy.levels().stream())
                        .toList(),
                Level::code,
                Level::name);
    }

    private static List<Option> named(Stream<String> codes) {
        return codes.distinct()
                .map(code -> new Option(code, Vocabulary.find(Code.of(code))))
                .toList();
    }

    private static <T> List<Option> options(List<T> all, Function<T, Code> code, Function<T, Text> label) {
        List<Option> options = new ArrayList<>();
        for (T each : all) {
            String word = code.apply(each).value();
            if (options.stream().noneMatch(option -> option.word().equals(word))) {
                options.add(new Option(word, Optional.of(label.apply(each))));
            }
        }
        return options;
    }
}
