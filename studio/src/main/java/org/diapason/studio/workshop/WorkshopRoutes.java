package org.diapason.studio.workshop;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses at which a team works together. */
public final class WorkshopRoutes implements Room {

    private final WorkshopsPage list;
    private final WorkshopPage page;
    private final Leading leading;

    public WorkshopRoutes(Studio studio) {
        list = new WorkshopsPage(studio);
        page = new WorkshopPage(studio);
        leading = new Leading(studio, page);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/series/{series}/workshop", Right.READ, list::show),
                Route.post("/series/{series}/workshop", Right.DECIDE, list::open),
                Route.get("/series/{series}/workshop/{workshop}", Right.READ, page::show),
                Route.get("/series/{series}/workshop/{workshop}/events", Right.READ, page::live),
                Route.post("/series/{series}/workshop/{workshop}/replies", Right.SPEAK, page::reply),
                Route.post("/series/{series}/workshop/{workshop}/showing", Right.DECIDE, leading::show),
                Route.post("/series/{series}/workshop/{workshop}/decision", Right.DECIDE, leading::decide));
    }
}
