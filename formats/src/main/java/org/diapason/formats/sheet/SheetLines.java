package org.diapason.formats.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.diapason.core.base.Text;
import org.diapason.formats.archive.Archive;
import org.diapason.formats.intake.Artifact;
import org.diapason.formats.intake.Setting;
import org.diapason.formats.tree.Refusal;

/** The rows of a spreadsheet as they stand, CSV or XLSX, for whoever knows better what its columns mean. */
public final class SheetLines {

    private SheetLines() {}

    /** Hears the rows of the first sheet that has any. */
    public interface Hearer {

        /** A row that holds something, by its number from 1 and its cells. */
        void row(int number, List<String> cells) throws Refusal;
    }

    /**
     * Reads the file, row by row; a file whose encoding turns out to be another is read once more, to a fresh hearer.
     *
     * @throws Refusal when nothing of the file can be read
     */
    public static <H extends Hearer> H read(Artifact artifact, Setting setting, Supplier<H> fresh)
            throws Refusal, IOException {
        byte[] head = artifact.head();
        if (head.length == 0) {
            throw SheetFaults.empty(artifact.name());
        }
        if (Archive.isArchive(head)) {
            H hearer = fresh.get();
            new WorkbookRows(artifact, setting).read(new Passing(hearer));
            return hearer;
        }
        if (!CsvText.isText(head) || CsvText.isMarkup(head)) {
            throw (head[0] & 0xFF) == 0xD0
                    ? SheetFaults.oldOrLocked(artifact.name())
                    : SheetFaults.otherFormat(artifact.name());
        }
        CsvText how = CsvText.of(head);
        try {
            return text(artifact, setting, how, fresh);
        } catch (IOException late) {
            if (how.isGuessed() || !CsvText.isCoding(late)) {
                throw late;
            }
            return text(artifact, setting, how.inWindows(), fresh);
        }
    }

    private static <H extends Hearer> H text(Artifact artifact, Setting setting, CsvText how, Supplier<H> fresh)
            throws Refusal, IOException {
        for (boolean lenient : new boolean[] {false, true}) {
            try {
                H hearer = fresh.get();
                new CsvRows(artifact, setting, how, lenient).read(new Passing(hearer));
                return hearer;
            } catch (CsvParseException strayQuote) {
                // Once more, with quotes forgiven.
            }
        }
        throw SheetFaults.unclosedQuote(artifact.name());
    }

    /** Passes the rows of one sheet on. */
    private static final class Passing implements RowVisitor {

        private final Hearer hearer;
        private boolean heard;

        Passing(Hearer hearer) {
            this.hearer = hearer;
        }

        @Override
        public boolean sheet(String name, boolean hidden, List<Merged> merged) {
            return !heard && !hidden;
        }

        @Override
        public void row(Line line) throws Refusal {
            heard = true;
            String[] cells = new String[line.width()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = line.at(i);
            }
            hearer.row(line.number(), List.of(cells));
        }

        @Override
        public void end() {}

        @Override
        public void told(Text what) {}
    }
}
