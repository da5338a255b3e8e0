package org.diapason.app.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Verb;

/** The pages that people look at: every address of the table, with an example for each of its parts. */
record PageList(List<String> looked, List<String> unknown) {

    private static final Pattern PART = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern FILE = Pattern.compile("\\.(yaml|json|zip|html|png|svg|csv|css)$");

    /** What only somebody with a link in hand can open, or what is no page: told apart by hand, with the reason. */
    private static final Map<String, String> NOT_LOOKED_AT = Map.of(
            "/series/{series}/workshop/{workshop}/events", "a stream that tells the page of the workshop what is new",
            "/link/{token}", "works once: every test of the browser comes in by one",
            "/sign-in", "stands outside: StudioInBrowserTest looks at it signed out");

    static PageList of(LiveStudio studio, Page page) {
        List<String> found = crawl(studio, page);
        List<String> looked = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Route route : studio.router().routes()) {
            if (route.verb() != Verb.GET
                    || FILE.matcher(route.path()).find()
                    || NOT_LOOKED_AT.containsKey(route.path())) {
                continue;
            }
            found.stream()
                    .filter(path -> shape(studio, path).equals(route.path()))
                    .findFirst()
                    .ifPresentOrElse(looked::add, () -> unknown.add(route.path()));
        }
        return new PageList(List.copyOf(new TreeSet<>(looked)), unknown);
    }

    /** Every path that links lead to, one of each shape. */
    private static List<String> crawl(LiveStudio studio, Page page) {
        Map<String, String> byShape = new LinkedHashMap<>();
        List<String> todo = new ArrayList<>(List.of("/"));
        while (!todo.isEmpty()) {
            String path = todo.removeFirst();
            String shape = shape(studio, path);
            if (byShape.putIfAbsent(shape, path) != null || FILE.matcher(path).find()) {
                continue;
            }
            try {
                page.navigate(studio.at("/en" + path));
            } catch (PlaywrightException download) {
                // A file to keep is no page to look at.
                continue;
            }
            for (Object href : (List<?>)
                    page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))")) {
                if (href instanceof String link && link.startsWith("/en/")) {
                    todo.add(link.substring(3).replaceFirst("#.*", ""));
                }
            }
        }
        return List.copyOf(byShape.values());
    }

    /** The addresses, those without parts before those that could swallow them. */
    private static List<Route> exactFirst(LiveStudio studio) {
        return studio.router().routes().stream()
                .sorted(Comparator.comparingInt(
                        route -> route.path().contains("{") ? route.path().split("[{]").length : 0))
                .toList();
    }

    private static String shape(LiveStudio studio, String path) {
        String bare = path.replaceFirst("\\?.*", "");
        for (Route route : exactFirst(studio)) {
            Matcher shape = Pattern.compile(PART.matcher(route.path()).replaceAll("[^/]+"))
                    .matcher(bare);
            if (route.verb() == Verb.GET && shape.matches()) {
                return route.path();
            }
        }
        return bare;
    }
}
