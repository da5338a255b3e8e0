package org.diapason.core.harmony.columns;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/**
 * What the micro-credentials of many series state, resolved once and kept in columns beside the series: a row for each
 * micro-credential, in the order of the series. It holds what is stated and no judgement, so that any framework can be
 * held against it; whoever changes a series makes its columns anew.
 */
public final class Columns {

    private final List<Series> series;
    private final int[] firsts;
    private final Code[] codes;
    private final Map<ElementKind, Column<Fact<Value>>> values;
    private final Map<Code, int[]> spokenOf;
    private final Column<Figures> coverage;
    private final Column<Figures> service;
    private final Column<Drawn> practice;

    Columns(ColumnsDraft draft) {
        this.series = draft.series;
        this.firsts = draft.firsts;
        this.codes = draft.codes;
        this.values = draft.values();
        this.spokenOf = draft.spokenOf();
        this.coverage = draft.coverage.done();
        this.service = draft.service.done();
        this.practice = draft.practice.done();
    }

    /** The columns of these series for the built-in element kinds. */
    public static Columns of(Collection<Series> many) {
        return of(many, Kinds.builtIn());
    }

    /** The columns of these series for these element kinds. */
    public static Columns of(Collection<Series> many, Kinds kinds) {
        return new ColumnsDraft(many, kinds).done();
    }

    /** How many micro-credentials there are. */
    public int size() {
        return codes.length;
    }

    /** The series, in their order. */
    public List<Series> series() {
        return series;
    }

    /** The code of the micro-credential in this row. */
    public Code code(int row) {
        return codes[row];
    }

    /** The micro-credential in this row. */
    public MicroCredential microCredential(int row) {
        int at = Arrays.binarySearch(firsts, row);
        // An empty series begins where the next one does, and holds no row.
        at = at < 0 ? -at - 2 : at;
        while (end(at) == row) {
            at++;
        }
        return series.get(at).microCredentials().get(row - firsts[at]);
    }

    /**
     * What is stated for this kind; empty for a kind that was not asked for, that is read in another way than it was
     * then, or whose value depends on the day.
     */
    public Optional<Column<Fact<Value>>> values(ElementKind kind) {
        return Optional.ofNullable(values.get(kind));
    }

    /** The rows, in their order, of which somebody judged this element or asked to deviate from it. */
    int[] spokenOf(Code element) {
        return spokenOf.getOrDefault(element, ColumnsDraft.NOWHERE);
    }

    Column<Figures> coverage() {
        return coverage;
    }

    Column<Figures> service() {
        return service;
    }

    Column<Drawn> practice() {
        return practice;
    }

    /** Where the series at this place begins. */
    int first(int at) {
        return firsts[at];
    }

    /** The row after its last. */
    int end(int at) {
        return at + 1 < firsts.length ? firsts[at + 1] : codes.length;
    }
}
