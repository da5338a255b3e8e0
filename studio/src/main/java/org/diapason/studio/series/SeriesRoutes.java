package org.diapason.studio.series;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of the list of series, of the home of a series and of its deviations. */
public final class SeriesRoutes implements Room {

    private final ListPage list;
    private final NewSeriesPage begin;
    private final HomePage home;
    private final RegisterPage register;

    public SeriesRoutes(Studio studio) {
        this.list = new ListPage(studio);
        this.begin = new NewSeriesPage(studio);
        this.home = new HomePage(studio);
        this.register = new RegisterPage(studio);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/", Right.ENTER, list::show),
                Route.get("/series/new", Right.STEWARD, begin::show),
                Route.post("/series/new", Right.STEWARD, begin::begin),
                Route.get("/series/{series}", Right.READ, home::show),
                Route.get("/series/{series}/deviations", Right.READ, register::show));
    }
}
