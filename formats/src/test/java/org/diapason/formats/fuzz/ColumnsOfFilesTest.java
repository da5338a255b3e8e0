package org.diapason.formats.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.checks.CheckExamples;
import org.diapason.core.harmony.checks.Checks;
import org.diapason.core.harmony.columns.Columns;
import org.diapason.core.harmony.columns.Screen;
import org.diapason.core.harmony.columns.TunedRow;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.junit.jupiter.api.Test;

/** Columns hold what the matrix and the checks say of every series that is at hand, whole or damaged. */
class ColumnsOfFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final int DAMAGES_EACH = 5;

    @Test
    void the_examples_are_judged_alike() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            List<Dossier> dossiers = folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> SeriesFiles.read(folder).dossier().orElseThrow())
                    .toList();
            assertTrue(dossiers.size() >= 5, "there are examples");
            dossiers.forEach(ColumnsOfFilesTest::requireAlike);
        }
    }

    @Test
    void damaged_series_are_judged_alike() {
        SplittableRandom random = new SplittableRandom(7);
        int judged = 0;
        for (Check check : Checks.all()) {
            for (String yaml : List.of(
                    CheckExamples.holds(check).orElseThrow(),
                    CheckExamples.breaks(check).orElseThrow())) {
                for (int i = 0; i < DAMAGES_EACH; i++) {
                    String text = i == 0 ? yaml : MutatedSeriesTest.damaged(yaml, random);
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    var dossier = SeriesFiles.read("series.yaml", bytes).dossier();
                    dossier.ifPresent(ColumnsOfFilesTest::requireAlike);
                    judged += dossier.isPresent() ? 1 : 0;
                }
            }
        }
        assertTrue(judged > 200, "the damage leaves too little to judge: " + judged);
    }

    private static void requireAlike(Dossier dossier) {
        Case seen = Case.of(dossier, TODAY);
        Columns columns = Columns.of(List.of(dossier.series()), Kinds.of(dossier.framework()));
        for (TuningMatrix.Row row : seen.matrix().rows()) {
            List<Cell> told = new ArrayList<>();
            TunedRow.of(columns, row.kind(), row.policy(), TODAY)
                    .each(EnumSet.allOf(Verdict.Kind.class), (series, cell) -> told.add(cell));
            assertEquals(row.cells(), told);
        }
        for (Check check : Checks.all()) {
            Screen.of(check).ifPresent(screen -> {
                List<String> told = new ArrayList<>();
                screen.examine(check, columns, dossier.framework(), TODAY, found -> told.add(words(found)));
                List<String> expected = new ArrayList<>();
                check.examine(seen, found -> expected.add(words(found)));
                assertEquals(expected, told);
            });
        }
    }

    private static String words(Finding found) {
        return found.place() + " " + found.tone() + " " + found.message();
    }
}
