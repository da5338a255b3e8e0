package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.audience.Audience;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.InWords;
import org.diapason.core.recognition.Agreement;
import org.diapason.core.series.Activity;
import org.diapason.core.series.Credit;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;
import org.diapason.core.series.Module;

/** What learners read before they enrol and while they learn. */
final class Syllabus {

    static final Template TEMPLATE = new Template.OfMicroCredential(
            Code.of("syllabus"),
            both("Plan de cours", "Syllabus"),
            both(
                    "Dire aux personnes apprenantes ce qu'elles sauront faire, ce que cela demande et ce qu'elles en retirent.",
                    "Tells learners what they will be able to do, what it takes and what they get out of it."),
            Syllabus::write);

    private Syllabus() {}

    private static List<Block> write(Judged judged, MicroCredential mc) {
        return List.of(
                summary(mc.summary()),
                glance(judged, mc),
                section("outcomes", "Ce que vous saurez faire", "What you will be able to do", outcomes(mc)),
                section("way", both("Le déroulement", "How it unfolds"), way(judged, mc)),
                section("live", "Les rendez-vous en direct", "Meeting live", Excerpts.sessions(mc)),
                section(
                        "assessment",
                        "Comment vous montrez ce que vous savez faire",
                        "How you show what you can do",
                        Excerpts.assessments(mc)),
                section("result", "Ce que vous recevez à la fin", "What you receive at the end", result(judged, mc)),
                section("help", "Aide et accessibilité", "Help and accessibility", help()));
    }

    private static Block glance(Judged judged, MicroCredential mc) {
        var delivery = mc.delivery();
        return facts(
                line(
                        "Offert par",
                        "Offered by",
                        mc.recognition().awardingBody().or(judged.series().provider())),
                line("Pour qui", "For whom", Entry.lines(audiences(judged, mc))),
                line("À réussir d'abord", "To earn first", Excerpts.requires(judged.series(), mc)),
                line("Effort", "Effort", Wording.hours(delivery.hours())),
                line("Durée", "Length", Wording.weeks(delivery.weeks())),
                line("Participation", "Form of participation", Wording.name(delivery.mode())),
                line("Rythme", "Pace", delivery.pace()),
                line("Prochaines dates", "Next dates", Excerpts.offering(judged, mc)),
                line("Langues", "Languages", delivery.languages().map(Wording::languages)),
                line("Plateforme", "Platform", Wording.name(delivery.platform())),
                line("Prix", "Price", delivery.price()));
    }

    static List<Text> audiences(Judged judged, MicroCredential mc) {
        return judged.series().audiences().stream()
                .filter(audience -> mc.audiences().contains(audience.code()))
                .map(Audience::name)
                .toList();
    }

    private static Block outcomes(MicroCredential mc) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
            rows.add(List.of(
                    Entry.of(Wording.same(outcome.code().value())),
                    Entry.of(outcome.statement()),
                    Entry.of(Wording.name(outcome.process()))));
        }
        return grid(
                both("Résultats d'apprentissage", "Learning outcomes"),
                List.of(
                        both("Code", "Code"),
                        both("À la fin, vous saurez", "By the end, you can"),
                        both("Niveau", "Level")),
                rows);
    }

    /** The time of activities that nobody listed is no silence of its own. */
    private static List<Block> way(Judged judged, MicroCredential mc) {
        return judged.effort(mc).contributions().isEmpty()
                ? List.of(modules(mc))
                : List.of(modules(mc), effort(judged, mc));
    }

    private static Block modules(MicroCredential mc) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Module module : mc.learning().modules().orElse(List.of())) {
            rows.add(List.of(
                    Entry.of(module.title()),
                    Entry.of(module.outcomes().map(Wording::codes)),
                    activities(module.activities())));
        }
        if (rows.isEmpty() && mc.learning().activities().isStated()) {
            return items(Excerpts.activities(mc).stream().map(Excerpts::title).toList());
        }
        return grid(
                both("Modules et activités", "Modules and activities"),
                List.of(
                        both("Module", "Module"),
                        both("Résultats visés", "Outcomes aimed at"),
                        both("Activités", "Activities")),
                rows);
    }

    private static Entry activities(Fact<List<Activity>> activities) {
        return Entry.lines(
                activities.orElse(List.of()).stream().map(Excerpts::title).toList());
    }

    private static Block effort(Judged judged, MicroCredential mc) {
        List<List<Entry>> rows = new ArrayList<>();
        judged.effort(mc)
                .byKind()
                .forEach((kind, hours) ->
                        rows.add(List.of(Entry.of(Wording.name(kind)), Entry.of(Wording.time(hours.low())))));
        return grid(
                both("Où va le temps d'une personne apprenante type", "Where a typical learner's time goes"),
                List.of(both("Activité", "Activity"), both("Temps", "Time")),
                rows);
    }

    private static Block result(Judged judged, MicroCredential mc) {
        var result = mc.learning().result();
        var recognition = mc.recognition();
        return facts(
                line("Résultat", "Result", result.map(each -> Wording.names(each.kinds()))),
                line("Pour réussir", "To pass", result.flatMap(each -> each.criterion())),
                line("Insigne numérique", "Digital badge", recognition.badge().map(badge -> badge.name())),
                line("Relevé de notes", "Transcript line", result.flatMap(each -> each.transcript())),
                line(
                        "Crédits",
                        "Credit",
                        Entry.lines(recognition.credit().map(Syllabus::credit).orElse(List.of()))),
                line(
                        "Compte vers",
                        "Counts toward",
                        Entry.lines(milestones(judged, mc).map(Milestone::title).toList())),
                line("Reconnu ailleurs", "Recognised elsewhere", Entry.lines(agreements(judged, mc))),
                line(
                        "Si vous savez déjà le faire",
                        "If you can do it already",
                        recognition.priorLearning().flatMap(prior -> prior.evidence())),
                line("À lui seul, il vaut", "By itself it is worth", mc.standAlone()));
    }

    private static List<Text> credit(Credit credit) {
        Text units = Wording.each(lang -> Wording.name(credit.system()).show(lang)
                + Wording.in(lang, "\u00a0: ", ": ")
                + InWords.number(credit.units(), lang));
        return credit.toward().map(toward -> List.of(units, toward)).orElse(List.of(units));
    }

    private static Stream<Milestone> milestones(Judged judged, MicroCredential mc) {
        return judged.series().milestones().stream()
                .filter(milestone ->
                        milestone.requires().stream().anyMatch(each -> each.of().contains(mc.code())));
    }

    /** Where it is recognised by itself, and where through a milestone that it counts toward. */
    private static List<Text> agreements(Judged judged, MicroCredential mc) {
        List<Code> given = Stream.concat(
                        Stream.of(mc.code()), milestones(judged, mc).map(Milestone::code))
                .toList();
        List<Text> lines = new ArrayList<>();
        for (Agreement each : judged.seen().dossier().agreements().all()) {
            if (each.given().of().stream().anyMatch(given::contains)) {
                lines.add(each.receiver());
                each.program().ifStated(lines::add);
            }
        }
        return lines;
    }

    private static Block help() {
        return new Block.Facts(List.of(
                line("Votre personne-ressource", "Your contact", Entry.open()),
                line("Demander un accommodement", "Asking for an accommodation", Entry.open()),
                line("Aide technique", "Technical help", Entry.open())));
    }
}
