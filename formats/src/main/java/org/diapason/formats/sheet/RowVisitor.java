package org.diapason.formats.sheet;

import java.util.List;
import org.diapason.core.base.Text;
import org.diapason.formats.tree.Refusal;

/** Hears a spreadsheet as it is read, sheet by sheet and row by row. */
interface RowVisitor {

    /**
     * A merged area of cells, whose words stand in the first of them.
     *
     * @param top the first row, from 1
     * @param left the first column, from 0
     * @param bottom the last row
     * @param right the last column
     */
    record Merged(int top, int left, int bottom, int right) {}

    /** A sheet begins; rows follow unless it answers no. */
    boolean sheet(String name, boolean hidden, List<Merged> merged) throws Refusal;

    /** A row that holds something. */
    void row(Line line) throws Refusal;

    /** The sheet ends. */
    void end() throws Refusal;

    /** Something about the file as a whole that a person should know. */
    void told(Text what);
}
