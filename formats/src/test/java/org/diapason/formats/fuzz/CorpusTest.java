package org.diapason.formats.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays every awkward file without Jazzer, whose agent would cost more than all other tests of the module. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/awkward");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_awkward_file_is_answered(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);

        assertDoesNotThrow(() -> TreeTarget.fuzzerTestOneInput(bytes));
        assertDoesNotThrow(() -> SeriesTarget.fuzzerTestOneInput(bytes));
        assertDoesNotThrow(() -> BadgeTarget.fuzzerTestOneInput(bytes));
        assertDoesNotThrow(() -> CaseTarget.fuzzerTestOneInput(bytes));
        assertDoesNotThrow(() -> CtdlTarget.fuzzerTestOneInput(bytes));
        assertDoesNotThrow(() -> EdxTarget.fuzzerTestOneInput(bytes));
        assertDoesNotThrow(() -> CartridgeTarget.fuzzerTestOneInput(bytes));
        assertDoesNotThrow(() -> CourseTarget.fuzzerTestOneInput(bytes));
        assertDoesNotThrow(() -> ImportTarget.fuzzerTestOneInput(bytes));
    }

    @Test
    void there_is_a_corpus() throws IOException {
        assertTrue(files().size() > 40);
    }
}
