package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy.Freedom;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.Noted;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.series.Deviation;

/** The three questions of a director, answered by the matrix. */
final class FrameworkQuestions {

    /** As many days as a director keeps in mind. */
    private static final int NEXT = 6;

    private FrameworkQuestions() {}

    static List<Block> blocks(Judged judged) {
        return List.of(
                section("uniform", "Qu'est-ce qui est uniforme\u00a0?", "What is uniform?", uniform(judged)),
                section(
                        "differ",
                        "Qu'est-ce qui peut différer, et qui l'a permis\u00a0?",
                        "What may differ, and who allowed it?",
                        latitude(judged),
                        deviations(judged)),
                section(
                        "care",
                        both("De quoi faut-il prendre soin\u00a0?", "What must operations look after?"),
                        Stream.concat(Stream.of(care(judged)), dates(judged).stream())
                                .toList()));
    }

    /** In one sentence, then only the elements where something is left to do: step 3 shows them all. */
    private static Block uniform(Judged judged) {
        List<TuningMatrix.Row> asked = judged.seen().matrix().rows().stream()
                .filter(row -> row.policy().freedom() != Freedom.FREE)
                .toList();
        List<List<Entry>> rows = new ArrayList<>();
        for (TuningMatrix.Row row : asked) {
            if (harmonious(row) < row.cells().size()) {
                rows.add(List.of(
                        Entry.of(row.kind().label()),
                        Entry.of(Standards.standard(row.policy().standard(), row.kind())),
                        Entry.of(standing(row))));
            }
        }
        return new Block.Aside(
                answer(asked.size(), rows.size()),
                rows.isEmpty()
                        ? List.of()
                        : List.of(grid(
                                both("Où quelque chose reste à faire", "Where something is left to do"),
                                List.of(
                                        both("Élément", "Element"),
                                        both("Le cadre demande", "The framework asks"),
                                        both("Où l'on en est", "Where things stand")),
                                rows)));
    }

    private static Text answer(int asked, int left) {
        if (asked == 0) {
            return both(
                    "Le cadre ne demande encore rien de tous les micro-titres.",
                    "The framework asks nothing of all micro-credentials yet.");
        }
        Text elements = Wording.count(asked, "élément", "éléments", "element", "elements");
        return Wording.each(
                lang -> Wording.in(lang, "Le cadre porte sur ", "The framework speaks of ") + elements.show(lang)
                        + Wording.in(lang, "\u00a0; en harmonie partout\u00a0: ", "; in harmony everywhere: ")
                        + (asked - left) + ".");
    }

    private static long harmonious(TuningMatrix.Row row) {
        return row.cells().size()
                - count(row, Verdict.Kind.SILENT)
                - count(row, Verdict.Kind.TO_JUDGE)
                - count(row, Verdict.Kind.OFF_KEY);
    }

    static Text standing(TuningMatrix.Row row) {
        long silent = count(row, Verdict.Kind.SILENT);
        long open = count(row, Verdict.Kind.TO_JUDGE);
        long off = count(row, Verdict.Kind.OFF_KEY);
        long good = harmonious(row);
        return Wording.each(lang -> good
                + Wording.in(lang, " sur ", " of ")
                + row.cells().size()
                + Wording.in(lang, " en harmonie", " in harmony")
                + (off > 0 ? Wording.in(lang, ", désaccordé\u00a0: ", ", off key: ") + off : "")
                + (silent > 0 ? Wording.in(lang, ", à préciser\u00a0: ", ", to be stated: ") + silent : "")
                + (open > 0 ? Wording.in(lang, ", à juger\u00a0: ", ", to judge: ") + open : ""));
    }

    private static long count(TuningMatrix.Row row, Verdict.Kind kind) {
        return row.cells().stream()
                .filter(cell -> cell.verdict().kind() == kind)
                .count();
    }

