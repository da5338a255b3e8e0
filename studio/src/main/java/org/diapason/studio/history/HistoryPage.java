package org.diapason.studio.history;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.people.Right;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Past;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.edit.Edits;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** The history of a series, and what one act changed, in words. */
final class HistoryPage {

    private static final int ON_A_PAGE = 50;

    private final Desk desk;
    private final Shelf<Dossier> series;

    HistoryPage(Studio studio) {
        this.desk = studio.desk();
        this.series = studio.series();
    }

    Answer list(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        String before = visit.field("before");
        long from = before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        List<Past> older = series.history(visit.organisation(), opened.get().id()).stream()
                .filter(past -> past.revision() < from)
                .toList();
        List<HistoryView.Line> lines =
                older.stream().limit(ON_A_PAGE).map(past -> line(past, visit)).toList();
        String next = older.size() > ON_A_PAGE
                ? opened.get().path("history") + "?before="
                        + older.get(ON_A_PAGE - 1).revision()
                : "";
        return Answer.page(
                "history/list.jte",
                new HistoryView(
                        opened.get().path("history"), opened.get().kept().revision(), lines, next));
    }

    Answer revision(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        Optional<Kept<Dossier>> then = opened.flatMap(now -> revision(visit, now));
        if (then.isEmpty()) {
            return Answer.notFound();
        }
        long number = then.get().revision();
        Optional<Past> past = series.history(visit.organisation(), then.get().id()).stream()
                .filter(each -> each.revision() == number)
                .findFirst();
        Optional<Kept<Dossier>> before =
                series.find(visit.organisation(), then.get().id(), number - 1);
        long newest = opened.get().kept().revision();
        return past.<Answer>map(line -> Answer.page(
                        "history/revision.jte",
                        new RevisionView(
                                opened.get().path("history"),
                                line(line, visit),
                                newest,
                                before.isEmpty(),
                                before.map(earlier -> changes(
                                                earlier.content(), then.get().content(), visit.lang()))
                                        .orElse(List.of()),
                                number > 1 ? number - 1 : 0,
                                number < newest ? number + 1 : 0,
                                number < newest && visit.may(Right.DESIGN))))
                .orElseGet(Answer::notFound);
    }

    private Optional<Kept<Dossier>> revision(Visit visit, Opened opened) {
        String number = visit.part("revision");
        return number.matches("[0-9]{1,18}")
                ? series.find(visit.organisation(), opened.id(), Long.parseLong(number))
                : Optional.empty();
    }

    private static HistoryView.Line line(Past past, Visit visit) {
        return new HistoryView.Line(
                past.revision(),
                Moment.words(past.at().atZone(visit.zone()), visit.lang()),
                past.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                past.by(),
                past.words().show(visit.lang()));
    }

    /** What differs between two states, each place and value in words. */
    static List<RevisionView.Changed> changes(Dossier before, Dossier after, Lang lang) {
        return new Telling(Edits.tree(before), Edits.tree(after), lang).list();
    }
}
