package org.diapason.core.harmony.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.diapason.core.base.Code;
import org.diapason.core.facilitation.Facilitation;
import org.diapason.core.feedback.Feedback;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.Finding;
import org.diapason.core.recognition.Agreements;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/**
 * Says from the columns of which micro-credentials a check may have something to tell; the check itself then tells it,
 * so that its words and places stand in one class. A screen may name too many, and never too few.
 *
 * @param <T> what the column holds in which it looks
 */
public final class Screen<T> {

    private final Code check;
    private final Function<Columns, Column<T>> column;
    private final BiPredicate<T, Framework> mayTell;

    Screen(String check, Function<Columns, Column<T>> column, BiPredicate<T, Framework> mayTell) {
        this.check = Code.of(check);
        this.column = column;
        this.mayTell = mayTell;
    }

    /** The screen of this check, when it has one: a check that looks at a whole series has none. */
    public static Optional<Screen<?>> of(Check check) {
        return Screens.ALL.stream()
                .filter(screen -> screen.check.equals(check.id()))
                .findFirst();
    }

    /** The id of the check that it is for. */
    public Code check() {
        return check;
    }

    /** The rows of which the check may have something to tell under this framework, in their order. */
    public void rows(Columns columns, Framework framework, IntConsumer row) {
        column.apply(columns).where(value -> mayTell.test(value, framework), row);
    }

    /** Tells all that the check finds in these micro-credentials, series by series, seen on this day. */
    public void examine(Check teller, Columns columns, Framework framework, LocalDate today, Consumer<Finding> found) {
        Batches batches = new Batches(columns, series -> {
            Dossier dossier = new Dossier(series, framework, Facilitation.NONE, Feedback.NONE, Agreements.NONE);
            teller.examine(Case.of(dossier, today), found);
        });
        rows(columns, framework, batches);
        batches.done();
    }

    /** Gathers the rows of one series after the other into a series of these alone. */
    private static final class Batches implements IntConsumer {

        private final Columns columns;
        private final Consumer<Series> told;
        private final SeriesCursor cursor;
        private final List<MicroCredential> members = new ArrayList<>();

        Batches(Columns columns, Consumer<Series> told) {
            this.columns = columns;
            this.told = told;
            this.cursor = new SeriesCursor(columns);
        }

        @Override
        public void accept(int row) {
            if (!cursor.isHere(row)) {
                done();
            }
            members.add(cursor.series(row).microCredentials().get(row - columns.first(cursor.at(row))));
        }

        void done() {
            if (!members.isEmpty()) {
                told.accept(cursor.series().with(members));
                members.clear();
            }
        }
    }
}
