package org.diapason.formats.jsonfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Lang;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Importer;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesReading;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Entry;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Tree;
import org.diapason.formats.tree.Troubles;

/** A file as a test brings it to an importer, and what the reader of series files makes of what comes out. */
public final class Brought {

    private final Importer importer;
    private final Path folder;
    private final Bounds bounds;

    /** To this importer, by way of this folder. */
    public Brought(Importer importer, Path folder) {
        this(importer, folder, Bounds.USUAL);
    }

    /** To this importer, within these bounds. */
    public Brought(Importer importer, Path folder, Bounds bounds) {
        this.importer = importer;
        this.folder = folder;
        this.bounds = bounds;
    }

    /** A file of this name with these words. */
    public Artifact file(String name, String words) throws IOException {
        return file(name, words.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of this name with these bytes. */
    public Artifact file(String name, byte[] bytes) throws IOException {
        Path path = folder.resolve("brought");
        Files.write(path, bytes);
        return new Artifact(name, path);
    }

    /** What the importer makes of a file that it recognises; it must read as part of a series. */
    public Intake read(Artifact artifact) throws Refusal, IOException {
        assertTrue(importer.recognises(artifact), "not recognised");
        Intake intake =
                importer.read(artifact, new Setting(Lang.EN, bounds, Progress.SILENT, Optional.empty(), folder));
        series(intake);
        return intake;
    }

    /** The same from words. */
    public Intake read(String name, String words) throws Refusal, IOException {
        return read(file(name, words));
    }

    /** The series that it makes, without any trouble. */
    public static Dossier series(Intake intake) {
        List<Entry> entries = new ArrayList<>();
        put(entries, intake, "diapason", Node.number("1"));
        put(entries, intake, "code", Node.string("test"));
        put(entries, intake, "title", Node.string("Test"));
        put(entries, intake, "languages", Node.sequence(List.of(Node.string("en"), Node.string("fr"))));
        entries.addAll(intake.series().entries());
        List<Mapping> items = new ArrayList<>();
        for (Mapping item : intake.microCredentials()) {
            List<Entry> fields = new ArrayList<>(item.entries());
            if (item.get("code").isEmpty()) {
                fields.addFirst(Node.entry("code", Node.string("MC-" + items.size())));
            }
            items.add(new Mapping(fields, item.spot()));
        }
        entries.add(Node.entry("micro-credentials", Node.sequence(items)));
        SeriesReading reading = SeriesFiles.read(new Tree(Optional.of(Node.mapping(entries)), new Troubles()));
        assertEquals(List.of(), reading.troubles());
        return reading.dossier().orElseThrow();
    }

    /** The micro-credentials of the series that it makes. */
    public static List<MicroCredential> items(Intake intake) {
        return series(intake).series().microCredentials();
    }

    private static void put(List<Entry> entries, Intake intake, String key, Node value) {
        if (intake.series().get(key).isEmpty()) {
            entries.add(Node.entry(key, value));
        }
    }
}
