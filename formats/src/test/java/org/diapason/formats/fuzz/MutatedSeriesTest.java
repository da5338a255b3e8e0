package org.diapason.formats.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.checks.CheckExamples;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.junit.jupiter.api.Test;

/** Damages series that can be read, a line at a time, and judges whatever can still be read of them. */
class MutatedSeriesTest {

    private static final long SEED = 20_261_123;
    private static final int DAMAGES_EACH = 6;
    private static final List<String> AWKWARD = List.of(
            "",
            "[]",
            "{}",
            "0",
            "-1",
            "1000000000",
            "2026-02-30",
            "\"\"",
            "[a, a]",
            "é ",
            "\u202Eabc",
            "x".repeat(5000));

    @Test
    void whatever_can_be_read_can_be_judged() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        int judged = 0;
        for (Check check : Checks.all()) {
            for (String yaml : List.of(
                    CheckExamples.holds(check).orElseThrow(),
                    CheckExamples.breaks(check).orElseThrow())) {
                for (int i = 0; i < DAMAGES_EACH; i++) {
                    byte[] bytes = damaged(yaml, random).getBytes(StandardCharsets.UTF_8);
                    assertDoesNotThrow(
                            () -> ChecksTarget.fuzzerTestOneInput(bytes),
                            () -> new String(bytes, StandardCharsets.UTF_8));
                    judged += SeriesFiles.read("series.yaml", bytes).dossier().isPresent() ? 1 : 0;
                }
            }
        }
        assertTrue(judged > 50, "the damage leaves too little to judge: " + judged);
    }

    @Test
    void awkward_words_get_remarks() throws IOException {
        for (Path file : CorpusTest.files()) {
            byte[] bytes = Files.readAllBytes(file);
            assertDoesNotThrow(() -> LinterTarget.fuzzerTestOneInput(bytes));
            assertDoesNotThrow(() -> ChecksTarget.fuzzerTestOneInput(bytes));
        }
    }

    /** Drops, doubles or rewrites one line. */
    static String damaged(String yaml, SplittableRandom random) {
        List<String> lines = new java.util.ArrayList<>(Arrays.asList(yaml.split("\n")));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int colon = line.indexOf(": ");
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            default ->
                lines.set(
                        at,
                        colon < 0 ? line : line.substring(0, colon + 2) + AWKWARD.get(random.nextInt(AWKWARD.size())));
        }
        return String.join("\n", lines);
    }
}
