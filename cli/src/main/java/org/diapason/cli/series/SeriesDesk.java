package org.diapason.cli.series;

import java.nio.file.Path;
import java.util.Optional;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Text;
import org.diapason.formats.seriesfile.SeriesReading;
import org.diapason.formats.seriesfile.SeriesFiles;
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
        for (Trouble trouble : reading.troubles()) {
            around.err().println(trouble.spot() + ": " + around.say(trouble.message()));
            around.err().println("    " + around.say(trouble.mend()));
        }
        int count = reading.troubles().size();
        around.err().println(around.say(Text.both(
                root + " ne se lit pas : " + count + (count > 1 ? " choses à corriger." : " chose à corriger."),
                root + " cannot be read: " + count + (count > 1 ? " things to mend." : " thing to mend."))));
        return Optional.empty();
    }
}
