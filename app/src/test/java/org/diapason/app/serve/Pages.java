package org.diapason.app.serve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diapason.app.serve.Browser.Page;
import org.diapason.core.base.Id;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Verb;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What somebody comes to by links: one page of every address, and every form that stands on them.
 *
 * @param seen the answers by the path at which they stand
 * @param forms the forms, one for each address that it sends to and each set of fields
 * @param missed the addresses to look at to which no link leads
 */
record Pages(Map<String, Page> seen, List<Form> forms, List<String> missed) {

    /** Parts of a path of which every value has a page of its own kind; of the others one is as good as another. */
    private static final Set<String> KINDS = Set.of("part", "register", "step");

    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

    /**
     * A form as it stands on a page.
     *
     * @param page where it stands
     * @param action where it is sent to
     * @param post whether it acts
     * @param files whether it takes a file
     * @param fields what it would send as it stands, without the token
     */
    record Form(String page, String action, boolean post, boolean files, List<Field> fields) {

        /** The fields as they stand, but for one that holds this. */
        String[] with(Field changed, String value) {
            return with(changed::equals, value);
        }

        /** The fields as they stand, but for those of this kind, which hold this; each time a form of its own. */
        String[] with(Predicate<Field> changed, String value) {
            return fields.stream()
                    .flatMap(field -> Stream.of(
                            field.name(),
                            changed.test(field)
                                    ? value
                                    : field.name().equals("key") ? Id.fresh().toString() : field.value()))
                    .toArray(String[]::new);
        }

        /** The path of the page to which it is sent, without what stands behind it. */
        String to() {
            return action.replaceFirst("\\?.*", "");
        }
    }

    /**
     * One field of a form.
     *
     * @param name its name
     * @param value what stands in it
     * @param free whether a person writes there what they want
     */
    record Field(String name, String value, boolean free) {}

    /** Follows links from the start, through pages of which each address asks for one; other series are left alone. */
    static Pages of(List<Route> routes, Browser browser, String series, String... starts) {
        Map<String, Page> seen = new LinkedHashMap<>();
        Map<String, Form> forms = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>();
        Set<String> met = new LinkedHashSet<>();
        Deque<String> todo = new ArrayDeque<>(List.of(starts));
        for (String path = todo.poll(); path != null; path = todo.poll()) {
            Optional<Route> route = route(routes, path);
            if (route.isEmpty() || !known.add(kind(route.get(), path)) || path.endsWith("/events")) {
                continue;
            }
            Page page = browser.get(path);
            seen.put(path, page);
            met.add(route.get().path());
            if (!page.header("Content-Type").startsWith("text/html")) {
                continue;
            }
            Document document = Jsoup.parse(page.body());
            for (Element link : document.select("a[href]")) {
                String to = link.attr("href").replaceFirst("#.*", "");
                if (to.startsWith("/") && (!to.contains("/series/") || to.contains(series) || to.contains("/new"))) {
                    todo.add(to);
                }
            }
            forms(path, document).forEach(form -> forms.putIfAbsent(key(routes, form), form));
        }
        List<String> missed = routes.stream()
                .filter(route -> route.verb() == Verb.GET && !met.contains(route.path()))
                .map(Route::path)
                .toList();
        return new Pages(seen, List.copyOf(forms.values()), missed);
    }

    private static String key(List<Route> routes, Form form) {
        String bare = form.action().replaceFirst("\\?.*", "");
        String at = routes.stream()
                .filter(route -> form.post() == (route.verb() == Verb.POST))
                .filter(route -> matches(route, bare))
                .min(Comparator.comparingInt(Pages::holes))
                .map(route -> kind(route, bare))
                .orElse(bare);
        return at
                + form.fields().stream()
                        .map(field -> field.name().replaceAll("[0-9]+", "#"))
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** The forms that stand on a page. */
    static List<Form> forms(String path, String page) {
        return forms(path, Jsoup.parse(page));
    }

    private static List<Form> forms(String path, Document document) {
        return document.select("form").stream().map(form -> form(path, form)).toList();
    }

    private static Form form(String page, Element form) {
        List<Field> fields = new ArrayList<>();
        boolean pressed = false;
        for (Element each : form.select("input[name], textarea[name], select[name], button[name]")) {
            String type = each.attr("type").toLowerCase(Locale.ROOT);
            String name = each.attr("name");
            switch (each.normalName()) {
                case "textarea" -> fields.add(new Field(name, each.wholeText(), true));
                case "select" -> fields.add(new Field(name, chosen(each), false));
                case "button" -> {
                    if (!pressed) {
                        fields.add(new Field(name, each.attr("value"), false));
                        pressed = true;
                    }
                }
                default -> {
                    boolean choice = type.equals("radio") || type.equals("checkbox");
                    if (!name.equals("_csrf") && !type.equals("file") && (!choice || each.hasAttr("checked"))) {
                        fields.add(new Field(name, each.attr("value"), !choice && !type.equals("hidden")));
                    }
                }
            }
        }
        String action = form.attr("action").isEmpty() ? page : form.attr("action");
        return new Form(
                page,
                action,
                form.attr("method").equalsIgnoreCase("post"),
                form.attr("enctype").startsWith("multipart"),
                List.copyOf(fields));
    }

    private static String chosen(Element select) {
        Element option = select.selectFirst("option[selected]");
        Element first = option == null ? select.selectFirst("option") : option;
        return first == null ? "" : first.hasAttr("value") ? first.attr("value") : first.text();
    }

    /** The address that this path is one of. */
    static Optional<Route> route(List<Route> routes, String path) {
        String bare = path.replaceFirst("\\?.*", "");
        return routes.stream()
                .filter(route -> route.verb() == Verb.GET && matches(route, bare))
                .min(Comparator.comparingInt(Pages::holes));
    }

    private static boolean matches(Route route, String bare) {
        return shape(route).matcher(bare).matches();
    }

    private static Pattern shape(Route route) {
        return Pattern.compile("/(?:fr|en)" + PART.matcher(route.path()).replaceAll("([^/]+)"));
    }

    private static int holes(Route route) {
        return route.path().split("[{]", -1).length;
    }

    private static String kind(Route route, String path) {
        String bare = path.replaceFirst("\\?.*", "");
        String kind = route.verb() + route.path();
        Matcher values = shape(route).matcher(bare);
        Matcher names = PART.matcher(route.path());
        if (values.matches()) {
            for (int i = 1; names.find(); i++) {
                if (KINDS.contains(names.group(1))) {
                    kind = kind.replace(names.group(), values.group(i));
                }
            }
        }
        return kind + (path.contains("/items") ? path.replaceFirst("[^?]*", "") : "");
    }
}
