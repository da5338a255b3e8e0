package org.diapason.studio.effort;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of effort. */
public final class EffortRoutes implements Room {

    private final EffortPage page;

    public EffortRoutes(Studio studio) {
        page = new EffortPage(studio.desk());
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/series/{series}/effort", Right.READ, page::show));
    }
}
