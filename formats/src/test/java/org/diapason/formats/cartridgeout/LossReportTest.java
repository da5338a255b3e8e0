package org.diapason.formats.cartridgeout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diapason.core.base.Lang;
import org.diapason.core.toolkit.Judged;
import org.diapason.formats.cartridgeout.LossReport.Certainty;
import org.diapason.formats.cartridgeout.LossReport.Fate;
import org.diapason.formats.cartridgeout.LossReport.Loss;
import org.junit.jupiter.api.Test;

/** What is lost is said beforehand, for every part that a course has and for every system. */
class LossReportTest {

    private final Judged full = Shelves.example("boulangerie");

    @Test
    void each_system_speaks_of_every_part_that_there_is() {
        Map<String, Set<String>> parts = LossReport.of(full).stream()
                .collect(Collectors.groupingBy(Loss::system, Collectors.mapping(Loss::part, Collectors.toSet())));

        assertEquals(Set.of("Moodle", "Canvas", "Brightspace"), parts.keySet());
        assertEquals(1, Set.copyOf(parts.values()).size());
        assertTrue(parts.getOrDefault("Moodle", Set.of())
                .containsAll(Set.of(
                        "unit",
                        "page",
                        "discussion",
                        "quiz",
                        "assignment",
                        "link",
                        "guide",
                        "rubric",
                        "weights",
                        "about",
                        "rights")));
    }

    @Test
    void nothing_is_said_of_what_the_series_does_not_have() {
        Judged bare = Shelves.example("zero-carbon");

        assertFalse(LossReport.of(bare).stream().anyMatch(loss -> loss.part().equals("discussion")));
    }

    @Test
    void what_is_known_names_its_source_and_the_page_on_platforms_says_what_it_shows() throws IOException {
        String page = Files.readString(Path.of("../docs/lms.md"));

        for (Loss loss : LossReport.of(full)) {
            boolean read = loss.certainty() == Certainty.SOURCE || loss.certainty() == Certainty.REPORTED;
            assertEquals(read, !loss.where().isEmpty(), () -> loss.system() + " " + loss.part());
            loss.where().forEach(source -> assertTrue(page.contains(source), source));
        }
    }

    @Test
    void lines_speak_of_losses_alone_and_in_both_languages() {
        List<String> french = LossReport.lines(full, Lang.FR);
        List<String> english = LossReport.lines(full, Lang.EN);

        long losses = LossReport.of(full).stream()
                .filter(loss -> loss.fate() != Fate.KEPT)
                .count();
        assertEquals(losses, french.size());
        assertEquals(losses, english.size());
        for (int at = 0; at < french.size(); at++) {
            assertNotEquals(french.get(at), english.get(at));
        }
    }
}
