package org.diapason.studio.credentials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.framework.EffortRate;
import org.diapason.core.framework.methods.AssessmentMethods;
import org.diapason.core.framework.taxonomy.Taxonomies;
import org.diapason.core.framework.taxonomy.Taxonomy;
import org.diapason.core.harmony.effort.EffortRates;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.codec.Shape.Option;
import org.diapason.studio.kit.Form;
import org.diapason.studio.kit.Hint;
import org.diapason.studio.shell.Opened;

/** What the forms of the editor offer beyond what a field's declaration tells: levels, kinds, methods. */
final class Hints {

    private final Opened opened;
    private final OwnCodes own;
    private final Taxonomy taxonomy;

    Hints(Opened opened, MicroCredential mc) {
        this.opened = opened;
        this.own = new OwnCodes(opened);
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
                        .with("practice", known("practice", "action-mapping module-template"));
            case ACTIVITIES ->
                form.with("kind", Hint.choices(kinds()))
                        .with("difficulty", Hint.choices(difficulties()))
                        .with("accessibility", offers("captions transcript alt-text keyboard document"));
            case ASSESSMENTS ->
                form.with("method", Hint.choices(own.after(methods(), "assessment-methods")))
                        .with("supervision", known("supervision", "unsupervised supervised supervised-identity"))
                        .with(
                                "result.kinds",
                                offers("capstone grade self-assessment pass-fail")
                                        .helped(Text.both(
                                                "Cochez tout ce que la personne reçoit à la fin.",
                                                "Tick all that a learner receives at the end.")));
            case DELIVERY ->
                form.with("mode", known("mode", "online in-person hybrid workplace"))
                        .with("platform", offers("brightspace moodle canvas blackboard"))
                        .with("facilitator", Hint.choices(Hint.called("host coach assessor")));
            case COMMUNICATIONS ->
                form.with(
                        "communications",
                        known("communications", "enrolment before during badge follow-up")
                                .helped(Text.both(
                                        "Un message par moment. Laissez vide un moment où rien n'est dit.",
                                        "A message for each moment. Leave a moment empty when nothing is said.")));
            case RECOGNITION ->
                form.with(
                                "stackable",
                                known("stackable", "stand-alone integrated stackable")
                                        .named(Text.both(
                                                "Place parmi les autres titres", "Place among other credentials")))
                        .with("badge.format", known("badge", "open-badges-2 open-badges-3"));
            default -> form;
        };
    }

    private Form outcomes(Form form) {
        List<Option> levels = new ArrayList<>();
        taxonomy.levels().forEach(level -> levels.add(option(level.code(), level.name())));
        List<Option> knowledge = new ArrayList<>();
        taxonomy.knowledge().forEach(kind -> knowledge.add(option(kind.code(), kind.name())));
        return form.with(
                        "process",
                        Hint.choices(own.after(levels, "outcome-levels"))
                                .helped(Text.both(
                                        "Jusqu'où va la personne\u00a0: le niveau que montre le verbe.",
                                        "How far the learner goes: the level that the verb shows.")))
                .with(
                        "knowledge",
                        Hint.choices(knowledge)
                                .helped(Text.both(
                                        "Sur quoi porte le geste\u00a0: des faits, des notions, des façons de faire, ou sa propre démarche.",
                                        "What it works on: facts, concepts, procedures, or one's own thinking.")))
                .with(
                        "competencies",
                        Hint.help(Text.both(
                                "Celles qui se développent ici\u00a0; toute la série les partage.",
                                "Those that are built here; the whole series shares them.")))
                .with(
                        "assumes",
                        Hint.help(Text.both(
                                "Celles que la personne doit déjà avoir en arrivant.",
                                "Those that a learner must bring along.")))
                .with(
                        "theory",
                        known("theory", "bloom solo social-constructivism community-of-inquiry connectivism inquiry"));
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
        return Hint.offers(Hint.called(words));
    }

    /** Chosen by name, the institution's own among them. */
    private Hint known(String measure, String words) {
        return Hint.choices(own.after(Hint.called(words), measure));
    }

    private static Option option(Code code, Text label) {
        return new Option(code.value(), Optional.of(label));
    }
}