    private static Block latitude(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (TuningMatrix.Row row : judged.seen().matrix().rows()) {
            boolean free = row.policy().standard() instanceof Standard.Free;
            if (free || row.policy().latitude().isStated()) {
                Text how = free
                        ? both("Libre", "Free")
                        : Standards.standard(row.policy().latitude().get(), row.kind());
                rows.add(List.of(
                        Entry.of(row.kind().label()),
                        Entry.of(how),
                        Entry.of(row.policy().reason())));
            }
        }
        return rows.isEmpty()
                ? words(
                        "Le cadre ne laisse aucune latitude\u00a0: toute différence est un écart à demander.",
                        "The framework leaves no latitude: any difference is a deviation to ask for.")
                : grid(
                        both("Permis sans demander", "Permitted without asking"),
                        List.of(both("Élément", "Element"), both("Jusqu'où", "How far"), both("Raison", "Reason")),
                        rows);
    }

    private static Block deviations(Judged judged) {
        Kinds kinds = Kinds.of(judged.seen().framework());
        List<List<Entry>> rows = new ArrayList<>();
        for (Deviation each : judged.series().deviations()) {
            rows.add(List.of(
                    Entry.of(Excerpts.title(judged.series(), each.microCredential())),
                    Entry.of(kinds.get(each.element()).label()),
                    Entry.of(each.reason()),
                    Entry.of(state(each, judged))));
        }
        return rows.isEmpty()
                ? words("Aucun écart n'a été demandé.", "No deviation was asked for.")
                : grid(
                        both("Écarts demandés", "Deviations asked for"),
                        List.of(
                                both("Micro-titre", "Micro-credential"),
                                both("Élément", "Element"),
                                both("Raison", "Reason"),
                                both("Réponse", "Answer")),
                        rows);
    }

    private static Text state(Deviation deviation, Judged judged) {
        return switch (deviation) {
            case Deviation.Asked ignored -> both("Sans réponse", "Not answered");
            case Deviation.Refused refused ->
                Wording.each(lang -> Wording.in(lang, "Refusé par ", "Refused by ") + refused.refusedBy());
            case Deviation.Granted granted ->
                Wording.each(lang -> Wording.in(lang, "Accordé par ", "Granted by ")
                        + granted.approver()
                        + (granted.holds(judged.seen().today())
                                ? Wording.in(lang, ", jusqu'au ", ", until ")
                                : Wording.in(lang, ", a pris fin le ", ", ended on "))
                        + Wording.date(granted.expires(), lang));
        };
    }

    /** What comes next in the calendar; live sessions are looked after by whoever runs them. */
    private static List<Block> dates(Judged judged) {
        SortedMap<LocalDate, List<Text>> days = new TreeMap<>();
        for (Schedule.Event event : Schedule.of(judged.seen().dossier()).events()) {
            if (event.kind() != Schedule.Kind.SESSION
                    && !event.when().day().isBefore(judged.seen().today())) {
                days.computeIfAbsent(event.when().day(), ignored -> new ArrayList<>())
                        .add(event.title());
            }
        }
        List<List<Entry>> rows = new ArrayList<>();
        days.forEach((day, titles) -> rows.add(List.of(Entry.of(Wording.date(day)), Entry.lines(titles))));
        return rows.isEmpty()
                ? List.of()
                : List.of(grid(
                        both("Les prochaines dates", "Next dates"),
                        List.of(both("Date", "Date"), both("Quoi", "What")),
                        rows.subList(0, Math.min(NEXT, rows.size()))));
    }

    private static Block care(Judged judged) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Noted noted : judged.harmony().findings()) {
            if (noted.isOffKey()) {
                rows.add(List.of(
                        Entry.of(noted.finding().message()),
                        Entry.of(noted.finding().mend())));
            }
        }
        return rows.isEmpty()
                ? words(
                        "La série est accordée\u00a0: rien de ce qui est obligatoire n'est enfreint.",
                        "The series is in tune: nothing that must hold is broken.")
                : grid(
                        both("Ce qui est enfreint et doit tenir", "What is broken and must hold"),
                        List.of(both("Constat", "Finding"), both("Comment corriger", "How to mend it")),
                        rows);
    }
}
