package org.diapason.studio.shell;

import java.util.List;
import org.diapason.core.people.Right;

/** What belongs to the frame itself: how pages look in this browser, and whom they leave out. */
public final class ShellRoom implements Room {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/accessibility", Right.ENTER, visit -> Answer.page("shell/accessibility.jte", visit.path())),
                Route.post("/theme", Right.ENTER, ShellRoom::choose));
    }

    private static Answer choose(Visit visit) {
        return Theme.of(visit.field("theme"))
                .<Answer>map(theme -> new Answer.Dressed(Frame.within(visit.field("to")), theme))
                .orElseGet(Answer::notFound);
    }
}
