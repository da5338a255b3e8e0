package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.Fingerprint;
import org.diapason.core.series.MicroCredential;

/** What an employer reads before endorsing a series, and the form on which they do. */
final class EmployerDossier {

    static final Template TEMPLATE = new Template.OfSeries(
            Code.of("employer-dossier"),
            both("Dossier de l'employeur", "Employer dossier"),
            both(
                    "Demander à un employeur son approbation en sachant exactement ce qu'il approuve.",
                    "Asks an employer for an endorsement, and says exactly what it endorses."),
            EmployerDossier::write);

    private EmployerDossier() {}

    private static List<Block> write(Judged judged) {
        List<Block> holders = new ArrayList<>();
        judged.series().microCredentials().forEach(mc -> holders.add(holder(mc)));
        return List.of(
                summary(judged.series().summary()),
                facts(
                        line("Offert par", "Offered by", judged.series().provider()),
                        line(
                                "Pour qui",
                                "For whom",
                                Entry.lines(judged.series().audiences().stream()
                                        .map(each -> each.name())
                                        .toList())),
                        line(
                                "Où mène le parcours",
                                "Where the pathway leads",
                                Entry.lines(judged.series().pathway().destinations().stream()
                                        .map(each -> each.name())
                                        .toList()))),
                section(
                        "holders",
                        both("Ce que savent faire les titulaires", "What holders can do"),
                        holders.isEmpty() ? List.of(silence()) : holders),
                section("evidence", "Comment on le sait", "How that is known", evidence(judged)),
                section(
                        "endorsed",
                        "Qui appuie déjà la série",
                        "Who stands behind the series already",
                        endorsements(judged)),
                section("asked", "Ce que nous vous demandons", "What we ask of you", asked(judged)),
                section("form", "Votre approbation", "Your endorsement", form(judged))
                        .takenOut());
    }

    private static Block holder(MicroCredential mc) {
        return section(
                "holder-" + mc.code(),
                mc.title(),
                List.of(
                        items(Excerpts.outcomes(mc)),
                        facts(
                                line("Sur le terrain", "On the job", mc.standAlone()),
                                line(
                                        "Effort",
                                        "Effort",
                                        Wording.hours(mc.delivery().hours())))));
    }

    private static Block evidence(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (MicroCredential mc : judged.series().microCredentials()) {
            for (Assessment each : mc.learning().assessments().orElse(List.of())) {
                if (each.summative().orElse(true)) {
                    rows.add(List.of(
                            Entry.of(mc.title()),
                            Entry.of(Excerpts.title(each)),
                            Entry.of(each.criterion()),
                            Entry.of(each.evidence()),
                            Entry.of(Wording.name(each.supervision()))));
                }
            }
        }
        return grid(
                both("Les évaluations qui décident du titre", "The assessments that decide about the credential"),
                List.of(
                        both("Micro-titre", "Micro-credential"),
                        both("Évaluation", "Assessment"),
                        both("Seuil de réussite", "What it takes to pass"),
                        both("Preuve que vous pouvez voir", "Evidence that you can see"),
                        both("Surveillance", "Supervision")),
                rows);
    }

    static Block endorsements(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Endorsement each : judged.series().endorsements()) {
            boolean ended = each.expires().is(day -> day.isBefore(judged.seen().today()));
            rows.add(List.of(
                    Entry.of(Wording.same(each.partner())),
                    covers(judged, each),
                    Entry.of(Wording.name(each.kind())),
                    Entry.of(each.words()),
                    Entry.of(each.expires()
                            .map(day -> Wording.each(lang -> Wording.date(day, lang)
                                    + (ended ? Wording.in(lang, " (a pris fin)", " (ended)") : ""))))));
        }
        return grid(
                both("Approbations reçues", "Endorsements received"),
                List.of(
                        both("Partenaire", "Partner"),
                        both("Porte sur", "About"),
                        both("Nature", "Kind"),
                        both("Ses mots", "In their words"),
                        both("Valable jusqu'au", "Good until")),
                rows);
    }

    private static Entry covers(Judged judged, Endorsement endorsement) {
        return endorsement.covers().isEmpty()
                ? Entry.of("Toute la série", "The whole series")
                : Entry.lines(endorsement.covers().stream()
                        .map(code -> Excerpts.title(judged.series(), code))
                        .toList());
    }

    private static Block asked(Judged judged) {
        Fact<Text> meaning = judged.seen().framework().endorsement().flatMap(policy -> policy.meaning());
        Fact<Text> months = judged.seen()
                .framework()
                .endorsement()
                .flatMap(policy -> policy.monthsValid())
                .map(count -> Wording.count(count, "mois", "mois", "month", "months"));
        Fact<Text> coordinators = judged.seen()
                .framework()
                .endorsement()
                .flatMap(policy -> policy.coordinators())
                .map(names -> Wording.each(lang -> InWords.list(names, lang)));
        return facts(
                line("Ce qu'une approbation veut dire ici", "What an endorsement means here", meaning),
                line("Elle reste valable", "It stays good for", months),
                line("Votre personne-ressource", "Your contact", coordinators),
                line(
                        "Si le contenu change",
                        "If the content changes",
                        both(
                                "Nous vous le disons\u00a0: votre approbation porte sur l'empreinte ci-dessous et sur rien d'autre.",
                                "We tell you: your endorsement is for the fingerprint below and for nothing else.")));
    }

    private static Block form(Judged judged) {
        List<Block> blocks = new ArrayList<>();
        List<Text> choices = new ArrayList<>();
        choices.add(both("Toute la série", "The whole series"));
        judged.series().microCredentials().forEach(mc -> choices.add(mc.title()));
        blocks.add(facts(
                line("Organisation", "Organisation", Entry.open()),
                line("Nom et fonction", "Name and position", Entry.open()),
                line(
                        "Empreinte du contenu",
                        "Fingerprint of the content",
                        Wording.same(Fingerprint.of(judged.series(), List.of())))));
        blocks.add(words("Notre approbation porte sur\u00a0:", "Our endorsement is about:"));
        blocks.add(new Block.Ticks(choices));
        blocks.add(words("Nous affirmons que\u00a0:", "We state that:"));
        blocks.add(ticks(
                both(
                        "la compétence est recherchée dans notre milieu\u00a0;",
                        "the competency is in demand where we work;"),
                both("l'évaluation reflète ce que l'emploi demande.", "the assessment reflects what the job takes.")));
        blocks.add(words("Nous nous engageons, au choix\u00a0:", "We commit, as we choose:"));
        blocks.add(ticks(
                both("à en tenir compte à l'embauche\u00a0;", "to count it in hiring;"),
                both("à nous en servir pour former notre personnel\u00a0;", "to use it in training our staff;"),
                both("à participer à la prochaine révision\u00a0;", "to take part in the next review;"),
                both(
                        "à laisser publier notre nom et les mots ci-dessous.",
                        "to have our name and the words below published.")));
        blocks.add(blank("Dans vos mots", "In your words", 2));
        blocks.add(signatures(
                both("Pour l'employeur", "For the employer"), both("Pour l'établissement", "For the institution")));
        return new Block.Aside(both("Formulaire d'approbation", "Endorsement form"), blocks);
    }
}
