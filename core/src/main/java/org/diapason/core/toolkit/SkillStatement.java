package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.series.Assessment;
import org.diapason.core.series.MicroCredential;

/** One page that a holder shows to an employer. */
final class SkillStatement {

    static final Template TEMPLATE = new Template.OfMicroCredential(
            Code.of("skill-statement"),
            both("Attestation de compétences", "Skill statement"),
            both(
                    "Dire sur une page à un employeur ce que la personne titulaire sait faire, et comment on le sait.",
                    "Tells an employer on one page what a holder can do, and how that is known."),
            SkillStatement::write);

    private SkillStatement() {}

    private static List<Block> write(Judged judged, MicroCredential mc) {
        return List.of(
                facts(
                        line("Personne titulaire", "Holder", Entry.open()),
                        line(
                                "Délivré par",
                                "Issued by",
                                mc.recognition()
                                        .awardingBody()
                                        .or(judged.series().provider())),
                        line("Date de délivrance", "Date of issue", Entry.open())),
                section(
                        "can",
                        "La personne titulaire sait",
                        "The holder can",
                        items(Excerpts.outcomes(mc)),
                        facts(line("Sur le terrain", "On the job", mc.standAlone()))),
                section("known", "Comment on le sait", "How that is known", known(judged, mc)),
                section("check", "Vérifier", "Check it", check(judged, mc)));
    }

    private static Block known(Judged judged, MicroCredential mc) {
        List<Assessment> deciding = mc.learning().assessments().orElse(List.of()).stream()
                .filter(each -> each.summative().orElse(true))
                .toList();
        return facts(
                line(
                        "Évalué par",
                        "Assessed by",
                        Entry.lines(deciding.stream().map(Excerpts::title).toList())),
                line("Seuil de réussite", "What it took to pass", Entry.lines(stated(deciding, Assessment::criterion))),
                line("Preuves à consulter", "Evidence to look at", Entry.lines(stated(deciding, Assessment::evidence))),
                line(
                        "Identité",
                        "Identity",
                        Entry.lines(deciding.stream()
                                .flatMap(each ->
                                        each.supervision().map(Stream::of).orElse(Stream.empty()))
                                .distinct()
                                .map(Wording::name)
                                .toList())),
                line("Effort", "Effort", Wording.hours(mc.delivery().hours())),
                line("Employeurs qui l'appuient", "Employers who stand behind it", endorsers(judged, mc)));
    }

    private static Block check(Judged judged, MicroCredential mc) {
        var recognition = mc.recognition();
        return facts(
                line("Insigne numérique", "Digital badge", recognition.badge().map(badge -> badge.name())),
                line(
                        "Format de l'insigne",
                        "Format of the badge",
                        recognition.badge().flatMap(badge -> Wording.name(badge.format()))),
                line("Adresse de vérification", "Address to verify it", Entry.open()),
                line(
                        "Compétences dans les référentiels",
                        "Competencies in public lists",
                        Entry.lines(competencies(judged, mc))),
                line("Niveau", "Level", Entry.lines(Excerpts.alignments(recognition.level()))),
                line("Assurance de la qualité", "Quality assurance", recognition.qualityAssurance()));
    }

    static Entry endorsers(Judged judged, MicroCredential mc) {
        return Entry.lines(judged.seen().endorsements(mc.code()).stream()
                .map(each -> Wording.same(each.partner()))
                .toList());
    }

    private static List<Text> competencies(Judged judged, MicroCredential mc) {
        return judged.series().competencies().stream()
                .filter(each -> mc.learning().competencies().is(codes -> codes.contains(each.code()))
                        || mc.learning().outcomes().orElse(List.of()).stream()
                                .anyMatch(outcome -> outcome.competencies().contains(each.code())))
                .flatMap(each -> Excerpts.alignments(each.alignments()).stream())
                .toList();
    }

    private static List<Text> stated(List<Assessment> all, Function<Assessment, Fact<Text>> reading) {
        return all.stream()
                .map(reading)
                .filter(Fact::isStated)
                .map(Fact::get)
                .distinct()
                .toList();
    }
}
