package org.diapason.studio.shell;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.people.Right;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Every address of the studio below /fr and /en. What is not listed does not exist; what is listed asks its right before
 * anything behind it is run.
 */
public final class Router {

    private final List<Route> routes = new ArrayList<>();
    private final Visits visits;
    private final Answers answers;

    public Router(List<Room> rooms, Visits visits, Answers answers) {
        rooms.forEach(room -> routes.addAll(room.routes()));
        this.visits = visits;
        this.answers = answers;
    }

    /** The table of addresses, as the app prints it and the tests walk it. */
    public List<Route> routes() {
        return List.copyOf(routes);
    }

    /** The same for Spring. */
    public RouterFunction<ServerResponse> functions() {
        RouterFunctions.Builder all = RouterFunctions.route();
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            for (Route route : routes) {
                String path = "/" + lang.tag() + route.path();
                if (route.verb() == Verb.GET) {
                    all.GET(path, request -> answer(route, lang, request));
                } else {
                    all.POST(path, request -> answer(route, lang, request));
                }
            }
        }
        return all.build();
    }

    private ServerResponse answer(Route route, Lang lang, ServerRequest request) throws Exception {
        Visit visit = visits.of(request, lang);
        if (route.right() == Right.ENTER || visit.may(route.right())) {
            return answers.write(route.handler().answer(visit), visit, request);
        }
        return visit.actor().isEmpty()
                ? answers.signIn(visit, route)
                : answers.write(Answer.notFound(), visit, request);
    }
}
