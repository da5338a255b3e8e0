package org.diapason.core.harmony.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Outcome;
import org.diapason.core.series.Assessment;

/** Which outcomes assessments cover. */
final class Covering {

    /** Up to so many comparisons, looking through the lists is quicker than making a set of them. */
    private static final int FEW = 2048;

    private Covering() {}

    /** Whether the assessment says that it covers the outcome. */
    static boolean covers(Assessment assessment, Code outcome) {
        return assessment.outcomes() instanceof Fact.Stated<List<Code>>(List<Code> outcomes)
                && outcomes.contains(outcome);
    }

    /** Whether one of the assessments says so. */
    static boolean covers(List<Assessment> assessments, Code outcome) {
        for (int i = 0; i < assessments.size(); i++) {
            if (covers(assessments.get(i), outcome)) {
                return true;
            }
        }
        return false;
    }

    /** Gathers those of these outcomes that no assessment covers. */
    static void uncovered(List<Outcome> outcomes, List<Assessment> assessments, Gathered into) {
        Set<Code> covered = outcomes.size() * (long) assessments.size() > FEW ? all(assessments) : Set.of();
        for (int i = 0; i < outcomes.size(); i++) {
            Code code = outcomes.get(i).code();
            if (covered.isEmpty() ? !covers(assessments, code) : !covered.contains(code)) {
                into.add(code);
            }
        }
    }

    private static Set<Code> all(List<Assessment> assessments) {
        Set<Code> all = new HashSet<>();
        for (Assessment assessment : assessments) {
            all.addAll(assessment.outcomes().orElse(List.of()));
        }
        return all;
    }
}
