package org.diapason.core.toolkit;

import static org.diapason.core.base.Text.both;
import static org.diapason.core.toolkit.Compose.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Rubric;
import org.diapason.core.framework.Rubrics;
import org.diapason.core.harmony.Noted;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.core.harmony.quality.QualityReview;
import org.diapason.core.harmony.quality.QualityReview.Answer;
import org.diapason.core.series.MicroCredential;

/** What a quality reviewer goes through: the eight areas of the toolkit, then the seven standards of online courses. */
final class QualityChecklist {

    static final Template TEMPLATE = new Template.OfMicroCredential(
            Code.of("quality-checklist"),
            both("Liste de vérification de la qualité", "Quality checklist"),
            both(
                    "Examiner le micro-titre domaine par domaine\u00a0; ce que les données établissent déjà est rempli.",
                    "Reviews the micro-credential area by area; what the data already establish is filled in."),
            QualityChecklist::write);

    private QualityChecklist() {}

    private static List<Block> write(Judged judged, MicroCredential mc) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words(
                "«\u00a0Établi\u00a0» et «\u00a0À corriger\u00a0» viennent des données de la série\u00a0; le reste attend votre jugement.",
                "“Established” and “To mend” come from the data of the series; all else waits for your judgement."));
        List<Rubric> rubrics = rubrics(judged);
        rubrics.stream().map(QualityChecklist::scale).distinct().forEach(blocks::add);
        blocks.add(section("mend", "À corriger d'abord", "To mend first", mend(judged, mc)));
        for (Rubric rubric : rubrics) {
            List<Block> areas = new ArrayList<>();
            rubric.source().flatMap(source -> source.title()).ifStated(title -> areas.add(Compose.words(title)));
            QualityReview review = QualityReview.of(
                    judged.seen(), rubric, Fact.of(mc.code()), judged.harmony().findings());
            for (QualityReview.SectionResult result : review.sections()) {
                areas.add(section(
                        rubric.code() + "-" + result.section().code(),
                        result.section().name(),
                        List.of(lines(result, rubric))));
            }
            blocks.add(section(rubric.code().value(), rubric.name(), areas));
        }
        blocks.add(section(
                "signed",
                "Conclusion de l'examen",
                "Conclusion of the review",
                ticks(
                        both("Prêt tel quel.", "Ready as it stands."),
                        both("Prêt une fois les points ci-dessous réglés.", "Ready once the points below are settled."),
                        both("À revoir avant un nouvel examen.", "To be worked on before another review.")),
                blank("Points à régler, et qui s'en charge", "Points to settle, and who does", 4),
                signatures(
                        both("Évaluation de la qualité", "Reviewer"),
                        both("Responsable du micro-titre", "Owner of the micro-credential"))));
        return blocks;
    }

    /** The built-in ones, and the framework's own where it has another. */
    private static List<Rubric> rubrics(Judged judged) {
        List<Rubric> all = new ArrayList<>(Rubrics.builtIn());
        judged.seen().framework().rubric().ifStated(own -> {
            if (Rubrics.find(own.code()).isEmpty()) {
                all.addFirst(own);
            }
        });
        return all;
    }

    private static Block mend(Judged judged, MicroCredential mc) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Noted noted : judged.harmony().findings()) {
            if (noted.isOffKey() && noted.finding().credential().is(mc.code()::equals)) {
                rows.add(List.of(
                        Entry.of(noted.finding().message()),
                        Entry.of(noted.finding().mend()),
                        Entry.open()));
            }
        }
        return rows.isEmpty()
                ? Compose.words("Rien de ce qui est obligatoire n'est enfreint.", "Nothing that must hold is broken.")
                : grid(
                        both("Ce qui est enfreint et doit tenir", "What is broken and must hold"),
                        List.of(
                                both("Constat", "Finding"),
                                both("Comment corriger", "How to mend it"),
                                both("Réglé le", "Settled on")),
                        rows);
    }

    private static Block lines(QualityReview.SectionResult result, Rubric rubric) {
        List<List<Entry>> rows = new ArrayList<>();
        for (QualityReview.Line line : result.lines()) {
            rows.add(List.of(
                    Entry.of(line.indicator().words()), answer(line.answer(), rubric), Entry.open(), Entry.open()));
        }
        return grid(
                result.section().name(),
                List.of(
                        both("Point examiné", "Point reviewed"),
                        both("Ce que l'on sait", "What is known"),
                        both("Cote", "Rating"),
                        both("Preuve ou remarque", "Evidence or remark")),
                rows);
    }

    private static Entry answer(Answer answer, Rubric rubric) {
        return switch (answer) {
            case Answer.Rated(int points, String reviewer, var ignored) ->
                Entry.of(Wording.each(lang -> rubric.scale().stream()
                                .filter(rating -> rating.points() == points)
                                .findFirst()
                                .map(rating -> rating.label().show(lang))
                                .orElse(Integer.toString(points))
                        + " (" + reviewer + ")"));
            case Answer.Holds(Code check) -> promise(both("Établi", "Established"), check);
            case Answer.Broken(Code check) -> promise(both("À corriger", "To mend"), check);
            case Answer.Silent ignored -> Entry.of("À juger", "To judge");
        };
    }

    private static Entry promise(Text state, Code check) {
        return Checks.find(check)
                .map(each -> Entry.lines(List.of(state, each.promise())))
                .orElse(Entry.of(state));
    }

    /** The ratings in one line, before anybody is asked for one. */
    private static Block scale(Rubric rubric) {
        return Compose.words(Wording.each(lang -> Wording.in(lang, "Les cotes\u00a0: ", "The ratings: ")
                + rubric.scale().stream()
                        .map(rating -> rating.points() + "\u00a0=\u00a0"
                                + rating.label().show(lang).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(Wording.in(lang, "\u00a0; ", "; ")))
                + "."));
    }
}
