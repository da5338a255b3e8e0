package org.diapason.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diapason.studio.people.Reception;
import org.diapason.studio.shell.HousePages;
import org.diapason.studio.shell.MemoryHearing;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.SeriesPages;
import org.diapason.studio.shell.Stage;
import org.diapason.studio.shell.Steps;
import org.diapason.studio.shell.Verb;
import org.junit.jupiter.api.Test;

/** What the frame names can be gone to. */
class RoomsTest {

    private final List<Route> routes = Rooms.all(
                    new Stage("boulangerie", studio -> List.of()).studio(), reception(), new MemoryHearing().hearing())
            .stream()
            .flatMap(room -> room.routes().stream())
            .toList();

    @Test
    void every_way_that_the_frame_shows_leads_somewhere() {
        Stream<String> pages = Stream.concat(
                SeriesPages.all().stream().map(SeriesPages.SeriesPage::page),
                IntStream.rangeClosed(1, 6).mapToObj(Steps::page));
        Stream.concat(
                        pages.map(page -> "/series/{series}/" + page),
                        Stream.concat(
                                HousePages.all().stream().map(HousePages.HousePage::path),
                                Stream.of("/search", "/accessibility")))
                .forEach(path -> assertTrue(
                        routes.stream()
                                .anyMatch(route ->
                                        route.verb() == Verb.GET && route.path().equals(path)),
                        () -> path + " has no room"));
    }

    @Test
    void no_address_stands_twice() {
        assertEquals(
                routes.size(),
                routes.stream()
                        .map(route -> route.verb() + " " + route.path())
                        .distinct()
                        .count());
    }

    /** The page says it in words; what each word promises is tried where it matters. */
    @Test
    void every_form_says_what_a_second_save_does() throws IOException {
        List<String> stated = Files.readAllLines(Path.of("../docs/second-save.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`", -1)[1])
                .toList();
        assertEquals(
                routes.stream()
                        .filter(route -> route.verb() == Verb.POST)
                        .map(Route::path)
                        .sorted()
                        .toList(),
                stated.stream().sorted().toList());
    }

    /** Nobody comes in: the rooms are only asked for their addresses. */
    @SuppressWarnings("NullAway")
    private static Reception reception() {
        return new Reception(null, null, "", "");
    }
}
