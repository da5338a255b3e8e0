package org.diapason.studio.framework;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.framework.Framework;
import org.diapason.formats.html.Fragments;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** The framework book: the three questions and the six steps, answered from the data as they stand today. */
final class BookPage {

    private final Desk desk;

    BookPage(Studio studio) {
        this.desk = studio.desk();
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page("framework/book.jte", view(opened, visit)))
                .orElseGet(Answer::notFound);
    }

    private static BookView view(Opened opened, Visit visit) {
        Framework framework = opened.dossier().framework();
        List<BookView.Chapter> chapters = new ArrayList<>(new BookQuestions(opened, visit.say()).chapters());
        chapters.addAll(new BookSteps(opened, visit.say()).chapters());
        return new BookView(
                visit.say().text(opened.series().title()),
                framework.version().value(),
                framework.published().map(visit.say()::date).orElse(visit.say().in("brouillon", "draft")),
                visit.say().date(visit.today()),
                chapters,
                Fragments.pathwayDrawing(opened.series(), visit.lang()),
                opened.path("framework"));
    }
}
