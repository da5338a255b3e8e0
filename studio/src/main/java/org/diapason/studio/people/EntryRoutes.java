package org.diapason.studio.people;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;

/** Where people come in and go out. */
public final class EntryRoutes implements Room {

    private final SignInPage signIn;
    private final CodePage code;
    private final LinkPage link;

    public EntryRoutes(Reception reception) {
        this.signIn = new SignInPage(reception);
        this.code = new CodePage(reception);
        this.link = new LinkPage(reception);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/sign-in", Right.ENTER, signIn::show),
                Route.post("/sign-in", Right.ENTER, signIn::enter),
                Route.get("/sign-in/code", Right.ENTER, code::show),
                Route.post("/sign-in/code", Right.ENTER, code::enter),
                Route.post("/sign-out", Right.ENTER, _ -> new Answer.Left("/sign-in")),
                Route.get("/link/{token}", Right.ENTER, link::show),
                Route.post("/link/{token}", Right.ENTER, link::use));
    }
}
