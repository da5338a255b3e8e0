package org.diapason.app.browser;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Router;
import org.diapason.studio.shell.Verb;

/**
 * The pages that people look at: every address of the table, with an example for each of its parts.
 *
 * @param looked their paths, without a language
 * @param unknown the addresses of the table to which no link was found
 */
record PageList(List<String> looked, List<String> unknown) {

    private static final Pattern PART = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern LINK = Pattern.compile("href=\"/en(/[^\"#]*)");
    private static final Pattern KIND = Pattern.compile("[?&](part=[a-z-]+)");

    /** Parts of an address each of whose values is a page of its own. */
    private static final Set<String> TELLING = Set.of("part", "step", "register");

    /** How many pages of one kind are opened in search of links to another kind. */
    private static final int MOST = 6;

    /** What is no page, and what StudioInBrowserTest comes to another way: told apart by hand, with the reason. */
    private static final Map<String, String> NOT_LOOKED_AT = Map.ofEntries(
            Map.entry("/series/{series}/workshop/{workshop}/events", "tells the page of the workshop what is new"),
            Map.entry("/series/{series}/export/series.yaml", "a file"),
            Map.entry("/series/{series}/export/series.json", "a file"),
            Map.entry("/series/{series}/export/series.zip", "a file"),
            Map.entry("/series/{series}/export/framework.yaml", "a file"),
            Map.entry("/series/{series}/export/report.html", "a file: ReportInBrowserTest and MarkupTest look at it"),
            Map.entry("/series/{series}/export/accord.html", "a file: ReportInBrowserTest and MarkupTest look at it"),
            Map.entry("/series/{series}/toolkit/templates/file", "a file: LetterheadsTest fills it"),
            Map.entry("/series/{series}/toolkit/kit.zip", "a file: ToolkitJourneyTest opens it"),
            Map.entry("/series/{series}/toolkit/file", "a file"),
            Map.entry("/account/export", "a file"),
            Map.entry("/link/{token}", "a scene: works once"),
            Map.entry("/guest/{token}", "a scene: for somebody outside"),
            Map.entry("/answer/{token}", "a scene: for somebody outside"),
            Map.entry("/heard/{address}", "a scene: for somebody outside"),
            Map.entry("/answered", "a scene: for somebody outside"),
            Map.entry("/calendar/{token}", "a file: CalendarLinkTest follows it"),
            Map.entry("/series/{series}/calendar/series.ics", "a file"),
            Map.entry("/sign-in", "a scene: for somebody outside"),
            Map.entry("/sign-in/code", "a scene: between the password and the door"));

    /** No link leads there: one writes into a form, the others are for whoever builds the studio. */
    private static final List<String> BY_HEART =
            List.of("/", "/search", "/search?q=formation", "/search?q=zzz", "/kit", "/kit/drawer");

    static PageList of(LiveStudio studio, APIRequestContext asking) {
        Crawl crawl = new Crawl(studio.router());
        crawl.through(studio, asking);
        List<String> unknown = wanted(studio.router())
                .filter(route -> !crawl.routes.contains(route.path()))
                .map(Route::path)
                .toList();
        return new PageList(List.copyOf(crawl.first.values()), unknown);
    }

    private static Stream<Route> wanted(Router router) {
        return router.routes().stream()
                .filter(route -> route.verb() == Verb.GET && !NOT_LOOKED_AT.containsKey(route.path()));
    }

    /** From page to page by links, those of kinds that were seen least before others. */
    private static final class Crawl {

        private record Shape(Route route, Pattern pattern, List<String> parts) {}

        private final List<Shape> shapes;
        private final Set<String> routes = new LinkedHashSet<>();
        private final Map<String, String> first = new TreeMap<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private final Set<String> known = new LinkedHashSet<>();
        private final Map<String, Deque<String>> todo = new LinkedHashMap<>();

        Crawl(Router router) {
            shapes = wanted(router)
                    .map(Crawl::shape)
                    .sorted(Comparator.comparingInt(shape -> shape.parts.size()))
                    .toList();
            BY_HEART.forEach(this::note);
        }

        private static Shape shape(Route route) {
            return new Shape(
                    route,
                    Pattern.compile(PART.matcher(route.path()).replaceAll("([^/?]+)") + "(?:\\?.*)?"),
                    PART.matcher(route.path())
                            .results()
                            .map(part -> part.group(1))
                            .toList());
        }

        void through(LiveStudio studio, APIRequestContext asking) {
            while (true) {
                Optional<String> next = todo.keySet().stream()
                        .filter(kind ->
                                !todo.getOrDefault(kind, new ArrayDeque<>()).isEmpty())
                        .min(Comparator.comparingInt(kind -> seen.getOrDefault(kind, 0)));
                if (next.isEmpty() || seen.merge(next.get(), 1, Integer::sum) > MOST) {
                    return;
                }
                String path = todo.getOrDefault(next.get(), new ArrayDeque<>()).removeFirst();
                first.putIfAbsent(next.get(), path);
                APIResponse answer = asking.get(studio.at("/en" + path));
                LINK.matcher(answer.text()).results().map(link -> link.group(1)).forEach(this::note);
                answer.dispose();
            }
        }

        private void note(String link) {
            String path = link.replace("&amp;", "&");
            String kind = kind(path);
            if (!kind.isEmpty() && known.add(path)) {
                todo.computeIfAbsent(kind, _ -> new ArrayDeque<>()).add(path);
            }
        }

        /** What tells one page from another of its address; empty where it is none that is looked at. */
        private String kind(String path) {
            for (Shape shape : shapes) {
                Matcher matcher = shape.pattern.matcher(path);
                if (matcher.matches()) {
                    routes.add(shape.route.path());
                    StringBuilder kind = new StringBuilder(shape.route.path());
                    for (int i = 0; i < shape.parts.size(); i++) {
                        if (TELLING.contains(shape.parts.get(i))) {
                            kind.append(' ').append(matcher.group(i + 1));
                        }
                    }
                    KIND.matcher(path).results().map(MatchResult::group).forEach(kind::append);
                    return path.startsWith("/search") ? path : kind.toString();
                }
            }
            return "";
        }
    }
}
