package org.diapason.studio.competencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Alignment;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.competencies.Completeness;
import org.diapason.core.harmony.competencies.Coverage;
import org.diapason.core.harmony.competencies.Grouping;
import org.diapason.core.harmony.competencies.Mark;
import org.diapason.core.series.Series;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** The page of competencies. */
final class CompetenciesPage {

    private final Desk desk;

    CompetenciesPage(Desk desk) {
        this.desk = desk;
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page("competencies/page.jte", view(opened, visit)))
                .orElseGet(Answer::notFound);
    }

    private static CompetenciesView view(Opened opened, Visit visit) {
        Say say = visit.say();
        Series series = opened.series();
        Coverage coverage = Coverage.of(series);
        List<Code> axes = Grouping.axes(series.competencies());
        Optional<Code> axis = axes.stream()
                .filter(each -> each.value().equals(visit.field("axis")))
                .findFirst();
        Rows rows = new Rows(series, coverage, say);
        return new CompetenciesView(
                axes.stream()
                        .map(each -> new CompetenciesView.Axis(each.value(), axis(each, say)))
                        .toList(),
                axis.map(Code::value).orElse(""),
                coverage.microCredentials().stream().map(Code::value).toList(),
                groups(series, coverage, axis, rows, say),
                rows.orphans(),
                new ActionMaps(series, say).list(),
                opened.path("registers/competencies"),
                opened.path("competencies"));
    }

    private static String axis(Code axis, Say say) {
        return switch (axis.value()) {
            case "function" -> say.in("Fonction", "Function");
            case "role" -> say.in("Rôle", "Role");
            case "kind" -> say.in("Sorte", "Kind");
            case "proficiency" -> say.in("Niveau", "Proficiency");
            case "order" -> say.in("Ordre du travail", "Order of the work");
            default -> InWords.name(axis, say.lang());
        };
    }

    private static List<CompetenciesView.Group> groups(
            Series series, Coverage coverage, Optional<Code> axis, Rows rows, Say say) {
        if (axis.isEmpty()) {
            List<CompetenciesView.Row> all =
                    coverage.rows().stream().map(rows::row).toList();
            return all.isEmpty() ? List.of() : List.of(new CompetenciesView.Group("", all));
        }
        List<CompetenciesView.Group> groups = new ArrayList<>();
        for (Grouping.Group group : Grouping.by(axis.get()).of(series.competencies())) {
            String name = group.tags()
                    .getFirst()
                    .map(tag -> InWords.name(tag, say.lang()))
                    .orElse(say.notStated());
            groups.add(new CompetenciesView.Group(
                    name,
                    coverage.rows().stream()
                            .filter(row -> group.competencies().contains(row.competency()))
                            .map(rows::row)
                            .toList()));
        }
        return groups;
    }

    /** Makes the rows of the heat map. */
    private record Rows(Series series, Coverage coverage, Say say) {

        CompetenciesView.Row row(Coverage.Row row) {
            Optional<Competency> known = series.competencies().stream()
                    .filter(each -> each.code().equals(row.competency()))
                    .findFirst();
            return new CompetenciesView.Row(
                    row.competency().value(),
                    known.map(series.competencies()::indexOf).orElse(-1),
                    known.map(each -> say.text(each.label()))
                            .orElse(Said.here(say.in("employée, mais pas décrite", "used, but not described"))),
                    row.declared(),
                    known.map(Competency::alignments).orElse(List.of()).stream()
                            .map(this::aligned)
                            .toList(),
                    row.marks().stream().map(this::square).toList(),
                    known.map(each -> missing(Completeness.of(each, row))).orElse(""));
        }

        private CompetenciesView.Aligned aligned(Alignment alignment) {
            String code = alignment.code().map(each -> " " + each).orElse("");
            String label =
                    alignment.label().map(each -> " " + each.show(say.lang())).orElse("");
            return new CompetenciesView.Aligned(
                    alignment.scheme().value() + code + label, alignment.uri().orElse(""));
        }

        private CompetenciesView.Square square(Set<Mark> marks) {
            List<String> words = new ArrayList<>();
            for (Mark mark : marks) {
                words.add(
                        switch (mark) {
                            case TAUGHT -> say.in("enseignée", "taught");
                            case ASSESSED -> say.in("évaluée", "assessed");
                            case ASSUMED -> say.in("supposée acquise", "assumed");
                        });
            }
            int heat = marks.contains(Mark.ASSESSED) ? 3 : marks.contains(Mark.TAUGHT) ? 2 : marks.isEmpty() ? 0 : 1;
            return new CompetenciesView.Square(heat, String.join(", ", words));
        }

        private String missing(Completeness completeness) {
            List<String> missing = new ArrayList<>();
            completeness
                    .missing()
                    .forEach(part -> missing.add(
                            switch (part) {
                                case KNOWLEDGE -> say.in("connaissances", "knowledge");
                                case SKILL -> say.in("habiletés", "skills");
                                case ATTITUDE -> say.in("attitudes", "attitudes");
                            }));
            return missing.isEmpty() ? "" : say.in("À décrire : ", "To describe: ") + InWords.list(missing, say.lang());
        }

        List<String> orphans() {
            List<String> orphans = new ArrayList<>();
            coverage.without(Mark.TAUGHT)
                    .forEach(code -> orphans.add(say.in(
                            code + " : aucun micro-titre ne dit l'enseigner.",
                            code + ": no micro-credential says that it teaches it.")));
            coverage.without(Mark.ASSESSED)
                    .forEach(code -> orphans.add(
                            say.in(code + " : aucune évaluation ne la couvre.", code + ": no assessment covers it.")));
            series.competencies().stream()
                    .filter(each -> each.alignments().isEmpty())
                    .forEach(each -> orphans.add(say.in(
                            each.code() + " : aucun renvoi vers une liste extérieure.",
                            each.code() + ": no pointer into an outside list.")));
            return orphans;
        }
    }
}
