package org.diapason.studio.lifecycle;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of lifecycle. */
public final class LifecycleRoutes implements Room {

    private static final String LIFECYCLE = "/series/{series}/lifecycle";

    private final LifecyclePage page;

    public LifecycleRoutes(Studio studio) {
        page = new LifecyclePage(studio);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(LIFECYCLE, Right.READ, page::show),
                Route.post(LIFECYCLE + "/process", Right.DESIGN, page::choose),
                Route.post(LIFECYCLE + "/phases", Right.DESIGN, page::move),
                Route.post(LIFECYCLE + "/reviews", Right.DESIGN, page::review));
    }
}
