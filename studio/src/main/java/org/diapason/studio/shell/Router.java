package org.diapason.studio.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.diapason.core.base.Lang;
import org.diapason.core.people.Right;
import org.diapason.core.shelf.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Every address of the studio below /fr and /en. What is not listed does not exist; what is listed asks its right before
 * anything behind it is run.
 */
public final class Router {

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);

    /** The template of the page that stands for a document that cannot be read. */
    private static final String UNREADABLE = "shell/unreadable.jte";

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

    private static Answer answered(Route route, Visit visit) {
        try {
            return route.handler().answer(visit);
        } catch (Unreadable ours) {
            String number = UUID.randomUUID().toString();
            LOG.error("{} {}", number, route.path(), ours);
            return new Answer.Page(UNREADABLE, number, 503);
        }
    }

    private ServerResponse answer(Route route, Lang lang, ServerRequest request) throws Exception {
        Visit visit = visits.of(request, lang);
        if (route.right() == Right.ENTER || visit.may(route.right())) {
            return answers.write(answered(route, visit), visit, request);
        }
        return visit.actor().isEmpty()
                ? answers.signIn(visit, route)
                : answers.write(Answer.notFound(), visit, request);
    }
}
