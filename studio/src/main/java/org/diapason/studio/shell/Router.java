package org.diapason.studio.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.diapason.core.people.Right;
import org.diapason.core.shelf.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

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
        Map<String, List<Address>> addresses = new HashMap<>();
        for (Lang lang : List.of(Lang.FR, Lang.EN)) {
            for (Route route : routes) {
                Address address = new Address(
                        PathPatternParser.defaultInstance.parse("/" + lang.tag() + route.path()),
                        request -> answer(route, lang, request));
                addresses
                        .computeIfAbsent(
                                shape(route.verb().name(), "/" + lang.tag() + route.path()), _ -> new ArrayList<>())
                        .add(address);
            }
        }
        return request -> {
            PathContainer path = request.requestPath().pathWithinApplication();
            // Whoever asks for the head of a page alone asks for the page; the server leaves the rest away.
            String verb = request.method().equals(HttpMethod.HEAD)
                    ? Verb.GET.name()
                    : request.method().name();
            return addresses.getOrDefault(shape(verb, path.value()), List.of()).stream()
                    .flatMap(address -> address.take(path, request).stream())
                    .findFirst()
                    .or(() -> nowhere(path.value()));
        };
    }

    /** What is not listed is told in the language in which it was asked for, with a way back. */
    private Optional<HandlerFunction<ServerResponse>> nowhere(String path) {
        return Stream.of(Lang.FR, Lang.EN)
                .filter(lang -> path.startsWith("/" + lang.tag() + "/"))
                .findFirst()
                .map(lang -> request -> answers.write(Answer.notFound(), visits.of(request, lang), request));
    }

    /** What one can tell of a path at a glance: few addresses are alike in it, and only those are looked at one by one. */
    private static String shape(String verb, String path) {
        int language = path.indexOf('/', 1);
        long depth = path.chars().filter(sign -> sign == '/').count();
        return verb + ' ' + depth + ' ' + (language < 0 ? path : path.substring(0, language));
    }

    /** An address in one language, and what answers there. */
    private record Address(PathPattern pattern, HandlerFunction<ServerResponse> handler) {

        Optional<HandlerFunction<ServerResponse>> take(PathContainer path, ServerRequest request) {
            PathPattern.PathMatchInfo match = pattern.matchAndExtract(path);
            if (match == null) {
                return Optional.empty();
            }
            request.attributes().put(RouterFunctions.URI_TEMPLATE_VARIABLES_ATTRIBUTE, match.getUriVariables());
            return Optional.of(handler);
        }
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
