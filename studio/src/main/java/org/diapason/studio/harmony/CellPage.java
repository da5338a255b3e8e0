package org.diapason.studio.harmony;

import java.util.Map;
import java.util.Optional;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** One cell: a page of its own, and the same words in the drawer beside the matrix. */
final class CellPage {

    private final Studio studio;

    CellPage(Studio studio) {
        this.studio = studio;
    }

    Answer show(Visit visit) {
        return found(visit)
                .map(found -> Answer.page(template(visit), new CellFacts(found, visit.say()).view(Map.of(), Map.of())))
                .orElseGet(Answer::notFound);
    }

    /** The same page with a form that could not be taken as it stands. */
    Answer again(Found found, Visit visit, Map<String, String> slips, Map<String, String> typed) {
        return Answer.refused(template(visit), new CellFacts(found, visit.say()).view(slips, typed));
    }

    /** How the cell came to say what it says. */
    Answer history(Visit visit) {
        return found(visit)
                .map(found -> Answer.page(
                        visit.wantsPiece() ? "harmony/historypiece.jte" : "harmony/history.jte",
                        new CellHistory(studio, found, visit).view()))
                .orElseGet(Answer::notFound);
    }

    Optional<Found> found(Visit visit) {
        Optional<Opened> opened = studio.desk().open(visit);
        return opened.flatMap(open -> Found.in(open, visit));
    }

    private static String template(Visit visit) {
        return visit.wantsPiece() ? "harmony/cellpiece.jte" : "harmony/cell.jte";
    }
}
