package org.diapason.studio.kit;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;

/** The page that shows every part of which pages are built. */
public final class KitRoom implements Room {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/kit", Right.ENTER, visit -> Answer.page("kit/page.jte", visit.path())),
                Route.get("/kit/drawer", Right.ENTER, visit -> Answer.page("kit/drawer.jte", visit.path())));
    }
}
