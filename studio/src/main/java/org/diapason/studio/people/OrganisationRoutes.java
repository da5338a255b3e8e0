package org.diapason.studio.people;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;

/** The addresses of an organisation's own settings. */
public final class OrganisationRoutes implements Room {

    private final OrganisationPage page;

    public OrganisationRoutes(Reception reception) {
        this.page = new OrganisationPage(reception);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/organisation", Right.GOVERN, page::show),
                Route.post("/organisation", Right.GOVERN, page::change),
                Route.post("/organisation/logo", Right.GOVERN, page::logo));
    }
}
