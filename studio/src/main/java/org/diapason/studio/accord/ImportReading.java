package org.diapason.studio.accord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.diapason.core.base.Fact;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.shelf.Kept;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Scratch;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.portfolio.Portfolio;
import org.diapason.formats.seriesfile.DecisionFiles;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.seriesfile.SeriesReading;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.YamlWriter;

/**
 * Reads what somebody sent, beside the series into which it goes. The folder of a series is laid out for a while, as
 * the command line has it, so that both do the same.
 *
 * @param what what was sent
 * @param before the series as it is; nothing when the files begin one
 * @param ledger what files brought so far
 * @param progress whom to tell how far the reading is
 */
record ImportReading(Import what, Optional<Kept<Dossier>> before, Ledger ledger, Progress progress) {

    private static final String IMPORTS = "imports.yaml";
    private static final String COLUMNS = "columns.yaml";

    /**
     * What came of it.
     *
     * @throws Refusal when what came in makes no series
     * @throws IOException when the machine fails
     */
    Arrived read(List<Parcel> parcels, LocalDate today) throws IOException, Refusal {
        try (Scratch scratch = Scratch.make()) {
            Path folder = scratch.folder().resolve("series").resolve(folderName());
            Setting setting = new Setting(what.lang(), bounds(), progress, Optional.empty(), parts(scratch));
            List<Path> files = layFiles(parcels, scratch);
            List<Path> others = new ArrayList<>();
            List<Arrived.Story> stories = new ArrayList<>();
            WholeSeries whole = new WholeSeries(folder, setting);
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (stories.isEmpty() && whole.lay(new Artifact(name, file))) {
                    stories.add(Stories.whole(name));
                } else {
                    others.add(file);
                }
            }
            if (stories.isEmpty()) {
                lay(folder);
            } else {
                putColumns(folder);
            }
            return bring(folder, setting, others, stories, today);
        }
    }

    private Arrived bring(Path folder, Setting setting, List<Path> files, List<Arrived.Story> wholes, LocalDate today)
            throws IOException, Refusal {
        List<Arrived.Story> stories = new ArrayList<>(wholes);
        List<Arrived.Difference> differences = List.of();
        if (!files.isEmpty()) {
            Portfolio.Arrival arrival = new Portfolio(folder, setting, true).bring(files, today);
            stories.addAll(Stories.of(arrival));
            differences = Stories.differences(arrival);
            if (!arrival.isEmpty()) {
                arrival.write();
            } else if (wholes.isEmpty()) {
                return arrived(Fact.silent(), folder, stories, differences);
            }
        }
        SeriesReading reading = SeriesFiles.read(folder);
        Dossier dossier = reading.dossier()
                .orElseThrow(() -> new Refusal(reading.troubles().getFirst()));
        List<Arrived.Story> counted = wholes.isEmpty() ? stories : Stories.counted(stories, dossier);
        return arrived(Fact.of(SeriesFiles.json(dossier)), folder, counted, differences);
    }

    private Arrived arrived(
            Fact<String> series, Path folder, List<Arrived.Story> stories, List<Arrived.Difference> differences)
            throws IOException {
        return new Arrived(
                before.map(Kept::revision).orElse(0L),
                series,
                text(folder.resolve(IMPORTS)),
                text(folder.resolve(COLUMNS)),
                text(folder.resolve(DecisionFiles.FILE)),
                stories,
                differences);
    }

    private static Fact<String> text(Path file) throws IOException {
        return Files.isRegularFile(file) ? Fact.of(Files.readString(file)) : Fact.silent();
    }

    /** The series as it is, or the head of a new one. */
    private void lay(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (before.isPresent()) {
            Files.writeString(
                    folder.resolve("series.yaml"), SeriesFiles.yaml(before.get().content()));
        } else if (what.name() instanceof Fact.Stated<String>(String name)) {
            Node head = Node.mapping(List.of(
                    Node.entry("diapason", Node.number("1")),
                    Node.entry("code", Node.string(Names.code(name))),
                    Node.entry("title", Node.string(name)),
                    Node.entry(
                            "languages",
                            Node.sequence(List.of(Node.string(what.lang().tag()))))));
            Files.writeString(folder.resolve("series.yaml"), YamlWriter.write(head));
        }
        if (ledger.imports() instanceof Fact.Stated<String>(String imports)) {
            Files.writeString(folder.resolve(IMPORTS), imports);
        }
        putColumns(folder);
    }

    private void putColumns(Path folder) throws IOException {
        Fact<String> columns = what.columns().or(ledger.columns());
        if (columns instanceof Fact.Stated<String>(String stated)) {
            Files.writeString(folder.resolve(COLUMNS), stated, StandardCharsets.UTF_8);
        }
    }

    /** Each file under the name it was sent under, in a folder of its own: that name is all that a reader sees. */
    private List<Path> layFiles(List<Parcel> parcels, Scratch scratch) throws IOException {
        List<Path> files = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        for (int i = 0; i < parcels.size(); i++) {
            String name = Names.file(parcels.get(i).name());
            Path home = Files.createDirectories(scratch.folder().resolve("sent").resolve(String.valueOf(i)));
            Path file = home.resolve(taken.add(name) ? name : (i + 1) + "-" + name);
            Files.write(file, parcels.get(i).bytes());
            files.add(file);
        }
        return files;
    }

    private static Path parts(Scratch scratch) throws IOException {
        return Files.createDirectories(scratch.folder().resolve("parts"));
    }

    /** A series whose files do not say its title is called after the first of them. */
    private String folderName() {
        String first =
                what.files().isEmpty() ? "series" : what.files().getFirst().name();
        return Names.title(Names.file(first));
    }

    private static Bounds bounds() {
        Bounds usual = Bounds.USUAL;
        return new Bounds(
                Parcel.MOST_BYTES,
                2_000_000_000L,
                usual.entries(),
                usual.ratio(),
                usual.depth(),
                usual.name(),
                usual.text(),
                200_000);
    }
}
