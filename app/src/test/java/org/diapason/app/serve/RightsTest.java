package org.diapason.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.diapason.app.serve.Browser.Page;
import org.diapason.core.base.Id;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Verb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every address as every one of the people of two organisations: what docs/routes.md says, and nothing else. */
class RightsTest {

    private static final Path TABLE = Path.of(System.getProperty("diapason.house", ".."), "docs/routes.md");

    private static Trial trial;
    private static Trial doors;
    private static List<Cast> casts;

    @BeforeAll
    static void open() throws IOException {
        trial = Trial.open();
        Browser owner = trial.owner();
        doors = trial.beside(RightsTest::reached);
        casts = List.of(Cast.of(trial, owner, "one"), Cast.of(trial, trial.secondOrganisation(), "two"));
    }

    /** The same addresses, behind each of which stands nothing but a word: what is tried is the door. */
    private static Room reached(Room room) {
        List<Route> routes = room.routes().stream()
                .map(route -> new Route(
                        route.verb(),
                        route.path(),
                        route.right(),
                        _ -> new Answer.Download(
                                "reached", "text/plain", out -> out.write("reached".getBytes(StandardCharsets.UTF_8)))))
                .toList();
        return () -> routes;
    }

    @AfterAll
    static void close() throws IOException {
        doors.close();
        trial.close();
    }

    /** One row of the committed table. */
    private record Row(Verb verb, String path, Map<String, Boolean> may) {

        static Row read(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            List<String> columns = RouteTable.columns();
            Map<String, Boolean> may = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                may.put(columns.get(i), cells.get(i + 4).equals(RouteTable.YES));
            }
            return new Row(Verb.valueOf(cells.get(1)), cells.get(2).replace("`", ""), may);
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| GET |") || line.startsWith("| POST |"))
                .map(Row::read)
                .toList();
    }

    @Test
    void the_committed_table_is_the_one_that_the_program_prints() throws IOException {
        String printed = new RouteTable(RoutesCommand.routes()).page();
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(TABLE, printed);
        }
        assertEquals(
                printed,
                Files.readString(TABLE),
                "Read the difference, then: ./mvnw -pl app -Dtest=RightsTest -Dgolden=write test");
    }

    @Test
    void the_running_studio_has_the_addresses_of_the_table_and_no_other() throws IOException {
        TreeSet<String> running = trial.studio().router().routes().stream()
                .map(route -> route.verb() + " " + route.path())
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> written = rows().stream()
                .map(row -> row.verb() + " " + row.path())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, running);
        assertTrue(written.size() > 80);
    }

    @Test
    void everybody_comes_where_the_table_says_and_nowhere_else() throws IOException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Cast cast : casts) {
            for (Row row : rows()) {
                for (Map.Entry<String, Boolean> each : row.may().entrySet()) {
                    Page page = ask(cast, each.getKey(), row, cast.series());
                    tried++;
                    boolean comes = page.body().equals("reached");
                    if (each.getValue() != comes || !comes && !isRefused(page, each.getKey())) {
                        wrong.add(each.getKey() + " " + row.verb() + " " + row.path() + " " + page.status());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(tried > 2 * 80 * 11);
    }

    private static boolean isRefused(Page page, String who) {
        return who.equals("nobody")
                ? page.status() == 303 && page.location().contains("/sign-in")
                : page.status() == 404;
    }

    @Test
    void a_guest_comes_to_no_other_series_of_the_same_organisation() throws IOException {
        Cast cast = casts.getFirst();
        for (Row row :
                rows().stream().filter(each -> each.path().contains("{series}")).toList()) {
            for (String who : List.of("guest: read", "guest: comment", "guest: review")) {
                Page page = ask(cast, who, row, cast.otherSeries());
                assertEquals(404, page.status(), who + " " + row.verb() + " " + row.path());
            }
        }
    }

    private static Page ask(Cast cast, String who, Row row, Id series) {
        Browser browser = Objects.requireNonNull(cast.people().get(who)).at(doors.stranger());
        String lang = cast.organisation().equals(casts.getFirst().organisation()) ? "/en" : "/fr";
        String path = lang + row.path().replace("{series}", series.toString()).replaceAll("\\{[a-z]+}", "x");
        return row.verb() == Verb.GET ? browser.get(path) : browser.post(path);
    }
}
