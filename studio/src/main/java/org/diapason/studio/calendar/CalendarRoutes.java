package org.diapason.studio.calendar;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.people.Reception;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of calendars. Everybody who belongs to the organisation may make a link of their own, and nobody else. */
public final class CalendarRoutes implements Room {

    private static final String HERE = "/series/{series}/calendar";

    private final CalendarPage page;
    private final CalendarFeed feed;

    public CalendarRoutes(Studio studio, Reception reception) {
        page = new CalendarPage(studio, reception);
        feed = new CalendarFeed(studio, reception);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, Right.READ, page::show),
                Route.get(HERE + "/series.ics", Right.READ, page::file),
                Route.post(HERE + "/link", Right.READ, page::make),
                Route.post(HERE + "/link/revocation", Right.READ, page::revoke),
                Route.get("/calendar/{token}", Right.ENTER, feed::fetch));
    }
}
