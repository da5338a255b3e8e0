package org.diapason.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.diapason.formats.seriesfile.DecisionFiles;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What accord writes for each series that comes along is taken by the commands that come after it. */
class AccordOfExamplesRunsTest {

    private static final Path EXAMPLES =
            Path.of("..", "examples").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_draft_reads_as_a_framework_and_its_impact_can_be_told(Path example) {
        Stage.Played played = accord(example, Lang.FR);
        assertEquals(0, played.exit(), played.err());
        assertEquals(
                List.of(),
                SeriesFiles.readFramework(folder.resolve("draft.yaml")).troubles());
        assertTrue(
                DecisionFiles.read(folder.resolve("decisions.yaml")).troubles().isEmpty());
        Stage.Played impact = Stage.play(folder, Lang.EN, "impact", example.toString(), "--framework", "draft.yaml");
        assertNotEquals(Command.CANNOT_READ, impact.exit(), impact.err());
        assertFalse(impact.out().isBlank());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_was_written_stays_as_it_is_the_next_time(Path example) throws IOException {
        accord(example, Lang.EN);
        String draft = Files.readString(folder.resolve("draft.yaml"));
        String decisions = Files.readString(folder.resolve("decisions.yaml"));
        accord(example, Lang.EN);
        assertEquals(draft, Files.readString(folder.resolve("draft.yaml")));
        assertEquals(decisions, Files.readString(folder.resolve("decisions.yaml")));
    }

    private Stage.Played accord(Path example, Lang lang) {
        return Stage.play(
                folder, lang, "accord", example.toString(), "-o", "draft.yaml", "--decisions", "decisions.yaml");
    }
}
