package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.series.MicroCredential;

/** The messages that accompany a learner, ready for a mailing tool. */
final class CommunicationsKit {

    static final Template TEMPLATE = new Template.OfMicroCredential(
            Code.of("communications-kit"),
            both("Trousse de communication", "Communications kit"),
            both(
                    "Écrire aux personnes apprenantes de l'inscription au suivi, sans rien recomposer d'une cohorte à l'autre.",
                    "Writes to learners from enrolment to follow-up, with nothing composed anew for each cohort."),
            CommunicationsKit::write);

    private static final List<String> FIELDS = List.of(
            "{{first_name}}",
            "{{start_date}}",
            "{{platform_link}}",
            "{{contact}}",
            "{{badge_link}}",
            "{{survey_link}}",
            "{{sender}}");

    private CommunicationsKit() {}

    private static List<Block> write(Judged judged, MicroCredential mc) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words(
                "Les mots entre accolades sont des champs de fusion\u00a0: votre outil d'envoi les remplace pour chaque personne. "
                        + "Tout le reste vient de la série.",
                "Words in braces are merge fields: your mailing tool replaces them for each person. "
                        + "All the rest comes from the series."));
        for (Message message : Messages.of(judged, mc)) {
            blocks.add(section(
                    message.moment().value(),
                    Wording.name(message.moment()),
                    List.of(
                            facts(
                                    line("Envoi", "When to send", message.when()),
                                    line("Ce que dit la série", "What the series says", said(mc, message.moment())),
                                    line("Objet", "Subject", message.subject())),
                            new Block.Aside(both("Message", "Message"), message.body()))));
        }
        others(mc, blocks);
        blocks.add(section("fields", "Les champs de fusion", "The merge fields", fields()));
        return blocks;
    }

    /** Moments of the team's own, for which it has words and this kit has none. */
    private static void others(MicroCredential mc, List<Block> blocks) {
        mc.communications().orElse(Map.of()).forEach((moment, words) -> {
            if (!Messages.MOMENTS.contains(moment)) {
                blocks.add(section(
                        "moment-" + moment,
                        Wording.name(moment),
                        List.of(Compose.words(words), blank("Message", "Message", 6))));
            }
        });
    }

    private static Fact<Text> said(MicroCredential mc, Code moment) {
        return mc.communications().flatMap(all -> all.containsKey(moment) ? Fact.of(all.get(moment)) : Fact.silent());
    }

    private static Block fields() {
        List<Text> meanings = List.of(
                both("Le prénom de la personne", "The person's first name"),
                both("Le premier jour de la cohorte", "The first day of the cohort"),
                both("L'adresse du cours dans la plateforme", "The address of the course in the platform"),
                both("La personne à qui écrire, et comment", "Whom to write to, and how"),
                both("L'adresse où l'on accepte son insigne", "The address where the badge is accepted"),
                both("L'adresse du sondage", "The address of the survey"),
                both("La personne qui signe", "The person who signs"));
        List<List<Entry>> rows = new ArrayList<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            rows.add(List.of(Entry.of(Wording.same(FIELDS.get(i))), Entry.of(meanings.get(i)), Entry.open()));
        }
        return grid(
                both("Champs à relier à votre outil d'envoi", "Fields to connect to your mailing tool"),
                List.of(
                        both("Champ", "Field"),
                        both("Ce qu'il contient", "What it holds"),
                        both("Chez vous", "In your tool")),
                rows);
    }

    /** One message: when it leaves, its subject and its words. */
    record Message(Code moment, Text when, Text subject, List<Block> body) {}
}
