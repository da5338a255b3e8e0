package org.diapason.studio.people;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of who comes in by a link for a time. */
public final class GuestsRoutes implements Room {

    private final GuestsPage page;
    private final GuestEntry entry;

    public GuestsRoutes(Studio studio, Reception reception) {
        this.page = new GuestsPage(studio, reception);
        this.entry = new GuestEntry(studio, reception);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/guests", Right.DECIDE, page::show),
                Route.post("/guests", Right.DECIDE, page::invite),
                Route.post("/guests/{guest}/revocation", Right.DECIDE, page::revoke),
                Route.get("/guest/{token}", Right.ENTER, entry::show),
                Route.post("/guest/{token}", Right.ENTER, entry::enter));
    }
}
