package org.diapason.core.harmony.pathway;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Outcome;
import org.diapason.core.harmony.pathway.Uncovered.Why;
import org.diapason.core.pathway.graph.Group;
import org.diapason.core.pathway.graph.Reach;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Milestone;

/** Holds the outcomes of each milestone against those of the steps it counts. */
final class Coverers {

    private final SeriesPath path;
    private final Steps steps;
    private final Teaching teaching;
    private final Map<Code, Integer> stepOf = new HashMap<>();

    Coverers(SeriesPath path) {
        this.path = path;
        this.steps = path.steps();
        this.teaching = Teaching.of(path.series().microCredentials());
        int step = 0;
        for (MicroCredential mc : path.series().microCredentials()) {
            for (Outcome outcome : mc.learning().outcomes().orElse(List.of())) {
                stepOf.putIfAbsent(outcome.code(), step);
            }
            step++;
        }
        for (Milestone milestone : path.series().milestones()) {
            for (Milestone.Covered covered : milestone.outcomes().orElse(List.of())) {
                stepOf.putIfAbsent(covered.outcome().code(), step);
            }
            step++;
        }
    }

    List<Uncovered> uncovered() {
        List<Uncovered> uncovered = new ArrayList<>();
        int step = steps.credentials();
        for (Milestone milestone : path.series().milestones()) {
            Members members = new Members(step);
            for (Milestone.Covered covered : milestone.outcomes().orElse(List.of())) {
                members.fault(milestone.code(), covered).ifPresent(uncovered::add);
            }
            step++;
        }
        return uncovered;
    }

    /** The steps that a milestone counts. */
    private final class Members {
        private final int milestone;
        private final BitSet counted;
        private final BitSet sure;

        Members(int milestone) {
            this.milestone = milestone;
            this.counted = Reach.ancestors(path.options(), milestone);
            this.sure = Reach.ancestors(path.strict(), milestone);
        }

        Optional<Uncovered> fault(Code code, Milestone.Covered covered) {
            Code outcome = covered.outcome().code();
            if (covered.by().isEmpty()) {
                return byCompetencies(code, covered.outcome());
            }
            return fault(code, outcome, covered.by().stream().filter(by -> !stepOf.containsKey(by)), Why.UNKNOWN)
                    .or(() -> fault(code, outcome, covered.by().stream().filter(by -> !isCounted(by)), Why.NOT_COUNTED))
                    .or(() -> isSure(stepsOf(covered.by()))
                            ? Optional.empty()
                            : Optional.of(new Uncovered(code, outcome, covered.by(), Why.AVOIDABLE)));
        }

        private Optional<Uncovered> fault(Code code, Code outcome, Stream<Code> wrong, Why why) {
            List<Code> codes = wrong.toList();
            return codes.isEmpty() ? Optional.empty() : Optional.of(new Uncovered(code, outcome, codes, why));
        }

        private boolean isCounted(Code by) {
            return counted.get(stepOf.getOrDefault(by, milestone));
        }

        private BitSet stepsOf(List<Code> outcomes) {
            BitSet found = new BitSet();
            outcomes.forEach(outcome -> found.set(stepOf.getOrDefault(outcome, milestone)));
            return found;
        }

        /** Whether every learner has taken one of these steps by the time the milestone is earned. */
        private boolean isSure(BitSet wanted) {
            if (sure.intersects(wanted)) {
                return true;
            }
            for (Group group : steps.requirements().groups(milestone)) {
                long among = group.members().stream().filter(wanted::get).count();
                if (among > group.members().size() - group.atLeast()) {
                    return true;
                }
            }
            return false;
        }

        private Optional<Uncovered> byCompetencies(Code code, Outcome outcome) {
            List<Code> untaught = outcome.competencies().stream()
                    .filter(competency -> !isSure(teachers(competency)))
                    .toList();
            if (!outcome.competencies().isEmpty() && untaught.isEmpty()) {
                return Optional.empty();
            }
            boolean told = !untaught.isEmpty() && counted.stream().noneMatch(this::teachesInSilence);
            return Optional.of(new Uncovered(code, outcome.code(), untaught, told ? Why.NOT_TAUGHT : Why.UNTOLD));
        }

        private BitSet teachers(Code competency) {
            BitSet found = new BitSet();
            teaching.teachers(competency).forEach(found::set);
            return found;
        }

        private boolean teachesInSilence(int step) {
            return steps.isCredential(step)
                    && steps.credential(step).learning().outcomes().isSilent()
                    && steps.credential(step).learning().competencies().isSilent();
        }
    }
}
