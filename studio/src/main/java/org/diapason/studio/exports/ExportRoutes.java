package org.diapason.studio.exports;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses at which a series is taken away as files. */
public final class ExportRoutes implements Room {

    private final ExportPage page;

    public ExportRoutes(Studio studio) {
        page = new ExportPage(studio);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/series/{series}/export", Right.READ, page::show),
                Route.get("/series/{series}/export/series.yaml", Right.READ, page::yaml),
                Route.get("/series/{series}/export/series.json", Right.READ, page::json),
                Route.get("/series/{series}/export/series.zip", Right.READ, page::folder),
                Route.get("/series/{series}/export/framework.yaml", Right.READ, page::framework),
                Route.get("/series/{series}/export/report.html", Right.READ, page::report),
                Route.get("/series/{series}/export/accord.html", Right.READ, page::accord));
    }
}
