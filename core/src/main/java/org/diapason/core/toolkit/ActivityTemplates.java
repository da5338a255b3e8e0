package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.framework.EffortRate;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.effort.EffortRates;
import org.diapason.core.series.Activity;
import org.diapason.core.series.MicroCredential;

/** A form to fill for each kind of activity that the series uses, with the time it takes and what makes it accessible. */
final class ActivityTemplates {

    static final Template TEMPLATE = new Template.OfSeries(
            Code.of("activity-templates"),
            both("Gabarits d'activités", "Activity templates"),
            both(
                    "Rédiger les activités d'un même genre de la même façon d'un micro-titre à l'autre.",
                    "Writes activities of one kind in one way across the micro-credentials."),
            ActivityTemplates::write);

    /** Where a series states no activity, the kinds that most courses use. */
    private static final List<Code> USUAL =
            List.of(Code.of("reading"), Code.of("video"), Code.of("discussion"), Code.of("quiz"));

    private ActivityTemplates() {}

    private static List<Block> write(Judged judged) {
        Map<Code, List<Activity>> kinds = kinds(judged);
        List<Block> blocks = new ArrayList<>();
        if (kinds.isEmpty()) {
            blocks.add(words(
                    "La série ne précise encore aucune activité\u00a0: voici les genres les plus courants.",
                    "The series states no activity yet: these are the kinds that most courses use."));
            blocks.add(silence());
            USUAL.forEach(kind -> kinds.put(kind, List.of()));
        } else {
            blocks.add(
                    words(
                            "Un gabarit pour chaque genre d'activité que la série emploie. Copiez-le, remplissez-le, remettez-le avec l'activité.",
                            "A template for each kind of activity that the series uses. Copy it, fill it in, hand it in with the activity."));
        }
        EffortRates rates = EffortRates.of(judged.seen().framework().effort());
        kinds.forEach((kind, activities) -> {
            Block.Section sheet = section("kind-" + kind, Wording.name(kind), template(kind, activities, rates));
            boolean first = blocks.stream().noneMatch(Block.Section.class::isInstance);
            blocks.add(first ? sheet : sheet.takenOut());
        });
        return blocks;
    }

    private static Map<Code, List<Activity>> kinds(Judged judged) {
        Map<Code, List<Activity>> kinds = new LinkedHashMap<>();
        for (MicroCredential mc : judged.series().microCredentials()) {
            for (Activity activity : Excerpts.activities(mc)) {
                kinds.computeIfAbsent(activity.kind(), ignored -> new ArrayList<>())
                        .add(activity);
            }
        }
        return kinds;
    }

    private static List<Block> template(Code kind, List<Activity> activities, EffortRates rates) {
        return List.of(
                facts(
                        line(
                                "Dans la série",
                                "In the series",
                                activities.isEmpty()
                                        ? new Entry.Silent()
                                        : Entry.of(Wording.count(
                                                activities.size(), "activité", "activités", "activity", "activities"))),
                        line("Temps à prévoir", "Time to allow", Entry.lines(rates(kind, activities, rates))),
                        line("Titre", "Title", Entry.open()),
                        line("Micro-titre et module", "Micro-credential and module", Entry.open()),
                        line("Résultat d'apprentissage servi", "Outcome it serves", Entry.open()),
                        line("Quantité", "Amount", Entry.open())),
                blank(
                        "Consigne à la personne apprenante\u00a0: quoi faire, avec quoi, et à quoi l'on voit que c'est fait",
                        "Instructions to the learner: what to do, with what, and how to tell that it is done",
                        4),
                blank(
                        "Rétroaction\u00a0: qui la donne, quand, d'après quoi",
                        "Feedback: who gives it, when, by what",
                        2),
                aside("Accessible à tout le monde", "Accessible to everybody", new Block.Ticks(access(kind))));
    }

    /** The rates of the difficulties that the series uses, and the usual one of the kind. */
    private static List<Text> rates(Code kind, List<Activity> activities, EffortRates rates) {
        List<Text> lines = new ArrayList<>();
        for (EffortRate rate : rates.all()) {
            boolean used =
                    activities.stream().anyMatch(each -> each.difficulty().equals(rate.difficulty()));
            boolean usual = rate.difficulty().isSilent() && lines.isEmpty();
            if (rate.kind().equals(kind) && rate.unit().value().equals("hours")) {
                lines.add(both("Les heures que l'équipe prévoit", "The hours that the team plans"));
            } else if (rate.kind().equals(kind) && (used || usual)) {
                lines.add(Wording.each(lang -> rate.label().show(lang)
                        + Wording.in(lang, "\u00a0: ", ": ")
                        + minutes(rate, lang)
                        + Wording.in(lang, " pour 1 ", " for 1 ")
                        + unit(rate.unit()).show(lang)));
            }
        }
        return lines;
    }

    /** Rates of a word are tiny; a thousand of them say something. */
    private static String minutes(EffortRate rate, Lang lang) {
        double factor = rate.unit().value().equals("words") ? 1000 : 1;
        String low = rounded(rate.typical() * factor, lang);
        String high = rounded(rate.most() * factor, lang);
        return (low.equals(high) ? low : low + Wording.in(lang, " à ", " to ") + high) + "\u00a0min";
    }

    private static String rounded(double minutes, Lang lang) {
        return InWords.number(minutes < 5 ? Math.rint(minutes * 2) / 2 : Math.rint(minutes), lang);
    }

    private static Text unit(Code unit) {
        return switch (unit.value()) {
            case "words" -> both("millier de mots", "thousand words");
            case "minutes" -> both("minute", "minute");
            case "pages" -> both("page", "page");
            case "posts" -> both("message", "post");
            case "items" -> both("question", "item");
            case "sessions" -> both("séance", "session");
            case "hours" -> both("heure", "hour");
            default -> Wording.name(unit);
        };
    }

    static List<Text> access(Code kind) {
        Text keyboard = both("Tout se fait au clavier.", "All of it works by keyboard.");
        Text plain = both(
                "La consigne tient en phrases courtes\u00a0; les liens disent où ils mènent.",
                "Instructions are in short sentences; links say where they lead.");
        return switch (kind.value()) {
            case "video", "audio" ->
                List.of(
                        both("Sous-titres relus par une personne.", "Captions read over by a person."),
                        both("Transcription à télécharger.", "A transcript to download."),
                        both("Ce qui n'est que montré est aussi dit.", "What is only shown is also said."),
                        plain);
            case "reading" ->
                List.of(
                        both("De vrais titres, dans l'ordre.", "Real headings, in order."),
                        both("Chaque image a son texte de remplacement.", "Each picture has its alternative text."),
                        both(
                                "Le document s'ouvre avec un lecteur d'écran et sur un téléphone.",
                                "The document opens with a screen reader and on a telephone."),
                        plain);
            case "quiz", "test" ->
                List.of(
                        keyboard,
                        both(
                                "Le temps accordé se prolonge sur demande.",
                                "The time allowed can be extended on request."),
                        both(
                                "La bonne réponse ne tient pas qu'à une couleur ou à une image.",
                                "No answer hangs on a colour or a picture alone."),
                        plain);
            default ->
                List.of(
                        keyboard,
                        both(
                                "On peut répondre par écrit, par la voix ou par une vidéo.",
                                "One may answer in writing, by voice or by video."),
                        both(
                                "Les fichiers demandés peuvent être d'un format ouvert.",
                                "Files asked for may be in an open format."),
                        plain);
        };
    }
}
