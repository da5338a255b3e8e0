package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Circumstance;
import org.diapason.core.framework.Phase;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.pathway.Role;
import org.diapason.core.series.ActionMap;
import org.diapason.core.series.MicroCredential;

/** What a design team fills in: what the framework asks beside what this micro-credential says. */
final class PlanningSheet {

    static final Template TEMPLATE = new Template.OfMicroCredential(
            Code.of("planning-sheet"),
            both("Fiche de planification", "Planning sheet"),
            both(
                    "Concevoir le micro-titre en voyant, élément par élément, ce que demande le cadre.",
                    "Designs the micro-credential with what the framework asks in view, element by element."),
            PlanningSheet::write);

    private PlanningSheet() {}

    private static List<Block> write(Judged judged, MicroCredential mc) {
        return List.of(
                identity(judged, mc),
                section("goal", "Partir du milieu de travail", "Begin at the workplace", goal(mc)),
                section("outcomes", "Les résultats d'apprentissage", "Learning outcomes", outcomes(judged, mc)),
                section(
                        "asked",
                        "Ce que demande le cadre, ce que dit la fiche",
                        "What the framework asks, what this sheet says",
                        asked(judged, mc)),
                section(
                        "differ",
                        "Demander un écart",
                        "Asking for a deviation",
                        circumstances(judged),
                        blank("Élément, et valeur proposée", "Element, and the value proposed", 1),
                        blank("Raison et preuves", "Reason and evidence", 3),
                        blank("Jusqu'au", "Until", 1)),
                section("gates", "Les jalons à franchir", "The gates to pass", gates(judged, mc)),
                section(
                        "go",
                        "Décision",
                        "Decision",
                        signatures(
                                both("Responsable du micro-titre", "Owner of the micro-credential"),
                                both("Responsable de la série", "Owner of the series"))));
    }

    private static Block identity(Judged judged, MicroCredential mc) {
        var standing = mc.standing();
        return facts(
                line("Code", "Code", Wording.same(mc.code().value())),
                line("En bref", "In short", mc.summary()),
                line("À lui seul, il vaut", "By itself it is worth", mc.standAlone()),
                line("Rôle dans le parcours", "Part in the pathway", mc.role().map(PlanningSheet::role)),
                line("Pour qui", "For whom", Entry.lines(Syllabus.audiences(judged, mc))),
                line(
                        "Objectifs servis",
                        "Goals served",
                        Entry.lines(judged.series().goals().stream()
                                .filter(goal -> mc.goals().contains(goal.code()))
                                .map(goal -> goal.words())
                                .toList())),
                line(
                        "Sujets couverts",
                        "Topics covered",
                        Entry.lines(judged.series().topics().stream()
                                .filter(topic -> mc.topics().contains(topic.code()))
                                .map(topic -> topic.name())
                                .toList())),
                line("Préalables", "Prerequisites", Excerpts.requires(judged.series(), mc)),
                line("Responsable", "Owner", Wording.same(standing.owner())),
                line("Phase", "Phase", phase(judged, standing.phase())),
                line("Prochaine révision", "Next review", Wording.date(standing.reviewOn())));
    }

    static Text role(Role role) {
        return switch (role) {
            case CORE -> both("Noyau\u00a0: sur le chemin de tout le monde", "Core: on everybody's path");
            case EXTRA -> both("Complément\u00a0: à côté du chemin", "Extra: beside the path");
        };
    }

    static Fact<Text> phase(Judged judged, Fact<Code> phase) {
        return phase.map(code -> judged.seen()
                .framework()
                .process()
                .flatMap(process -> process.phase(code).map(Fact::of).orElse(Fact.silent()))
                .map(Phase::name)
                .orElse(Wording.same(code.value())));
    }

    private static Block goal(MicroCredential mc) {
        Fact<ActionMap> map = mc.learning().actionMap();
        return facts(
                line("Le but à atteindre au travail", "The goal at work", map.map(ActionMap::goal)),
                line("On le verra à", "How it will show", map.flatMap(ActionMap::metric)),
                line("D'ici le", "By", Wording.date(map.flatMap(ActionMap::by))),
                line(
                        "Ce que les gens doivent faire",
                        "What people must do",
                        Entry.lines(map.map(ActionMap::actions).orElse(List.of()).stream()
                                .map(ActionMap.Action::words)
                                .toList())),
                line(
                        "Le strict nécessaire à savoir",
                        "The least they must know",
                        Entry.lines(map.map(ActionMap::information).orElse(List.of()).stream()
                                .map(ActionMap.Information::words)
                                .toList())));
    }

