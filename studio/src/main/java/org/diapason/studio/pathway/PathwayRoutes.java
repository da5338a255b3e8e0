package org.diapason.studio.pathway;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of step 2. */
public final class PathwayRoutes implements Room {

    private static final String PATHWAY = "/series/{series}/pathway";

    private final PathwayPage page;
    private final PathwayActs acts;

    public PathwayRoutes(Studio studio) {
        page = new PathwayPage(studio.desk());
        acts = new PathwayActs(studio);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATHWAY, Right.READ, page::show),
                Route.post(PATHWAY + "/approach", Right.DESIGN, acts::choose),
                Route.post(PATHWAY + "/roles", Right.DESIGN, acts::role),
                Route.post(PATHWAY + "/prerequisites", Right.DESIGN, acts::require),
                Route.post(PATHWAY + "/prerequisites/removal", Right.DESIGN, acts::release),
                Route.post(PATHWAY + "/off-ramps", Right.DESIGN, acts::offRamp),
                Route.post(PATHWAY + "/off-ramps/removal", Right.DESIGN, acts::closeOffRamp));
    }
}
