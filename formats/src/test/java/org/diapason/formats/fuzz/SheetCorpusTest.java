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

/** Replays awkward sheets as text and as parts of a workbook, without Jazzer. */
class SheetCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/awkward-sheets");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_awkward_sheet_is_answered(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);

        assertDoesNotThrow(() -> SheetTarget.fuzzerTestOneInput(bytes));
    }

    @Test
    void there_is_a_corpus() throws IOException {
        assertTrue(files().size() >= 20);
    }
}
