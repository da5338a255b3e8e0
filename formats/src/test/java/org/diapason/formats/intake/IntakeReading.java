package org.diapason.formats.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesReading;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.Troubles;

/** Reads what an importer gave as a series file would be read, and wants no trouble at all. */
public final class IntakeReading {

    private IntakeReading() {}

    /** The micro-credentials of this intake; those without a code get one. */
    public static List<MicroCredential> of(Intake intake) {
        List<Node> items = new ArrayList<>();
        for (Mapping item : intake.microCredentials()) {
            List<Entry> entries = new ArrayList<>(item.entries());
            if (item.get("code").isEmpty()) {
                entries.addFirst(Node.entry("code", Node.string("X" + items.size())));
            }
            items.add(new Mapping(entries, item.spot()));
        }
        Mapping series = Node.mapping(List.of(
                Node.entry("diapason", Node.number("1")),
                Node.entry("code", Node.string("test")),
                Node.entry("title", Node.string("Test")),
                Node.entry("languages", Node.sequence(List.of(Node.string("fr"), Node.string("en")))),
                Node.entry("micro-credentials", Node.sequence(items))));
        SeriesReading reading = SeriesFiles.read(new Tree(Optional.of(series), new Troubles()));
        assertEquals(List.of(), reading.troubles());
        return reading.dossier().orElseThrow().series().microCredentials();
    }
}
