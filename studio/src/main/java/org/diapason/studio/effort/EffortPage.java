package org.diapason.studio.effort;

import java.util.List;
import org.diapason.formats.html.Fragments;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** The effort equaliser of a series. */
final class EffortPage {

    private final Desk desk;

    EffortPage(Desk desk) {
        this.desk = desk;
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page("effort/page.jte", view(opened, visit)))
                .orElseGet(Answer::notFound);
    }

    private static EffortView view(Opened opened, Visit visit) {
        List<EffortView.Door> doors = opened.series().microCredentials().stream()
                .map(mc -> new EffortView.Door(
                        mc.code().value(),
                        visit.say().text(mc.title()),
                        opened.path("micro-credentials/" + mc.code() + "/activities")))
                .toList();
        return new EffortView(Fragments.effort(opened.seen(), visit.lang()), doors, opened.path("framework"));
    }
}
