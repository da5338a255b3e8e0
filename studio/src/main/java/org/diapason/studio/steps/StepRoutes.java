package org.diapason.studio.steps;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of steps. */
public final class StepRoutes implements Room {

    private final StepPage page;

    public StepRoutes(Studio studio) {
        page = new StepPage(studio);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/series/{series}/steps/{step}", Right.READ, page::show));
    }
}
