package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.Map;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Outcome;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.outcomes.Glance;
import org.diapason.core.harmony.outcomes.OutcomeLinter;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;

/** Shows a check every outcome of a series, of its micro-credentials and its milestones, in each language. */
final class OutcomeWalk {

    /** Sees one outcome in one language. */
    interface Seen {
        void outcome(String list, Code owner, Outcome outcome, Lang lang, Glance glance);
    }

    private final OutcomeLinter linter;
    private final Seen seen;

    private OutcomeWalk(OutcomeLinter linter, Seen seen) {
        this.linter = linter;
        this.seen = seen;
    }

    static void walk(Case series, OutcomeLinter linter, Seen seen) {
        OutcomeWalk walk = new OutcomeWalk(linter, seen);
        for (MicroCredential mc : series.series().microCredentials()) {
            if (mc.learning().outcomes() instanceof Fact.Stated<List<Outcome>>(List<Outcome> outcomes)) {
                for (int i = 0; i < outcomes.size(); i++) {
                    walk.show("micro-credentials", mc.code(), outcomes.get(i));
                }
            }
        }
        for (Milestone milestone : series.series().milestones()) {
            for (Milestone.Covered covered : milestone.outcomes().orElse(List.of())) {
                walk.show("milestones", milestone.code(), covered.outcome());
            }
        }
    }

    private void show(String list, Code owner, Outcome outcome) {
        for (Map.Entry<Lang, String> words : outcome.statement().words().entrySet()) {
            seen.outcome(list, owner, outcome, words.getKey(), linter.quick(words.getValue(), words.getKey()));
        }
    }
}
