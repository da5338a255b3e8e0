package org.diapason.studio.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Cabinet;
import org.diapason.core.shelf.Filed;
import org.diapason.studio.shell.Stage;
import org.diapason.studio.shell.Studio;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A making goes on while its page is looked at, alone, and ends in words. */
class MakingTest {

    private static final Id ORGANISATION = new Id(new UUID(1, 1));
    private static final Id SERIES = new Id(new UUID(2, 2));

    /** As a cabinet is for whoever read the series before somebody was forgotten. */
    private static final Cabinet REFUSING = new Cabinet() {
        @Override
        public List<Filed> list(Id organisation, Id series) {
            return List.of();
        }

        @Override
        public Optional<Long> oldest(Id organisation, Id series) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> find(Id organisation, Id series, String name) {
            return Optional.empty();
        }

        @Override
        public boolean put(Id organisation, Id series, Filed filed, byte[] bytes) {
            return false;
        }
    };

    private final Stage stage = new Stage(
            "boulangerie",
            studio -> List.of(new ToolkitRoutes(studio, Clock.fixed(Stage.NOW, ZoneOffset.UTC), Runnable::run)));

    @Test
    void a_making_that_runs_shows_how_far_it_is_and_one_that_was_left_says_so() {
        stage.post("toolkit/choice", Map.of("lang", List.of("fr"), "format", List.of("html")));
        mark(new Progress(Stage.NOW, 3, 12, "PE/syllabus.fr.html", List.of()));
        assertEquals("25", page(stage).select("#making progress").attr("value"));
        assertEquals(0, page(stage).select("button[value=due]").size());
        stage.post("toolkit/choice", Map.of("lang", List.of("en"), "format", List.of("html")));
        assertEquals("25", page(stage).select("#making progress").attr("value"));
        stage.post("toolkit/making", Map.of("what", List.of("due")));
        assertEquals(1, page(stage).select("#making").size());
        mark(new Progress(Stage.NOW.minusSeconds(3600), 3, 12, "PE/syllabus.fr.html", List.of()));
        assertEquals(0, page(stage).select("#making").size());
        assertEquals(1, page(stage).select(".notice.careful").size());
        mark(new Progress(Stage.NOW, 12, 12, "", List.of("PE/syllabus.fr.html")));
        assertTrue(page(stage).select(".notice.bad").text().contains("PE/syllabus.fr.html"));
    }

    @Test
    void of_two_who_ask_at_the_same_moment_the_second_joins_the_first() {
        List<Runnable> begun = new ArrayList<>();
        List<Runnable> meanwhile = new ArrayList<>();
        Stage both = new Stage(
                "boulangerie",
                studio -> List.of(new ToolkitRoutes(
                        studio, asking(() -> List.copyOf(meanwhile).forEach(Runnable::run)), begun::add)));
        Map<String, List<String>> form = Map.of("what", List.of("kind:syllabus"));
        Progress over = new Progress(Stage.NOW, 1, 1, "", List.of());
        both.studio().shelves().of(Making.SCRIPT).mark(ORGANISATION, SERIES, over.mark());
        meanwhile.add(() -> {
            meanwhile.clear();
            both.post("toolkit/making", form);
        });
        both.post("toolkit/making", form);
        assertEquals(1, begun.size());
    }

    @Test
    void a_making_that_began_before_somebody_was_forgotten_ends_and_says_what_was_not_kept() {
        Stage forgetting = new Stage(
                "boulangerie",
                studio -> List.of(new ToolkitRoutes(
                        new Studio(
                                studio.desk(),
                                studio.series(),
                                studio.shelves(),
                                REFUSING,
                                studio.finder(),
                                studio.wire()),
                        Clock.fixed(Stage.NOW, ZoneOffset.UTC),
                        Runnable::run)));
        forgetting.post("toolkit/making", Map.of("what", List.of("scope-statement")));
        Document page = page(forgetting);
        assertEquals(0, page.select("#making").size());
        assertTrue(page.select(".notice.bad").text().contains("scope-statement.fr.html"));
        assertEquals(1, page.select("section.empty button[value=due]").size());
    }

    /** A clock that does something else before it answers. */
    private static Clock asking(Runnable first) {
        return new Clock() {
            @Override
            public Instant instant() {
                first.run();
                return Stage.NOW;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private void mark(Progress progress) {
        stage.studio().shelves().of(Making.SCRIPT).mark(ORGANISATION, SERIES, progress.mark());
    }

    private static Document page(Stage stage) {
        return Jsoup.parse(stage.get("toolkit").html());
    }
}
