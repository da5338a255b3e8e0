package org.diapason.core.harmony.columns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.IntConsumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Tuner;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.recognition.Agreements;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;
import org.jspecify.annotations.Nullable;

/**
 * One row of the tuning matrix over a whole catalogue. Each distinct value is judged once; where somebody judged the
 * element of a micro-credential or asked to deviate, the tuner judges that square by itself.
 */
public final class TunedRow {

    private final Columns columns;
    private final ElementKind kind;
    private final ElementPolicy policy;
    private final LocalDate today;
    private final @Nullable Column<Fact<Value>> column;
    private final Verdict[] byId;
    private final int[] spokenOf;
    private final SeriesCursor walk;
    private @Nullable Tuner lastTuner;

    private TunedRow(Columns columns, ElementKind kind, ElementPolicy policy, LocalDate today) {
        this.columns = columns;
        this.kind = kind;
        this.policy = policy;
        this.today = today;
        this.column = columns.values(kind).orElse(null);
        this.byId = column == null
                ? new Verdict[0]
                : column.distinct().stream()
                        .map(value -> Tuner.alone(policy, value))
                        .toArray(Verdict[]::new);
        this.spokenOf = columns.spokenOf(policy.element());
        this.walk = new SeriesCursor(columns);
    }

    /** This element of these micro-credentials, held on this day against what a framework decided about it. */
    public static TunedRow of(Columns columns, ElementKind kind, ElementPolicy policy, LocalDate today) {
        return new TunedRow(columns, kind, policy, today);
    }

    /** Takes a square of the row. */
    @FunctionalInterface
    public interface Reader {
        /** The cell of this series. */
        void read(Series series, Cell cell);
    }

    /** Takes two verdicts on one square. */
    @FunctionalInterface
    public interface Comparison {
        /** The verdicts that differ on this micro-credential of this series. */
        void differ(Series series, Code microCredential, Verdict from, Verdict to);
    }

    /** What is stated in this row of the columns. */
    public Fact<Value> value(int row) {
        return column == null ? tuner(row).value(kind, microCredential(row)) : column.value(row);
    }

    /** The verdict on this row of the columns. */
    public Verdict verdict(int row) {
        return column == null || Arrays.binarySearch(spokenOf, row) >= 0 ? byTuner(row) : byId[column.id(row)];
    }

    /** Tells every square with one of these verdicts, in the order of the columns. */
    public void each(Set<Verdict.Kind> wanted, Reader reader) {
        SeriesCursor cursor = new SeriesCursor(columns);
        IntConsumer tell = row -> {
            Verdict verdict = verdict(row);
            if (wanted.contains(verdict.kind())) {
                reader.read(cursor.series(row), new Cell(columns.code(row), kind.code(), value(row), verdict));
            }
        };
        boolean[] mayHold = new boolean[byId.length];
        for (int id = 0; id < mayHold.length; id++) {
            mayHold[id] = wanted.contains(byId[id].kind());
        }
        rows(mayHold, tell);
    }

    /** Tells where another kind of verdict falls in the other row, in the order of the columns. */
    public void differences(TunedRow other, Comparison told) {
        SeriesCursor cursor = new SeriesCursor(columns);
        IntConsumer compare = row -> {
            Verdict from = verdict(row);
            Verdict to = other.verdict(row);
            if (from.kind() != to.kind()) {
                told.differ(cursor.series(row), columns.code(row), from, to);
            }
        };
        boolean[] mayDiffer = new boolean[byId.length];
        for (int id = 0; id < mayDiffer.length; id++) {
            // Another column has other numbers: every row is compared.
            mayDiffer[id] = column != other.column || byId[id].kind() != other.byId[id].kind();
        }
        rows(mayDiffer, compare);
    }

    /** A tuner for one series; what a framework asks comes with each policy. */
    static Tuner tuner(Series series, LocalDate today) {
        return new Tuner(
                Case.of(new Dossier(series, Framework.NONE, Facilitation.NONE, Feedback.NONE, Agreements.NONE), today));
    }

    /** The rows whose value has one of these numbers, and those of which somebody spoke, in their order. */
    private void rows(boolean[] wanted, IntConsumer row) {
        if (column == null) {
            for (int i = 0; i < columns.size(); i++) {
                row.accept(i);
            }
        } else if (spokenOf.length == 0) {
            column.where(wanted, row);
        } else {
            Interleaved both = new Interleaved(spokenOf, row);
            column.where(wanted, both);
            both.rest();
        }
    }

    private Verdict byTuner(int row) {
        return tuner(row).verdict(policy, columns.code(row), value(row));
    }

    private MicroCredential microCredential(int row) {
        return walk.series(row).microCredentials().get(row - columns.first(walk.at(row)));
    }

    private Tuner tuner(int row) {
        Tuner tuner = lastTuner;
        if (tuner == null || !walk.isHere(row)) {
            tuner = tuner(walk.series(row), today);
            lastTuner = tuner;
        }
        return tuner;
    }

    /** Puts the rows of which somebody spoke between the others, each row once. */
    private static final class Interleaved implements IntConsumer {

        private final int[] spokenOf;
        private final IntConsumer row;
        private int at;

        Interleaved(int[] spokenOf, IntConsumer row) {
            this.spokenOf = spokenOf;
            this.row = row;
        }

        @Override
        public void accept(int next) {
            while (at < spokenOf.length && spokenOf[at] < next) {
                row.accept(spokenOf[at++]);
            }
            if (at < spokenOf.length && spokenOf[at] == next) {
                at++;
            }
            row.accept(next);
        }

        void rest() {
            while (at < spokenOf.length) {
                row.accept(spokenOf[at++]);
            }
        }
    }
}
