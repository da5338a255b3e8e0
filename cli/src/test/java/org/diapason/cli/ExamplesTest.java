package org.diapason.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example has its expected report in both languages; {@code -Dgolden=write} writes them anew to be read in a diff. */
class ExamplesTest {

    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
    private static final Path EXAMPLES = HOUSE.resolve("examples");

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void says_in_french_what_its_golden_file_says(Path example) throws IOException {
        compare(example, Lang.FR);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void says_in_english_what_its_golden_file_says(Path example) throws IOException {
        compare(example, Lang.EN);
    }

    @ParameterizedTest
    @CsvSource({
        "ontario-extend, 0",
        "climat-biodiversite, 0",
        "zero-carbon, 0",
        "boulangerie, 0",
        "facilitating-learning-online, 1"
    })
    void ends_in_tune_or_off_key(String example, int exit) {
        assertEquals(
                exit, Stage.play(HOUSE, Lang.EN, "check", "examples/" + example).exit());
    }

    private static void compare(Path example, Lang lang) throws IOException {
        Path golden = example.resolve("expected." + lang + ".txt");
        String said = Stage.play(HOUSE, lang, "check", "examples/" + example.getFileName())
                .out();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, said);
        }
        assertEquals(Files.readString(golden), said);
    }
}
