package org.diapason.formats.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.sheet.RowVisitor.Merged;
import org.diapason.formats.tree.Refusal;

/** Reads an XLSX workbook, sheet by sheet and row by row, after every part of it was looked through. */
final class WorkbookRows {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int TOLD_EVERY = 16_384;

    private final Artifact artifact;
    private final Setting setting;
    private final Map<String, List<Merged>> merged = new HashMap<>();

    WorkbookRows(Artifact artifact, Setting setting) {
        this.artifact = artifact;
        this.setting = setting;
    }

    /** Gives every row that holds something to the visitor. */
    void read(RowVisitor visitor) throws Refusal, IOException {
        screen();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(artifact.path().toFile(), new ReadingOptions(true, true))) {
            CellWords words = new CellWords(workbook.isDate1904());
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheet(sheet, words, visitor);
            }
        } catch (ExcelReaderException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException damaged) {
            // The reader answers a damaged workbook with whatever breaks first; the parts themselves were looked
            // through.
            throw SheetFaults.damaged(artifact.name());
        }
    }

    private void screen() throws Refusal, IOException {
        try (Archive archive = Archive.open(artifact, setting)) {
            if (archive.entry(WORKBOOK).isEmpty()) {
                throw archive.entry("mimetype").isPresent()
                        ? SheetFaults.otherFormat(artifact.name())
                        : SheetFaults.missingPart(artifact.name(), WORKBOOK);
            }
            for (Archive.Entry entry : archive.entries()) {
                String part = entry.name().toLowerCase(Locale.ROOT);
                if (part.endsWith(".xml") || part.endsWith(".rels")) {
                    look(archive, entry, part);
                }
            }
        }
    }

    private void look(Archive archive, Archive.Entry entry, String part) throws Refusal, IOException {
        boolean sheet = part.startsWith("xl/worksheets/");
        long most = sheet ? setting.bounds().inflatedBytes() : setting.bounds().text();
        try (InputStream in = archive.read(entry)) {
            List<Merged> areas = new PartScreen(artifact.name() + "!" + entry.name(), most).look(in);
            if (!areas.isEmpty()) {
                merged.put(part, areas);
            }
        }
    }

    private void sheet(Sheet sheet, CellWords words, RowVisitor visitor) throws Refusal, IOException {
        boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
        if (!visitor.sheet(sheet.getName(), hidden, areas(sheet))) {
            return;
        }
        try (var rows = sheet.openStream()) {
            int read = 0;
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Line line = words.line(each.next());
                if (++read > setting.bounds().rows()) {
                    throw SheetFaults.tooLarge(
                            artifact.name(),
                            SheetSentences.tooManyRows(setting.bounds().rows()));
                }
                if (read % TOLD_EVERY == 0) {
                    setting.progress().at(artifact.name(), read, 0);
                }
                if (line.first() >= 0) {
                    visitor.row(line);
                }
            }
        }
        visitor.end();
    }

    /** The merged areas of a sheet: by the usual name of its part, or the only part that has any. */
    private List<Merged> areas(Sheet sheet) {
        String usual = "xl/worksheets/sheet" + (sheet.getIndex() + 1) + ".xml";
        return merged.getOrDefault(usual, List.of());
    }
}
