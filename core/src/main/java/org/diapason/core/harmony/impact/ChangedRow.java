package org.diapason.core.harmony.impact;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Value;
import org.diapason.core.harmony.Tuner;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.columns.Columns;
import org.diapason.core.harmony.columns.TunedRow;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/** A row of the tuning matrix that must be judged again, with all that is needed to judge it. */
sealed interface ChangedRow {

    /** Every verdict there is. */
    Set<Verdict.Kind> EVERY = EnumSet.allOf(Verdict.Kind.class);

    /** Judges the row for every micro-credential of the series, and tells where the verdict differs. */
    void judge(Tuner tuner, Series series, Consumer<CellChange> changed);

    /** The same for every micro-credential of a catalogue, from its columns. */
    void judge(Columns columns, LocalDate today, Consumer<CellChange> changed);

    /** The element of this row. */
    Code element();

    /** The framework did not speak of the element before. */
    record Added(ElementKind kind, ElementPolicy policy) implements ChangedRow {
        @Override
        public void judge(Tuner tuner, Series series, Consumer<CellChange> changed) {
            for (MicroCredential mc : series.microCredentials()) {
                Verdict to = tuner.verdict(policy, mc.code(), tuner.value(kind, mc));
                changed.accept(new CellChange(series.code(), mc.code(), element(), Fact.silent(), Fact.of(to)));
            }
        }

        @Override
        public void judge(Columns columns, LocalDate today, Consumer<CellChange> changed) {
            TunedRow.of(columns, kind, policy, today)
                    .each(
                            EVERY,
                            (series, cell) -> changed.accept(new CellChange(
                                    series.code(),
                                    cell.microCredential(),
                                    element(),
                                    Fact.silent(),
                                    Fact.of(cell.verdict()))));
        }

        @Override
        public Code element() {
            return policy.element();
        }
    }

    /** The framework no longer speaks of the element. */
    record Removed(ElementKind kind, ElementPolicy policy) implements ChangedRow {
        @Override
        public void judge(Tuner tuner, Series series, Consumer<CellChange> changed) {
            for (MicroCredential mc : series.microCredentials()) {
                Verdict from = tuner.verdict(policy, mc.code(), tuner.value(kind, mc));
                changed.accept(new CellChange(series.code(), mc.code(), element(), Fact.of(from), Fact.silent()));
            }
        }

        @Override
        public void judge(Columns columns, LocalDate today, Consumer<CellChange> changed) {
            TunedRow.of(columns, kind, policy, today)
                    .each(
                            EVERY,
                            (series, cell) -> changed.accept(new CellChange(
                                    series.code(),
                                    cell.microCredential(),
                                    element(),
                                    Fact.of(cell.verdict()),
                                    Fact.silent())));
        }

        @Override
        public Code element() {
            return policy.element();
        }
    }

    /** The framework decides differently about the element; nothing is allocated for a verdict that stays. */
    record Decided(ElementKind kind, ElementPolicy before, ElementPolicy after) implements ChangedRow {
        @Override
        public void judge(Tuner tuner, Series series, Consumer<CellChange> changed) {
            for (MicroCredential mc : series.microCredentials()) {
                Fact<Value> value = tuner.value(kind, mc);
                Verdict from = tuner.verdict(before, mc.code(), value);
                Verdict to = tuner.verdict(after, mc.code(), value);
                tell(series, mc, element(), from, to, changed);
            }
        }

        @Override
        public void judge(Columns columns, LocalDate today, Consumer<CellChange> changed) {
            differences(columns, new Asked(kind, before), new Asked(kind, after), today, changed);
        }

        @Override
        public Code element() {
            return after.element();
        }
    }

    /** The element is read in another way, and perhaps decided differently too. */
    record ReadAnew(ElementKind kindBefore, ElementPolicy before, ElementKind kindAfter, ElementPolicy after)
            implements ChangedRow {
        @Override
        public void judge(Tuner tuner, Series series, Consumer<CellChange> changed) {
            for (MicroCredential mc : series.microCredentials()) {
                Verdict from = tuner.verdict(before, mc.code(), tuner.value(kindBefore, mc));
                Verdict to = tuner.verdict(after, mc.code(), tuner.value(kindAfter, mc));
                tell(series, mc, element(), from, to, changed);
            }
        }

        @Override
        public void judge(Columns columns, LocalDate today, Consumer<CellChange> changed) {
            differences(columns, new Asked(kindBefore, before), new Asked(kindAfter, after), today, changed);
        }

        @Override
        public Code element() {
            return after.element();
        }
    }

    /** Two verdicts of one kind rest on the same deviation, since it is found by micro-credential and element alone. */
    static void tell(
            Series series, MicroCredential mc, Code element, Verdict from, Verdict to, Consumer<CellChange> changed) {
        if (from.kind() != to.kind()) {
            changed.accept(new CellChange(series.code(), mc.code(), element, Fact.of(from), Fact.of(to)));
        }
    }

    /** How an element is read and what is asked of it. */
    record Asked(ElementKind kind, ElementPolicy policy) {
        private TunedRow over(Columns columns, LocalDate today) {
            return TunedRow.of(columns, kind, policy, today);
        }
    }

    private static void differences(
            Columns columns, Asked before, Asked after, LocalDate today, Consumer<CellChange> changed) {
        Code element = after.policy().element();
        before.over(columns, today)
                .differences(
                        after.over(columns, today),
                        (series, mc, from, to) ->
                                changed.accept(new CellChange(series.code(), mc, element, Fact.of(from), Fact.of(to))));
    }
}
