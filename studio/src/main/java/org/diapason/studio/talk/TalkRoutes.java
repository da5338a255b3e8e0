package org.diapason.studio.talk;

import java.util.List;
import java.util.function.Function;
import org.diapason.core.base.Id;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of what is said of a series. */
public final class TalkRoutes implements Room {

    private final TalkPage page;
    private final Speaking speaking;

    /** Where nobody knows who belongs to an organisation. */
    public TalkRoutes(Studio studio) {
        this(studio, _ -> List.of());
    }

    /** With the names of those who belong to an organisation: each of them can be mentioned. */
    public TalkRoutes(Studio studio, Function<Id, List<String>> members) {
        page = new TalkPage(studio, members);
        speaking = new Speaking(studio, page);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/series/{series}/talk", Right.READ, page::show),
                Route.post("/series/{series}/talk", Right.SPEAK, speaking::begin),
                Route.post("/series/{series}/talk/{thread}/remarks", Right.SPEAK, speaking::answer),
                Route.post("/series/{series}/talk/{thread}/resolution", Right.SPEAK, speaking::resolve),
                Route.post("/series/{series}/talk/{thread}/reopening", Right.SPEAK, speaking::reopen));
    }
}
