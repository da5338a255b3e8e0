package org.diapason.studio.toolkit;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of tools and templates, step 6. */
public final class ToolkitRoutes implements Room {

    private static final String TOOLKIT = "/series/{series}/toolkit";

    private final ToolkitPage page;
    private final Takeaway takeaway;

    public ToolkitRoutes(Studio studio) {
        this(
                studio,
                Clock.systemUTC(),
                work -> Thread.ofVirtual().name("making").start(work));
    }

    ToolkitRoutes(Studio studio, Clock clock, Executor hands) {
        page = new ToolkitPage(studio, clock, hands);
        takeaway = new Takeaway(studio, page);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(TOOLKIT, Right.READ, page::show),
                Route.get(TOOLKIT + "/kit.zip", Right.READ, takeaway::zip),
                Route.get(TOOLKIT + "/file", Right.READ, takeaway::file),
                Route.post(TOOLKIT + "/choice", Right.DESIGN, page::choose),
                Route.post(TOOLKIT + "/making", Right.DESIGN, page::make));
    }
}
