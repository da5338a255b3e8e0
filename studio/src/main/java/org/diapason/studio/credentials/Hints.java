package org.diapason.studio.credentials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.framework.EffortRate;
import org.diapason.core.framework.methods.AssessmentMethods;
import org.diapason.core.framework.taxonomy.Taxonomies;
import org.diapason.core.framework.taxonomy.Taxonomy;
import org.diapason.core.harmony.Vocabulary;
import org.diapason.core.harmony.effort.EffortRates;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.codec.Shape.Option;
import org.diapason.studio.kit.Form;
import org.diapason.studio.kit.Hint;
import org.diapason.studio.shell.Opened;

/** What the forms of the editor offer beyond what a field's declaration tells: levels, kinds, methods. */
final class Hints {

    private final Opened opened;
    private final Taxonomy taxonomy;

    Hints(Opened opened, MicroCredential mc) {
        this.opened = opened;
        this.taxonomy = mc.learning()
                .theory()
                .or(opened.dossier().framework().theory())
                .map(code -> Taxonomies.find(code).orElse(Taxonomies.bloom()))
                .orElse(Taxonomies.bloom());
    }

    Form on(Form form, EditorPart part) {
        return switch (part) {
            case OUTCOMES -> outcomes(form);
            case MODULES ->
                form.with(
                                "slots",
                                offers(
                                        "overview discussion exploration vocabulary content practice self-check summary"))
                        .with("practice", offers("action-mapping module-template"));
            case ACTIVITIES ->
                form.with("kind", Hint.offers(kinds()))
                        .with("difficulty", Hint.offers(difficulties()))
                        .with("accessibility", offers("captions transcript alt-text keyboard document"));
            case ASSESSMENTS ->
                form.with("method", Hint.offers(methods()))
                        .with("supervision", offers("unsupervised supervised supervised-identity"))
                        .with("result.kinds", offers("capstone grade self-assessment pass-fail"));
            case DELIVERY ->
                form.with("mode", offers("online in-person hybrid workplace"))
                        .with("platform", offers("brightspace moodle canvas blackboard"))
                        .with("facilitator", offers("host coach assessor"));
            case RECOGNITION ->
                form.with("stackable", offers("stand-alone integrated stackable"))
                        .with("badge.format", offers("open-badges-2 open-badges-3"));
            default -> form;
        };
    }

    private Form outcomes(Form form) {
        List<Option> levels = new ArrayList<>();
        taxonomy.levels().forEach(level -> levels.add(option(level.code(), level.name())));
        List<Option> knowledge = new ArrayList<>();
        taxonomy.knowledge().forEach(kind -> knowledge.add(option(kind.code(), kind.name())));
        return form.with("process", Hint.offers(levels))
                .with("knowledge", Hint.offers(knowledge))
                .with("theory", offers("bloom solo"));
    }

    private List<Option> kinds() {
        Map<Code, Option> kinds = new LinkedHashMap<>();
        for (EffortRate rate :
                EffortRates.of(opened.dossier().framework().effort()).all()) {
            kinds.putIfAbsent(rate.kind(), option(rate.kind(), ActivityNames.of(rate.kind())));
        }
        return List.copyOf(kinds.values());
    }

    private List<Option> difficulties() {
        Map<Code, Option> difficulties = new LinkedHashMap<>();
        for (EffortRate rate :
                EffortRates.of(opened.dossier().framework().effort()).all()) {
            rate.difficulty().ifStated(code -> difficulties.putIfAbsent(code, option(code, rate.label())));
        }
        return List.copyOf(difficulties.values());
    }

    private static List<Option> methods() {
        return AssessmentMethods.builtIn().stream()
                .map(method -> option(method.code(), method.label()))
                .toList();
    }

    private static Hint offers(String words) {
        return Hint.offers(Stream.of(words.split(" ", -1))
                .map(Code::of)
                .map(code -> option(code, Vocabulary.name(code)))
                .toList());
    }

    private static Option option(Code code, Text label) {
        return new Option(code.value(), Optional.of(label));
    }
}
