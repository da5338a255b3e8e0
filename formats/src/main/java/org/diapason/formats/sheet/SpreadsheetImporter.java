package org.diapason.formats.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Count;
import org.diapason.formats.intake.Draft;
import org.diapason.formats.intake.Importer;
import org.diapason.formats.intake.Intake;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Refusal;
import org.diapason.formats.tree.Spot;

/** Reads a portfolio out of a spreadsheet: CSV, TSV or XLSX, one row a micro-credential or one row an outcome. */
public final class SpreadsheetImporter implements Importer {

    private static final List<String> TEXT_NAMES = List.of(".csv", ".tsv", ".tab");
    private static final List<String> BOOK_NAMES = List.of(".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods");

    @Override
    public Code id() {
        return Code.of("spreadsheet");
    }

    @Override
    public Text label() {
        return Text.both("tableur (XLSX, CSV, TSV)", "spreadsheet (XLSX, CSV, TSV)");
    }

    @Override
    public boolean recognises(Artifact artifact) throws IOException {
        byte[] head = artifact.head();
        boolean bookName = BOOK_NAMES.stream().anyMatch(artifact::named);
        if (Archive.isArchive(head)) {
            return bookName || new String(head, StandardCharsets.ISO_8859_1).contains("xl/workbook");
        }
        return bookName || TEXT_NAMES.stream().anyMatch(artifact::named);
    }

    @Override
    public Intake read(Artifact artifact, Setting setting) throws Refusal, IOException {
        return understand(artifact, setting).intake();
    }

    /**
     * What a spreadsheet gave.
     *
     * @param intake what it says of the series and its micro-credentials
     * @param mapping what every column was taken for
     */
    public record Understood(Intake intake, SheetMapping mapping) {}

    /**
     * Reads the file, and tells with what it gave how each column was understood.
     *
     * @throws Refusal when nothing of the file can be read
     */
    public static Understood understand(Artifact artifact, Setting setting) throws Refusal, IOException {
        String name = SheetReading.fileName(artifact.name());
        Taken taken = take(artifact, setting);
        return new Understood(
                taken.intake(),
                new SheetMapping(taken.reading().layouts().stream()
                        .map(layout -> SheetMapping.plan(name, layout))
                        .toList()));
    }

    /**
     * What every column of the file was taken for, to be corrected and given back as {@link Setting#columns}.
     *
     * @throws Refusal when nothing of the file can be read
     */
    public static SheetMapping mapping(Artifact artifact, Setting setting) throws Refusal, IOException {
        return understand(artifact, setting).mapping();
    }

    private record Taken(SheetReading reading, Intake intake) {}

    private record Heard(SheetReading reading, Notes notes, Gathering gathering) {

        static Heard nothing(String file, Optional<SheetMapping> mapping) {
            Notes notes = new Notes(file);
            Gathering gathering = new Gathering(notes);
            return new Heard(new SheetReading(file, mapping, notes, gathering), notes, gathering);
        }
    }

    private static Taken take(Artifact artifact, Setting setting) throws Refusal, IOException {
        Optional<Path> columns = setting.columns();
        Optional<SheetMapping> mapping =
                columns.isPresent() ? Optional.of(SheetMapping.read(columns.get())) : Optional.empty();
        Heard heard = new SheetFile<>(artifact, setting, () -> Heard.nothing(artifact.name(), mapping), Heard::reading)
                .read();
        return new Taken(heard.reading(), intake(artifact, setting, heard.reading(), heard.notes(), heard.gathering()));
    }

    private static Intake intake(
            Artifact artifact, Setting setting, SheetReading reading, Notes notes, Gathering gathering) throws Refusal {
        if (reading.layouts().isEmpty()) {
            throw SheetFaults.empty(artifact.name());
        }
        if (reading.layouts().stream().noneMatch(Layout::isNamed)) {
            throw SheetFaults.noTitles(Spot.start(artifact.name()));
        }
        gathering.tell(artifact.name());
        Names competencies = new Names("label");
        Names audiences = new Names("name");
        List<Mapping> all = new Filling(setting.lang(), notes, gathering, competencies, audiences).all();
        Spot start = Spot.start(artifact.name());
        Draft series = new Draft(start);
        if (!audiences.items().isEmpty()) {
            series.list(
                    "audiences", audiences.items(), audiences.items().getFirst().spot());
        }
        if (!competencies.items().isEmpty()) {
            series.list(
                    "competencies",
                    competencies.items(),
                    competencies.items().getFirst().spot());
        }
        return new Intake(series.done(), all, counts(reading, all), notes.list(), List.of());
    }

    private static List<Count> counts(SheetReading reading, List<Mapping> all) {
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(reading.layouts().size(), Text.both("feuilles", "sheets"), Text.both("feuille", "sheet")));
        counts.add(new Count(reading.taken(), Text.both("lignes", "rows"), Text.both("ligne", "row")));
        counts.add(new Count(
                all.size(),
                Text.both("micro-titres de compétences", "micro-credentials"),
                Text.both("micro-titre de compétences", "micro-credential")));
        return counts;
    }
}
