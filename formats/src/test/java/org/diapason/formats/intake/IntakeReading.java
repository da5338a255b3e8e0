package org.diapason.formats.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.diapason.core.base.Lang;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesReading;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;

/** Reads what an importer gave as a series file would be read, and wants no trouble at all. */
public final class IntakeReading {

    private IntakeReading() {}

    /** The micro-credentials of this intake; those without a code get one. */
    public static List<MicroCredential> of(Intake intake) {
        List<Mapping> items = new ArrayList<>();
        for (Mapping item : intake.microCredentials()) {
            List<Entry> entries = new ArrayList<>(item.entries());
            if (item.get("code").isEmpty()) {
                entries.addFirst(Node.entry("code", Node.string("X" + items.size())));
            }
            items.add(new Mapping(entries, item.spot()));
        }
        SeriesReading reading = SeriesFiles.around(items, List.of(Lang.FR, Lang.EN));
        assertEquals(List.of(), reading.troubles());
        return reading.dossier().orElseThrow().series().microCredentials();
    }
}
