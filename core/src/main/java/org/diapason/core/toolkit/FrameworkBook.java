package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.facilitation.FacilitatorNeeds;
import org.diapason.core.facilitation.Readiness;
import org.diapason.core.framework.Framework;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/** The framework as a book: three questions first, then the six steps, each answered by the series as it stands. */
final class FrameworkBook {

    static final Template TEMPLATE = new Template.OfSeries(
            Code.of("framework-book"),
            both("Le cadre de travail", "The framework"),
            both(
                    "Réunir en un document ce que l'équipe a décidé, pourquoi, et où en est la série.",
                    "Brings together what the team decided, why, and where the series stands."),
            FrameworkBook::write);

    private FrameworkBook() {}

    private static List<Block> write(Judged judged) {
        Series series = judged.series();
        List<Block> blocks = new ArrayList<>();
        blocks.add(summary(series.summary()));
        blocks.add(identity(judged));
        blocks.add(section(
                "questions",
                both("Trois questions, trois réponses", "Three questions, three answers"),
                FrameworkQuestions.blocks(judged)));
        blocks.add(step(
                1,
                List.of(
                        ScopeStatement.audiences(series),
                        ScopeStatement.domain(series),
                        ScopeStatement.goals(series))));
        blocks.add(step(2, FrameworkPathway.blocks(judged)));
        blocks.add(step(3, FrameworkElements.blocks(judged)));
        blocks.add(step(4, List.of(needs(judged), cohorts(judged))));
        blocks.add(step(5, List.of(Voices.table(judged), reviews(judged))));
        blocks.add(step(6, List.of(tools())));
        return blocks;
    }

    private static Block.Section step(int number, List<Block> blocks) {
        return section("step-" + number, Steps.name(number), blocks);
    }

    private static Block identity(Judged judged) {
        Framework framework = judged.seen().framework();
        return facts(
                line("Cadre", "Framework", framework.title()),
                line("Version", "Version", Wording.same(framework.version().value())),
                line(
                        "Publié le",
                        "Published on",
                        framework.published().isStated()
                                ? Wording.date(framework.published().get())
                                : both("Ébauche, pas encore publiée", "Draft, not yet published")),
                line("Série offerte par", "Series offered by", judged.series().provider()),
                line(
                        "Responsable",
                        "Owner",
                        Wording.same(judged.series().standing().owner())),
                line(
                        "Micro-titres",
                        "Micro-credentials",
                        Wording.number(judged.series().microCredentials().size())),
                line(
                        "Prochaine révision",
                        "Next review",
                        Wording.date(judged.series().standing().reviewOn())));
    }

    /** The competencies that any delivery asks for, each with the micro-credentials that do. */
    private static Block needs(Judged judged) {
        Map<Text, List<Code>> asked = new LinkedHashMap<>();
        for (MicroCredential mc : judged.series().microCredentials()) {
            for (FacilitatorNeeds.Need need : FacilitatorNeeds.of(
                            judged.series(), judged.seen().dossier().facilitation(), mc)
                    .needs()) {
                asked.computeIfAbsent(need.competency().label(), ignored -> new ArrayList<>())
                        .add(mc.code());
            }
        }
        List<List<Entry>> rows = new ArrayList<>();
        asked.forEach((label, codes) -> rows.add(List.of(
                Entry.of(label),
                Entry.of(
                        codes.size() == judged.series().microCredentials().size()
                                ? both("Tous les micro-titres", "All micro-credentials")
                                : Wording.codes(codes)))));
        return grid(
                both("Ce que l'animation demande", "What facilitating takes"),
                List.of(both("Compétence", "Competency"), both("Demandée par", "Asked for by")),
                rows);
    }

    private static Block cohorts(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Cohort cohort : judged.seen().dossier().facilitation().cohorts()) {
            Fact<Readiness> readiness = Readiness.of(
                    judged.series(),
                    judged.seen().dossier().facilitation(),
                    cohort,
                    judged.seen().today());
            rows.add(List.of(
                    Entry.of(Wording.same(cohort.code().value())),
                    Entry.of(Excerpts.title(judged.series(), cohort.microCredential())),
                    Entry.of(Wording.date(cohort.firstSession())),
                    Entry.of(readiness.map(each -> light(each.light())))));
        }
        return grid(
                both("Les cohortes à venir", "Cohorts to come"),
                List.of(
                        both("Cohorte", "Cohort"),
                        both("Micro-titre", "Micro-credential"),
                        both("Première séance", "First session"),
                        both("Animation", "Facilitation")),
                rows);
    }

    private static Text light(Readiness.Light light) {
        return switch (light) {
            case READY -> both("Prête", "Ready");
            case PREPARING -> both("En préparation", "Preparing");
            case NOT_READY -> both("Pas prête", "Not ready");
            case CANNOT_TELL -> both("On ne peut pas le dire", "Cannot tell");
            case OVER -> both("Terminée", "Over");
        };
    }

    private static Block reviews(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (MicroCredential mc : judged.series().microCredentials()) {
            rows.add(List.of(
                    Entry.of(mc.title()),
                    Entry.of(PlanningSheet.phase(judged, mc.standing().phase())),
                    Entry.of(Wording.date(mc.standing().reviewOn())),
                    Entry.of(Wording.same(mc.standing().owner()))));
        }
        return grid(
                both("Où en est chaque micro-titre", "Where each micro-credential stands"),
                List.of(
                        both("Micro-titre", "Micro-credential"),
                        both("Phase", "Phase"),
                        both("Prochaine révision", "Next review"),
                        both("Responsable", "Owner")),
                rows);
    }

    private static Block tools() {
        List<List<Entry>> rows = new ArrayList<>();
        for (Template template : Templates.all()) {
            rows.add(List.of(Entry.of(template.title()), Entry.of(template.purpose())));
        }
        return grid(
                both("Les documents qui portent ces décisions", "The documents that carry these decisions"),
                List.of(both("Document", "Document"), both("À quoi il sert", "What it is for")),
                rows);
    }
}
