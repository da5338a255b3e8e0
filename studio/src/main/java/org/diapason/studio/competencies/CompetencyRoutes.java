package org.diapason.studio.competencies;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of competencies. */
public final class CompetencyRoutes implements Room {

    private final CompetenciesPage page;

    public CompetencyRoutes(Studio studio) {
        page = new CompetenciesPage(studio.desk());
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/series/{series}/competencies", Right.READ, page::show));
    }
}
