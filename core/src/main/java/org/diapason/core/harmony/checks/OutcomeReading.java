package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.framework.Framework;
import org.diapason.core.framework.taxonomy.Level;
import org.diapason.core.harmony.outcomes.Glance;
import org.diapason.core.harmony.outcomes.OutcomeLinter;

/** Outcomes read against the taxonomy that the framework chose, and against Bloom's where it chose none that Diapason knows. */
final class OutcomeReading {

    private final OutcomeLinter linter;
    private final List<Level> levels;

    private OutcomeReading(OutcomeLinter linter) {
        this.linter = linter;
        this.levels = linter.taxonomy().levels();
    }

    static OutcomeReading of(Framework framework) {
        return new OutcomeReading(OutcomeLinter.chosen(framework.theory()));
    }

    OutcomeLinter linter() {
        return linter;
    }

    /** The place of this level from the bottom of the taxonomy, from 0; -1 when it is none of its levels. */
    int rank(Code level) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).code().equals(level)) {
                return i;
            }
        }
        return -1;
    }

    Level level(int rank) {
        return levels.get(rank);
    }

    /**
     * The levels that an outcome may aim at, one bit each: the declared one, or all those that its verb can show in the
     * first language in which the linter knows the verb; none when nobody can tell.
     */
    long levels(Outcome outcome) {
        if (outcome.process() instanceof Fact.Stated<Code>(Code process)) {
            int rank = rank(process);
            return rank < 0 ? 0 : 1L << rank;
        }
        for (Map.Entry<Lang, String> words : outcome.statement().words().entrySet()) {
            Glance glance = linter.quick(words.getValue(), words.getKey());
            if (glance.levels() != 0) {
                return glance.levels();
            }
        }
        return 0;
    }
}
