package org.diapason.formats.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Harmony;
import org.diapason.formats.seriesfile.SeriesFiles;

/** The series that stand in examples/, read once more for each test. */
final class Examples {

    private static final Path FOLDER = Path.of("..", "examples");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Examples() {}

    /** The names of all of them. */
    static List<String> names() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Dossier dossier(String name) {
        return SeriesFiles.read(FOLDER.resolve(name)).dossier().orElseThrow();
    }

    static Case seen(Dossier dossier) {
        return Case.of(dossier, TODAY);
    }

    /** The report on a dossier. */
    static String report(Dossier dossier, Lang lang) {
        Case seen = seen(dossier);
        return ReportPage.render(seen, Harmony.of(seen), lang, "0.1.0");
    }
}
