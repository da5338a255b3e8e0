package org.diapason.formats.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.archive.ReadingStopped;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.sheet.RowVisitor.Merged;
import org.diapason.formats.tree.Refusal;

/** Reads an XLSX workbook, sheet by sheet and row by row, each part inflated as it is read. */
final class WorkbookRows {

    private static final int TOLD_EVERY = 16_384;

    private final Artifact artifact;
    private final Setting setting;
    private final Map<String, List<Merged>> merged = new HashMap<>();

    WorkbookRows(Artifact artifact, Setting setting) {
        this.artifact = artifact;
        this.setting = setting;
    }

    /**
     * Gives every row that holds something to the visitor. Merged areas stand behind the rows that they cover: a file
     * that has some must be read once more, by a visitor that has heard nothing.
     *
     * @return whether the visitor knew all merged areas before their rows
     */
    boolean read(RowVisitor visitor) throws Refusal, IOException {
        int known = merged.size();
        try (Archive archive = Archive.open(artifact, setting)) {
            BookParts parts = BookParts.of(archive, artifact, setting);
            CellWords numbers = new CellWords(parts.isFrom1904(), parts.formats());
            SharedTexts texts = parts.texts();
            for (BookParts.Tab tab : parts.tabs()) {
                if (visitor.sheet(tab.name(), tab.hidden(), merged.getOrDefault(tab.part(), List.of()))) {
                    sheet(parts, tab, texts, numbers, visitor);
                }
            }
        } catch (ReadingStopped stopped) {
            throw stopped.refusal();
        }
        return merged.size() == known;
    }

    private void sheet(BookParts parts, BookParts.Tab tab, SharedTexts texts, CellWords numbers, RowVisitor visitor)
            throws Refusal, IOException {
        try (PartXml part = parts.open(tab.part())) {
            SheetRows rows = new SheetRows(part, parts.shown(tab.part()), texts, numbers);
            int read = 0;
            for (Line line = rows.next(); line != null; line = rows.next()) {
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
            if (!rows.merged().isEmpty()) {
                merged.put(tab.part(), rows.merged());
            }
        }
        visitor.end();
    }
}
