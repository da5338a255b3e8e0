package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Voice;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Agenda;
import org.diapason.core.series.Deviation;

/** What a team has to settle together, in the order of the six steps, with time for each question. */
final class WorkshopAgenda {

    static final Template TEMPLATE = new Template.OfSeries(
            Code.of("workshop-agenda"),
            both("Ordre du jour de l'atelier", "Workshop agenda"),
            both(
                    "Réunir l'équipe autour de ce que la série ne dit pas encore, et repartir avec des décisions.",
                    "Brings the team together on what the series does not say yet, and sends it home with decisions."),
            WorkshopAgenda::write);

    /** Minutes for one question: writing alone, hearing each other, deciding. */
    private static final int MINUTES = 10;

    /** Minutes after which a team decides badly. */
    private static final int LONGEST = 180;

    private WorkshopAgenda() {}

    private static List<Block> write(Judged judged) {
        Agenda agenda = open(judged);
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts(
                line("Date et lieu", "Date and place", Entry.open()),
                line("Personnes présentes", "Present", Entry.open()),
                line(
                        "Questions ouvertes",
                        "Open questions",
                        Wording.number(agenda.items().size())),
                line("Durée à prévoir", "Time to allow", time(agenda.items().size()))));
        blocks.add(section(
                "how",
                "Comment procéder",
                "How to go about it",
                steps(
                        both(
                                "Chaque personne écrit sa réponse seule, deux minutes, sans discuter.",
                                "Each person writes an answer alone for two minutes, without talking."),
                        both(
                                "Toutes les réponses sont lues\u00a0; on ne discute que les différences.",
                                "All answers are read; only the differences are discussed."),
                        both(
                                "L'équipe décide, ou nomme qui décidera et pour quand.",
                                "The team decides, or names who will and by when."),
                        both(
                                "La décision entre dans la série le jour même.",
                                "The decision goes into the series on the same day."))));
        if (MINUTES * agenda.items().size() > LONGEST) {
            blocks.add(words(
                    "Plus de trois heures\u00a0: répartissez les étapes sur plusieurs rencontres, dans l'ordre.",
                    "More than three hours: spread the steps over several meetings, in their order."));
        }
        for (int step = 1; step <= 6; step++) {
            List<Agenda.Item> items = agenda.of(step);
            if (!items.isEmpty()) {
                blocks.add(section("step-" + step, Steps.name(step), questions(items)));
            }
        }
        if (agenda.items().isEmpty()) {
            blocks.add(
                    words(
                            "Rien ne reste ouvert\u00a0: relisez les raisons de vos décisions, puis fixez la date de révision.",
                            "Nothing is left open: read the reasons of your decisions again, then set the date of the review."));
        }
        List<List<Entry>> waiting = waiting(judged);
        if (!waiting.isEmpty()) {
            blocks.add(section("waiting", "Décisions qui attendent", "Decisions that wait", waiting(waiting)));
        }
        blocks.add(section(
                "close",
                "Avant de se quitter",
                "Before you part",
                blank(
                        "Qui inscrit les décisions dans la série, et pour quand",
                        "Who writes the decisions into the series, and by when",
                        2),
                blank("Ce qui reste ouvert, et qui s'en charge", "What stays open, and who takes it on", 2)));
        return blocks;
    }

    /** What the framework has decided about an element is no question any more. */
    private static Agenda open(Judged judged) {
        return new Agenda(Accord.of(judged.seen()).agenda().items().stream()
                .filter(item -> judged.seen().framework().policy(item.subject()).isEmpty())
                .toList());
    }

    /** What waits for a decision although the series speaks of it. */
    private static List<List<Entry>> waiting(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Deviation each : judged.series().deviations()) {
            if (each instanceof Deviation.Asked) {
                rows.add(row(
                        both("Écart demandé", "Deviation asked for"),
                        Excerpts.title(judged.series(), each.microCredential()),
                        each.reason()));
            }
        }
        for (Voice voice : judged.seen().dossier().feedback().open()) {
            rows.add(row(
                    both("Avis sans réponse", "Voice without an answer"),
                    voice.microCredential()
                            .map(code -> Excerpts.title(judged.series(), code))
                            .orElse(judged.series().title()),
                    voice.words()));
        }
        for (TuningMatrix.Row line : judged.seen().matrix().rows()) {
            for (Cell cell : line.cells()) {
                if (cell.verdict() instanceof Verdict.ToJudge) {
                    rows.add(row(
                            both("À juger", "To judge"),
                            Excerpts.title(judged.series(), cell.microCredential()),
                            line.kind().label()));
                }
            }
        }
        return rows;
    }

    private static Block waiting(List<List<Entry>> rows) {
        return grid(
                both("Décisions qui attendent", "Decisions that wait"),
                List.of(
                        both("Quoi", "What"),
                        both("Au sujet de", "About"),
                        both("En bref", "In short"),
                        both("Décision", "Decision")),
                rows);
    }

    private static List<Entry> row(Text what, Text about, Text words) {
        return List.of(Entry.of(what), Entry.of(about), Entry.of(words), Entry.open());
    }

    private static Text time(int questions) {
        return Wording.minutes((long) MINUTES * Math.max(1, questions));
    }

    private static List<Block> questions(List<Agenda.Item> items) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Agenda.Item item : items) {
            rows.add(List.of(Entry.of(item.question()), Entry.of(item.evidence()), Entry.open()));
        }
        Text caption = time(items.size());
        return List.of(grid(
                caption,
                List.of(
                        both("Question", "Question"),
                        both("Ce que la série dit déjà", "What the series says already"),
                        both("Décision", "Decision")),
                rows));
    }
}
