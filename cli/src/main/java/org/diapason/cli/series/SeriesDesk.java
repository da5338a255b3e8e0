package org.diapason.cli.series;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Text;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesReading;
import org.diapason.formats.tree.Trouble;

/** Opens a series for a command, and says what kept it from being read. */
public final class SeriesDesk {

    private SeriesDesk() {}

    /** The series that stands there, or nothing once every trouble has been told. */
    public static Optional<SeriesReading> open(Path root, Surroundings around) {
        SeriesReading reading = SeriesFiles.read(root);
        if (reading.dossier().isPresent()) {
            return Optional.of(reading);
        }
        tell(reading.troubles(), around);
        int count = reading.troubles().size();
        around.err()
                .println(around.say(Text.both(
                        root + " ne se lit pas\u00a0: " + count
                                + (count > 1 ? " choses à corriger." : " chose à corriger."),
                        root + " cannot be read: " + count + (count > 1 ? " things to mend." : " thing to mend."))));
        return Optional.empty();
    }

    /** Tells every trouble: where, what, and how to mend it. */
    public static void tell(List<Trouble> troubles, Surroundings around) {
        for (Trouble trouble : troubles) {
            around.err().println(trouble.spot() + ": " + around.say(trouble.message()));
            around.err().println("    " + around.say(trouble.mend()));
        }
    }
}
