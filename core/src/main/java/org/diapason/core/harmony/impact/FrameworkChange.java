package org.diapason.core.harmony.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Tuner;
import org.diapason.core.harmony.columns.Columns;
import org.diapason.core.recognition.Agreements;
import org.diapason.core.series.Series;

/** What differs between two frameworks, worked out once so that it can be held against any number of series. */
public final class FrameworkChange {

    private final Framework from;
    private final Framework to;
    private final List<Change> changes;
    private final List<ChangedRow> rows;

    private FrameworkChange(Framework from, Framework to, Differences differences) {
        this.from = from;
        this.to = to;
        this.changes = List.copyOf(differences.changes());
        this.rows = List.copyOf(differences.rows());
    }

    /** The change from one framework to another. */
    public static FrameworkChange between(Framework from, Framework to) {
        return new FrameworkChange(from, to, Differences.between(from, to));
    }

    /** The framework as it is. */
    public Framework from() {
        return from;
    }

    /** The framework as it would be. */
    public Framework to() {
        return to;
    }

    /** Everything that differs, elements first, in the order of the matrix. */
    public List<Change> changes() {
        return changes;
    }

    /** The elements whose row must be judged again. */
    public List<Code> elements() {
        return rows.stream().map(ChangedRow::element).toList();
    }

    /** Judges the changed rows of one series, and hands on each cell whose verdict differs. */
    public void apply(Series series, LocalDate today, Consumer<CellChange> changed) {
        if (rows.isEmpty()) {
            return;
        }
        Dossier dossier = new Dossier(series, to, Facilitation.NONE, Feedback.NONE, Agreements.NONE);
        Tuner tuner = new Tuner(Case.of(dossier, today));
        for (ChangedRow row : rows) {
            row.judge(tuner, series, changed);
        }
    }

    /** Judges the changed rows of many series that are pinned to the old framework, one after the other. */
    public void apply(Iterable<Series> many, LocalDate today, Consumer<CellChange> changed) {
        for (Series series : many) {
            apply(series, today, changed);
        }
    }

    /**
     * Judges the changed rows of a whole catalogue from its columns, which is what makes it cheap enough to do at every
     * keystroke; the cells come element by element, and for each element in the order of the columns.
     */
    public void apply(Columns columns, LocalDate today, Consumer<CellChange> changed) {
        for (ChangedRow row : rows) {
            row.judge(columns, today, changed);
        }
    }
}
