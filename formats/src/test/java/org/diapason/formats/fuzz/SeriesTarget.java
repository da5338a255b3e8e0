package org.diapason.formats.fuzz;

import java.nio.charset.StandardCharsets;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesReading;

/**
 * What Jazzer tries on the series reader: any bytes give a series or troubles, never an exception; and a series comes
 * back the same from what is written of it.
 */
public final class SeriesTarget {

    private SeriesTarget() {}

    /** Called by Jazzer with its own bytes, and by the corpus test with those that once were awkward. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        SeriesReading reading = SeriesFiles.read("series.yaml", bytes);
        reading.troubles().forEach(TreeTarget::check);
        if (reading.dossier().isEmpty() == reading.troubles().isEmpty()) {
            throw new IllegalStateException("A series and troubles, or neither");
        }
        reading.dossier().ifPresent(SeriesTarget::checkComesBack);
    }

    private static void checkComesBack(Dossier dossier) {
        byte[] yaml = SeriesFiles.yaml(dossier).getBytes(StandardCharsets.UTF_8);
        SeriesReading again = SeriesFiles.read("again.yaml", yaml);
        if (again.dossier().stream().noneMatch(dossier::equals)) {
            throw new IllegalStateException("Comes back differently: " + again.troubles());
        }
    }
}
