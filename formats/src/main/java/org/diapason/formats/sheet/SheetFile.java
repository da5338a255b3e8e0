package org.diapason.formats.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/**
 * A spreadsheet, CSV or XLSX, read row by row. Where something turns up late, an encoding, a stray quote or a merged area,
 * the file is read once more, by somebody who has heard nothing.
 */
final class SheetFile<T> {

    private final Artifact artifact;
    private final Setting setting;
    private final Supplier<T> fresh;
    private final Function<T, RowVisitor> ears;

    SheetFile(Artifact artifact, Setting setting, Supplier<T> fresh, Function<T, RowVisitor> ears) {
        this.artifact = artifact;
        this.setting = setting;
        this.fresh = fresh;
        this.ears = ears;
    }

    /**
     * Whoever heard the whole file.
     *
     * @throws Refusal when nothing of the file can be read
     */
    T read() throws Refusal, IOException {
        byte[] head = artifact.head();
        if (Archive.isArchive(head)) {
            return book();
        }
        if (!CsvText.isText(head) || CsvText.isMarkup(head)) {
            throw isOldBook(head) ? SheetFaults.oldOrLocked(artifact.name()) : SheetFaults.otherFormat(artifact.name());
        }
        CsvText how = CsvText.of(head);
        try {
            return text(how);
        } catch (IOException late) {
            if (how.isGuessed() || !CsvText.isCoding(late)) {
                throw late;
            }
            return text(how.inWindows());
        }
    }

    private static boolean isOldBook(byte[] head) {
        return head.length > 3 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF && head[2] == 0x11;
    }

    private T book() throws Refusal, IOException {
        WorkbookRows rows = new WorkbookRows(artifact, setting);
        T heard = fresh.get();
        if (rows.read(ears.apply(heard))) {
            return heard;
        }
        T again = fresh.get();
        rows.read(ears.apply(again));
        return again;
    }

    private T text(CsvText how) throws Refusal, IOException {
        try {
            return text(how, false);
        } catch (CsvParseException strayQuote) {
            try {
                return text(how, true);
            } catch (CsvParseException unclosed) {
                throw SheetFaults.unclosedQuote(artifact.name());
            }
        }
    }

    private T text(CsvText how, boolean lenient) throws Refusal, IOException {
        T heard = fresh.get();
        new CsvRows(artifact, setting, how, lenient).read(ears.apply(heard));
        return heard;
    }
}
