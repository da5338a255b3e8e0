package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Slot;
import org.diapason.core.framework.Slot.Presence;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Vocabulary;

/** The page of a module as the framework wants it: its parts in order, what goes in each, what is the same everywhere. */
final class ModulePage {

    static final Template TEMPLATE = new Template.OfSeries(
            Code.of("module-page"),
            both("Gabarit d'une page de module", "Module page template"),
            both(
                    "Monter chaque module dans la plateforme avec les mêmes parties, dans le même ordre.",
                    "Builds each module on the platform with the same parts in the same order."),
            ModulePage::write);

    /** What the framework decided about the experience of learners and what does not show on a page. */
    private static final Set<String> ELSEWHERE = Set.of("slots", "communications", "stackable", "mode", "facilitated");

    private static final Code SLOTS = Code.of("slots");

    /** An anatomy that many courses have, for a framework that has not decided on one. */
    private static final List<Slot> USUAL = List.of(
            usual("overview"),
            usual("objectives"),
            usual("content"),
            usual("practice"),
            usual("self-check"),
            usual("summary"));

    private ModulePage() {}

    private static List<Block> write(Judged judged) {
        List<Block> blocks = new ArrayList<>();
        Fact<List<Slot>> decided = decided(judged);
        if (decided.isSilent()) {
            blocks.add(aside(
                    "Pas encore décidé",
                    "Not decided yet",
                    words(
                            "Le cadre ne dit pas encore quelles parties un module comporte. "
                                    + "Ce gabarit en propose six, à adapter puis à inscrire dans le cadre.",
                            "The framework does not say yet which parts a module has. "
                                    + "This template proposes six, to be adapted and then written into the framework."),
                    silence()));
        }
        blocks.add(facts(
                line("Micro-titre", "Micro-credential", Entry.open()),
                line("Titre du module", "Title of the module", Entry.open()),
                line("Résultats visés", "Outcomes aimed at", Entry.open()),
                line("Temps à prévoir", "Time to allow", Entry.open())));
        blocks.add(section("same", "Ce qui est pareil partout", "What is the same everywhere", same(judged)));
        List<Block> parts = new ArrayList<>();
        for (Slot slot : decided.orElse(USUAL)) {
            parts.add(part(slot));
        }
        blocks.add(section("parts", both("Les parties, dans l'ordre", "The parts, in order"), parts));
        blocks.add(section(
                "before",
                "Avant de publier la page",
                "Before the page is published",
                ticks(
                        both(
                                "Les titres sont de vrais titres, sans niveau sauté.",
                                "Headings are real headings, with no level left out."),
                        both(
                                "Chaque image a un texte de remplacement, ou est déclarée décorative.",
                                "Each picture has an alternative text or is declared decorative."),
                        both(
                                "Chaque vidéo a des sous-titres et une transcription.",
                                "Each video has captions and a transcript."),
                        both("Chaque lien dit où il mène.", "Each link says where it leads."),
                        both(
                                "La page se lit et se parcourt sur un téléphone, et au clavier.",
                                "The page reads and works on a telephone, and by keyboard."),
                        both("Les deux langues disent la même chose.", "Both languages say the same."))));
        return blocks;
    }

    static Fact<List<Slot>> decided(Judged judged) {
        return judged.seen()
                .framework()
                .policy(SLOTS)
                .map(ElementPolicy::standard)
                .filter(Standard.InOrder.class::isInstance)
                .map(standard ->
                        Fact.of(((Standard.InOrder) standard).template().slots()))
                .orElse(Fact.silent());
    }

    /** What the framework decided for all about the experience of learners. */
    private static Block same(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (TuningMatrix.Row row : judged.seen().matrix().rows()) {
            boolean onThePage = row.kind().family().value().equals("experience")
                    || row.kind().measure().value().equals("declared");
            if (onThePage && !ELSEWHERE.contains(row.kind().code().value())) {
                rows.add(List.of(
                        Entry.of(row.kind().label()),
                        Entry.of(Standards.standard(row.policy().standard(), row.kind())),
                        Entry.of(row.policy().reason())));
            }
        }
        return grid(
                both("Décisions du cadre à respecter sur la page", "Decisions of the framework to keep to on the page"),
                List.of(
                        both("Élément", "Element"),
                        both("Le cadre demande", "The framework asks"),
                        both("Raison", "Reason")),
                rows);
    }

    private static Block part(Slot slot) {
        Text name = slot.name().orElse(Wording.name(slot.code()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(words(presence(slot.presence())));
        if (slot.presence() != Presence.FORBIDDEN) {
            blocks.add(words(guidance(slot.code())));
            blocks.add(blank("Contenu", "Content", 3));
        }
        return section("part-" + slot.code(), name, blocks);
    }

    private static Text presence(Presence presence) {
        return switch (presence) {
            case REQUIRED -> both("Dans chaque module.", "In every module.");
            case OPTIONAL ->
                both("Au besoin\u00a0; à cette place si elle y est.", "As needed; in this place when it is there.");
            case FORBIDDEN -> both("Dans aucun module.", "In no module.");
        };
    }

    static Text guidance(Code slot) {
        return switch (slot.value()) {
            case "overview" ->
                both(
                        "En trois phrases\u00a0: à quoi sert ce module, ce que l'on y fera, combien de temps il prend.",
                        "In three sentences: what this module is for, what one does in it, how long it takes.");
            case "objectives" ->
                both(
                        "Les résultats visés, tels qu'ils sont écrits dans la série.",
                        "The outcomes aimed at, as they are written in the series.");
            case "vocabulary" ->
                both(
                        "Cinq à dix mots du métier, chacun défini en une phrase et entendu dans un exemple.",
                        "Five to ten words of the trade, each defined in a sentence and heard in an example.");
            case "exploration", "content" ->
                both(
                        "Le strict nécessaire pour réussir la pratique qui suit\u00a0; le reste en référence.",
                        "Only what the practice that follows needs; all else as reference.");
            case "discussion" ->
                both(
                        "Une question à laquelle on ne répond pas par oui ou non, et ce que l'on attend d'une bonne réponse.",
                        "A question that yes or no does not answer, and what a good answer looks like.");
            case "practice" ->
                both(
                        "Une tâche du milieu de travail, avec les critères qui serviront à l'évaluer.",
                        "A task from the workplace, with the criteria by which it will be assessed.");
            case "self-check", "pre-test", "post-test" ->
                both("Quelques questions dont la réponse explique pourquoi.", "A few questions whose answers say why.");
            case "summary" ->
                both("Ce qu'il faut retenir, et ce qui vient ensuite.", "What to remember, and what comes next.");
            case "references" ->
                both("Les sources, avec une adresse et une licence.", "The sources, with an address and a licence.");
            case "instructions" ->
                both(
                        "Quoi faire, dans quel ordre, avec quoi, pour quand.",
                        "What to do, in which order, with what, by when.");
            default ->
                both(
                        "L'équipe dit ici ce que cette partie contient dans tous les modules.",
                        "The team says here what this part holds in all modules.");
        };
    }

    private static Slot usual(String code) {
        return new Slot(Code.of(code), Fact.of(Vocabulary.name(Code.of(code))), Presence.REQUIRED);
    }
}
