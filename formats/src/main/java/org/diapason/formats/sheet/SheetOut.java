package org.diapason.formats.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.toolkit.Judged;
import org.diapason.core.toolkit.Provenance;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Bounds;
import org.diapason.formats.intake.Progress;
import org.diapason.formats.intake.Scratch;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.formats.tree.Node;
import org.diapason.formats.tree.Node.Mapping;
import org.diapason.formats.tree.Node.Sequence;
import org.diapason.formats.tree.Refusal;

/**
 * Writes the micro-credentials of a series as a spreadsheet that the importer reads back. What a sheet cannot carry is
 * found by reading it back before it is handed out, and stands in the last cell of each row.
 */
public final class SheetOut {

    private static final char MARK = '\uFEFF';

    private final Dossier dossier;
    private final Text made;
    private final Lang lang;
    private final SeriesRows sheet;

    /** A sheet whose headers are in this language, French or English. */
    public SheetOut(Judged judged, Lang lang) {
        this.dossier = judged.seen().dossier();
        this.made = Provenance.of(judged.seen()).inWords();
        this.lang = lang;
        this.sheet = new SeriesRows(dossier.series(), lang);
    }

    /** Writes a workbook: a sheet of micro-credentials, one of outcomes, and the help of the template. */
    public void workbook(OutputStream out) throws IOException {
        try (Scratch scratch = Scratch.make()) {
            workbook(rows(scratch.folder()), out, scratch.folder());
        }
    }

    private void workbook(List<Map<String, String>> rows, OutputStream out, Path scratch) throws IOException {
        new TemplateWorkbook(lang)
                .write(sheet.columns(), rows, sheet.outcomeColumns(), sheet.outcomes(), Fact.of(made), out, scratch);
    }

    /** Writes one table, outcomes on rows of their own; with semicolons in French, as French spreadsheets expect. */
    public void csv(OutputStream out) throws IOException {
        List<Map<String, String>> rows;
        try (Scratch scratch = Scratch.make()) {
            rows = rows(scratch.folder());
        }
        List<String> columns = new ArrayList<>(sheet.columns());
        sheet.outcomeColumns().stream()
                .filter(column -> !columns.contains(column))
                .forEach(columns::add);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(lang.base().equals(Lang.FR) ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        TemplateWorkbook template = new TemplateWorkbook(lang);
        csv.writeRecord(columns.stream().map(template::header).toList());
        for (Map<String, String> row : withOutcomes(rows)) {
            csv.writeRecord(columns.stream()
                    .map(column -> SafeCell.neutral(row.getOrDefault(column, "")))
                    .toList());
        }
        csv.flush();
        writer.flush();
    }

    /** The rows of micro-credentials with the first outcome beside each, then a row for each other outcome. */
    private List<Map<String, String>> withOutcomes(List<Map<String, String>> rows) {
        List<Map<String, String>> all = new ArrayList<>();
        List<Map<String, String>> outcomes = sheet.outcomes();
        for (Map<String, String> row : rows) {
            List<Map<String, String>> own = outcomes.stream()
                    .filter(each -> each.getOrDefault("code", "").equals(row.get("code")))
                    .toList();
            Map<String, String> first = new LinkedHashMap<>(row);
            first.putAll(own.isEmpty() ? Map.of() : own.getFirst());
            all.add(first);
            own.stream().skip(1).forEach(all::add);
        }
        return all;
    }

    /** The rows, each with what it leaves out. */
    private List<Map<String, String>> rows(Path scratch) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<List<String>> losses = losses(scratch);
        List<Map<String, String>> bare = sheet.rows();
        for (int at = 0; at < bare.size(); at++) {
            Map<String, String> row = new LinkedHashMap<>(bare.get(at));
            row.put("leave", String.join(", ", losses.get(at)));
            rows.add(row);
        }
        return rows;
    }

    /** What each micro-credential loses on its way out and in again. */
    List<List<String>> losses(Path scratch) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook(sheet.rows(), bytes, scratch);
        Path file = Files.write(scratch.resolve("back.xlsx"), bytes.toByteArray());
        Map<String, Mapping> returned = new LinkedHashMap<>();
        try {
            Setting setting =
                    new Setting(dossier.series().source(), Bounds.USUAL, Progress.SILENT, Optional.empty(), scratch);
            List<Mapping> read = new SpreadsheetImporter()
                    .read(new Artifact("back.xlsx", file), setting)
                    .microCredentials();
            tree(SeriesFiles.around(read, dossier.series().languages()).dossier())
                    .forEach(each -> returned.put(code(each), each));
        } catch (Refusal unread) {
            throw new IllegalStateException("A workbook just written can be read", unread);
        }
        List<List<String>> losses = new ArrayList<>();
        for (Mapping original : tree(Optional.of(dossier))) {
            losses.add(SheetLosses.between(original, returned.getOrDefault(code(original), Node.mapping(List.of()))));
        }
        return losses;
    }

    private static List<Mapping> tree(Optional<Dossier> dossier) {
        return dossier.map(each -> ((Mapping) SeriesFiles.tree(each)).get("micro-credentials"))
                .flatMap(node -> node)
                .map(node -> ((Sequence) node)
                        .items().stream().map(Mapping.class::cast).toList())
                .orElse(List.of());
    }

    private static String code(Mapping mc) {
        return mc.get("code").map(node -> ((Node.Scalar) node).text()).orElse("");
    }
}