    private static Block outcomes(Judged judged, MicroCredential mc) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
            rows.add(List.of(
                    Entry.of(Wording.coded(outcome.code(), outcome.statement())),
                    Entry.of(Wording.name(outcome.process())),
                    Entry.lines(judged.series().competencies().stream()
                            .filter(each -> outcome.competencies().contains(each.code()))
                            .map(each -> each.label())
                            .toList()),
                    Entry.lines(mc.learning().assessments().orElse(List.of()).stream()
                            .filter(each -> each.outcomes().is(codes -> codes.contains(outcome.code())))
                            .map(Excerpts::title)
                            .toList())));
        }
        return grid(
                both("Chaque résultat, de la compétence à l'évaluation", "Each outcome, from competency to assessment"),
                List.of(
                        both("Résultat", "Outcome"),
                        both("Niveau", "Level"),
                        both("Compétences", "Competencies"),
                        both("Évalué par", "Assessed by")),
                rows);
    }

    private static Block asked(Judged judged, MicroCredential mc) {
        List<List<Entry>> rows = new ArrayList<>();
        for (TuningMatrix.Row row : judged.seen().matrix().rows()) {
            for (Cell cell : row.cells()) {
                if (cell.microCredential().equals(mc.code())) {
                    rows.add(List.of(
                            Entry.of(row.kind().label()),
                            Entry.of(Standards.standard(row.policy().standard(), row.kind())),
                            said(cell, row),
                            Entry.of(Standards.verdict(cell.verdict())),
                            Entry.open()));
                }
            }
        }
        return grid(
                both("Élément par élément", "Element by element"),
                List.of(
                        both("Élément", "Element"),
                        both("Le cadre demande", "The framework asks"),
                        both("La fiche dit", "This sheet says"),
                        both("Verdict", "Verdict"),
                        both("À faire", "To do")),
                rows);
    }

    /** What only a person can judge is stated nowhere else than in the judgement. */
    private static Entry said(Cell cell, TuningMatrix.Row row) {
        return cell.value().isSilent() && cell.verdict() instanceof Verdict.InTune
                ? Entry.of("Jugé par une personne", "Judged by a person")
                : Standards.value(cell.value(), row.kind());
    }

    private static Block circumstances(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (TuningMatrix.Row row : judged.seen().matrix().rows()) {
            for (Circumstance each : row.policy().deviate()) {
                rows.add(List.of(
                        Entry.of(row.kind().label()),
                        Entry.of(each.condition()),
                        Entry.of(each.evidence()),
                        Entry.of(Wording.same(each.approver())),
                        Entry.of(each.longestMonths()
                                .map(months -> Wording.count(months, "mois", "mois", "month", "months")))));
            }
        }
        if (rows.isEmpty()) {
            return words(
                    "Le cadre ne prévoit aucune circonstance d'écart\u00a0: la demande va à la personne responsable de la série.",
                    "The framework foresees no circumstance for a deviation: a request goes to the owner of the series.");
        }
        return grid(
                both("Quand un écart est possible", "When a deviation is possible"),
                List.of(
                        both("Élément", "Element"),
                        both("Circonstance", "Circumstance"),
                        both("Preuve à fournir", "Evidence to give"),
                        both("Qui l'accorde", "Who grants it"),
                        both("Durée maximale", "Longest")),
                rows);
    }

    private static Block gates(Judged judged, MicroCredential mc) {
        List<List<Entry>> rows = new ArrayList<>();
        judged.seen()
                .framework()
                .process()
                .ifStated(process -> process.phases()
                        .forEach(phase -> rows.add(List.of(
                                Entry.of(phase.name()),
                                Entry.of(phase.gate().map(gate -> Wording.role(gate.approver()))),
                                mc.standing().phase().is(phase.code()::equals)
                                        ? Entry.of("Ici aujourd'hui", "Here today")
                                        : Entry.open()))));
        return grid(
                both("Phases du modèle de processus", "Phases of the process model"),
                List.of(
                        both("Phase", "Phase"),
                        both("Qui donne le feu vert", "Who says go"),
                        both("Franchi le", "Passed on")),
                rows);
    }
}
