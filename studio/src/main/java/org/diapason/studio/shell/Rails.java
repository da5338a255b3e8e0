package org.diapason.studio.shell;

import java.util.List;
import java.util.Optional;
import org.diapason.core.people.Right;

/** Lays the rail beside the pages of a series. */
final class Rails {

    private final Desk desk;

    Rails(Desk desk) {
        this.desk = desk;
    }

    /** The rail of the series that this visit is about; nothing when it is about none. */
    Optional<Rail> rail(Visit visit) {
        if (visit.actor().isEmpty() || !visit.may(Right.READ)) {
            return Optional.empty();
        }
        return desk.open(visit)
                .map(opened -> new Rail(
                        visit.say().text(opened.series().title()),
                        opened.path(""),
                        new Steps(opened, visit).list(),
                        List.of()));
    }
}
