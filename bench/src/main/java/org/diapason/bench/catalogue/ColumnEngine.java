package org.diapason.bench.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.harmony.columns.Columns;
import org.diapason.core.harmony.columns.Screen;
import org.diapason.core.harmony.columns.TunedRow;

/** Diapason's engine over the columns of a catalogue: the same rules, and the same findings handed on one by one. */
final class ColumnEngine {

    private static final Set<Verdict.Kind> OFF_KEY = EnumSet.of(Verdict.Kind.OFF_KEY);

    private final Framework framework;
    private final Kinds kinds;
    private final List<Check> checks = Rules.checks();

    ColumnEngine(Framework framework) {
        this.framework = framework;
        this.kinds = Kinds.of(framework);
    }

    Tally check(Columns columns) {
        Tally tally = new Tally();
        for (ElementPolicy policy : framework.elements()) {
            int rule = Rules.ELEMENTS.indexOf(policy.element().value());
            TunedRow.of(columns, kinds.get(policy.element()), policy, Rules.TODAY)
                    .each(OFF_KEY, (series, cell) -> tally.add(rule, cell));
        }
        for (int i = 0; i < checks.size(); i++) {
            Consumer<Finding> found = new OncePerRecord(Rules.ELEMENTS.size() + i, tally);
            screen(checks.get(i)).examine(checks.get(i), columns, framework, Rules.TODAY, found);
        }
        return tally;
    }

    private static Screen<?> screen(Check check) {
        return Screen.of(check).orElseThrow(() -> new IllegalStateException("No screen for " + check.id()));
    }

    /** Counts a record once for each rule, however many findings it has. */
    static final class OncePerRecord implements Consumer<Finding> {

        private final int rule;
        private final Tally tally;
        private Fact<Code> last = Fact.silent();

        OncePerRecord(int rule, Tally tally) {
            this.rule = rule;
            this.tally = tally;
        }

        @Override
        public void accept(Finding finding) {
            if (finding.tone() == Finding.Tone.BROKEN && !finding.credential().equals(last)) {
                last = finding.credential();
                tally.add(rule, finding);
            }
        }
    }
}
