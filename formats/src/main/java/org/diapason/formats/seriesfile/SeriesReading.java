package org.diapason.formats.seriesfile;

import java.util.List;
import java.util.Optional;
import org.diapason.core.harmony.Dossier;
import org.diapason.formats.codec.SourceMap;
import org.diapason.formats.tree.Trouble;

/**
 * What came of reading a series.
 *
 * @param dossier the series, when nothing kept it from being read
 * @param troubles everything that did, in the order of the files
 * @param spots where in the files each part of it stands
 */
public record SeriesReading(Optional<Dossier> dossier, List<Trouble> troubles, SourceMap spots) {

    public SeriesReading {
        troubles = List.copyOf(troubles);
    }
}
