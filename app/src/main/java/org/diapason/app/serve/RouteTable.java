package org.diapason.app.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diapason.core.people.Purpose;
import org.diapason.core.people.Right;
import org.diapason.core.people.Role;
import org.diapason.studio.shell.Route;

/** The table of addresses as a page: who may come to each, by role and by what a guest comes for. */
record RouteTable(List<Route> routes) {

    static final String YES = "yes";
    static final String NO = "–";

    private static final String INTRODUCTION = """
            # The addresses of the studio

            Made by `./diapason routes`; a test compares, and walks every address as every one of these people, in two organisations. Each stands below
            `/fr` and `/en`. An address asks one right: of the series, where it names a `{series}`, else of the organisation. Whoever has it not is
            answered as if there were no such address; whoever is nobody yet is sent to sign in. A guest is named by what the link is for, and sees the
            one series of the link.

            """;

    private static final String OUTSIDE = """

            ## Outside the languages

            | Address | What |
            |---|---|
            | `/`, `/fr`, `/en` | to the start, in the language that the browser asks for |
            | `/static/{name}` | style sheets, scripts and fonts, for everybody |
            | `/look/{organisation}/{edition}.css`, `.png` | colour and logo, for the organisation's own people |
            | `/health`, `/health/live`, `/health/ready` | whether it works, and nothing else |
            | `/oauth2/authorization/house`, `/login/oauth2/code/house` | signing in elsewhere, where that is set up |
            """;

    /** The whole page. */
    String page() {
        return INTRODUCTION + head() + sorted().map(RouteTable::row).collect(Collectors.joining("\n")) + "\n" + OUTSIDE;
    }

    private Stream<Route> sorted() {
        return routes.stream().sorted(Comparator.comparing(Route::path).thenComparing(Route::verb));
    }

    /** The people of the columns, in order. */
    static List<String> columns() {
        return Stream.of(
                        Stream.of(Role.values()).map(RouteTable::word),
                        Stream.of(Purpose.values()).map(purpose -> "guest: " + word(purpose)),
                        Stream.of("nobody"))
                .flatMap(each -> each)
                .toList();
    }

    private static String head() {
        List<String> titles = Stream.concat(Stream.of("Verb", "Address", "Right"), columns().stream())
                .toList();
        return "| " + String.join(" | ", titles) + " |\n" + "|---".repeat(titles.size()) + "|\n";
    }

    private static String row(Route route) {
        Stream<Boolean> may = Stream.of(
                        Stream.of(Role.values()).map(role -> role.may(route.right())),
                        Stream.of(Purpose.values())
                                .map(purpose ->
                                        route.isOfSeries() ? purpose.may(route.right()) : route.right() == Right.ENTER),
                        Stream.of(route.right() == Right.ENTER))
                .flatMap(each -> each);
        return "| " + route.verb() + " | `" + route.path() + "` | " + word(route.right()) + " | "
                + may.map(each -> each ? YES : NO).collect(Collectors.joining(" | ")) + " |";
    }

    private static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }
}
