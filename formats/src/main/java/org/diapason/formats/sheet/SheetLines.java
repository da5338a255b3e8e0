package org.diapason.formats.sheet;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.diapason.core.base.Text;
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
     * Reads the file, row by row; one that must be read once more is read to a fresh hearer.
     *
     * @throws Refusal when nothing of the file can be read
     */
    public static <H extends Hearer> H read(Artifact artifact, Setting setting, Supplier<H> fresh)
            throws Refusal, IOException {
        if (artifact.head().length == 0) {
            throw SheetFaults.empty(artifact.name());
        }
        return new SheetFile<>(artifact, setting, fresh, Passing::new).read();
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
