package org.diapason.studio.search;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The address at which words are looked for. */
public final class SearchRoutes implements Room {

    private final SearchPage page;

    public SearchRoutes(Studio studio) {
        page = new SearchPage(studio);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/search", Right.READ, page::show));
    }
}
