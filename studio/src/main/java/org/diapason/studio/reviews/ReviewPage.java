package org.diapason.studio.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Place;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Rubric;
import org.diapason.core.framework.Rubrics;
import org.diapason.formats.edit.Edits;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.studio.framework.Workbench;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Pen;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** The page of quality reviews, and what a reviewer sends. */
final class ReviewPage {

    private static final String PAGE = "reviews";
    private static final String TEMPLATE = "reviews/page.jte";

    private final Studio studio;
    private final Workbench bench;
    private final Pen pen;

    ReviewPage(Studio studio) {
        this.studio = studio;
        this.bench = new Workbench(studio);
        this.pen = new Pen(studio);
    }

    Answer show(Visit visit) {
        return studio.desk()
                .open(visit)
                .map(opened -> Answer.page(TEMPLATE, new FilledRubric(opened, visit, "").view()))
                .orElseGet(Answer::notFound);
    }

    Answer choose(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        Optional<Code> rubric =
                code(visit.field("rubric")).filter(code -> Rubrics.find(code).isPresent());
        if (opened.isEmpty() || rubric.isEmpty()) {
            return Answer.notFound();
        }
        Text said = Text.both("La grille est choisie.", "The rubric is chosen.");
        bench.choose(opened.get(), visit.act("rubric-chosen", said), "rubric", rubric.get());
        return Answer.seeOther(opened.get().path(PAGE), said);
    }

    Answer rate(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        if (opened.isEmpty()
                || !(opened.get().dossier().framework().rubric() instanceof Fact.Stated<Rubric>(Rubric rubric))) {
            return Answer.notFound();
        }
        List<Node> ratings = ratings(rubric, visit);
        if (ratings.isEmpty()) {
            String why = visit.say()
                    .in(
                            "Cotez au moins un indicateur avant d'envoyer.",
                            "Rate at least one indicator before you send.");
            return Answer.refused(TEMPLATE, new FilledRubric(opened.get(), visit, why).view());
        }
        return note(visit, ratings);
    }

    private Answer note(Visit visit, List<Node> ratings) {
        String of = visit.field("of");
        List<Entry> entries = new ArrayList<>();
        code(of).ifPresent(code -> entries.add(Node.entry("micro-credential", Node.string(of))));
        entries.add(Node.entry("reviewer", Node.string(visit.who().name())));
        entries.add(Node.entry("on", Node.string(visit.today().toString())));
        entries.add(Node.entry("ratings", Node.sequence(ratings)));
        Text said = Text.both("Votre examen est noté.", "Your review is noted.");
        return pen.writeAndShow(
                visit,
                "review-given",
                said,
                tree -> Edits.add(tree, Place.TOP.field("reviews"), Node.mapping(entries)),
                of.isEmpty() ? PAGE : PAGE + "?of=" + of);
    }

    private static List<Node> ratings(Rubric rubric, Visit visit) {
        List<Node> ratings = new ArrayList<>();
        for (Rubric.Section section : rubric.sections()) {
            for (Rubric.Indicator indicator : section.indicators()) {
                String points = visit.field("rating." + indicator.code());
                if (points.matches("[0-9]{1,3}")) {
                    ratings.add(rating(indicator, points, visit));
                }
            }
        }
        return ratings;
    }

    private static Node rating(Rubric.Indicator indicator, String points, Visit visit) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Node.entry("indicator", Node.string(indicator.code().value())));
        entries.add(Node.entry("points", Node.number(points)));
        String evidence = visit.field("evidence." + indicator.code());
        if (!evidence.isEmpty()) {
            entries.add(Node.entry(
                    "evidence", Node.mapping(List.of(Node.entry(visit.lang().tag(), Node.string(evidence))))));
        }
        return Node.mapping(entries);
    }

    private static Optional<Code> code(String word) {
        return Optional.of(word).filter(Code::isCode).map(Code::of);
    }
}
