package org.diapason.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diapason.studio.people.Reception;
import org.diapason.studio.shell.HousePages;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.SeriesPages;
import org.diapason.studio.shell.Stage;
import org.diapason.studio.shell.Steps;
import org.diapason.studio.shell.Verb;
import org.junit.jupiter.api.Test;

/** What the frame names can be gone to. */
class RoomsTest {

    private final List<Route> routes =
            Rooms.all(new Stage("boulangerie", studio -> List.of()).studio(), reception()).stream()
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

    /** Nobody comes in: the rooms are only asked for their addresses. */
    @SuppressWarnings("NullAway")
    private static Reception reception() {
        return new Reception(null, null, "", "");
    }
}
