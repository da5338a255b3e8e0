package org.diapason.studio.history;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of what was done. */
public final class HistoryRoutes implements Room {

    private final HistoryPage page;
    private final Restoring restoring;

    public HistoryRoutes(Studio studio) {
        page = new HistoryPage(studio);
        restoring = new Restoring(studio);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/series/{series}/history", Right.READ, page::list),
                Route.post("/series/{series}/history/undoing", Right.DESIGN, restoring::undo),
                Route.get("/series/{series}/history/{revision}", Right.READ, page::revision),
                Route.post("/series/{series}/history/{revision}/restoration", Right.DESIGN, restoring::restore));
    }
}
