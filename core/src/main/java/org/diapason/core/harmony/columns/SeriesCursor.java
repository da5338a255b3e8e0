package org.diapason.core.harmony.columns;

import org.diapason.core.series.Series;

/** Finds the series of one row after the other; rows that come in their order cost next to nothing. */
final class SeriesCursor {

    private final Columns columns;
    private int at = -1;
    private int first;
    private int end;

    SeriesCursor(Columns columns) {
        this.columns = columns;
    }

    /** Whether the row stands in the series that was found last. */
    boolean isHere(int row) {
        return row >= first && row < end;
    }

    /** The place among the series of the one that holds this row. */
    int at(int row) {
        if (!isHere(row)) {
            if (row < first) {
                at = -1;
            }
            do {
                at++;
                first = columns.first(at);
                end = columns.end(at);
            } while (row >= end);
        }
        return at;
    }

    /** The series that holds this row. */
    Series series(int row) {
        return columns.series().get(at(row));
    }

    /** The series that was found last. */
    Series series() {
        return columns.series().get(at);
    }
}
