package org.diapason.core.harmony.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.pathway.Unreachable;
import org.diapason.core.pathway.Requirement;

/** Every step can be earned by somebody. */
public final class EveryStepCanBeReached implements Check {

    /** A step that nobody can earn. */
    record OutOfReach(Place place, Unreachable unreachable, List<Code> unknown) implements Finding {
        @Override
        public Fact<Code> credential() {
            return Fact.of(unreachable.step());
        }

        @Override
        public Text message() {
            Requirement asked = unreachable.requirement();
            if (unreachable.why() == Unreachable.Why.BEHIND_ANOTHER) {
                return Text.both(
                        unreachable.step() + " attend " + InCredential.named(asked.of(), Lang.FR)
                                + ", hors d'atteinte.",
                        unreachable.step() + " waits for " + InCredential.named(asked.of(), Lang.EN)
                                + ", out of reach.");
            }
            if (!unknown.isEmpty()) {
                boolean one = unknown.size() == 1;
                return Text.both(
                        unreachable.step() + " exige " + InCredential.named(unknown, Lang.FR)
                                + (one ? ", qui n'est pas dans la série." : ", qui ne sont pas dans la série."),
                        unreachable.step() + " asks for " + InCredential.named(unknown, Lang.EN)
                                + (one ? ", which is not in the series." : ", which are not in the series."));
            }
            return Text.both(
                    unreachable.step() + " exige " + asked.atLeast() + (asked.atLeast() < 2 ? " étape" : " étapes")
                            + " parmi " + InCredential.named(asked.of(), Lang.FR) + "\u00a0: il en existe moins.",
                    unreachable.step() + " asks for " + asked.atLeast() + " of "
                            + InCredential.named(asked.of(), Lang.EN) + ": fewer exist.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Corrigez les codes, demandez-en moins ou ajoutez l'étape qui manque.",
                    "Correct the codes, ask for fewer, or add the step that is missing.");
        }
    }

    @Override
    public Text promise() {
        return Text.both("Chaque étape peut être atteinte.", "Every step can be reached.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une promesse que nul ne peut obtenir n'en est pas une.", "A promise that nobody can earn is none.");
    }

    @Override
    public Source source() {
        return Grounds.step("2");
    }

    @Override
    public Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    public boolean protectsLearner() {
        return true;
    }

    /** Circles have a check of their own. */
    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (Unreachable unreachable : seen.path().unreachable()) {
            if (unreachable.why() != Unreachable.Why.IN_A_CIRCLE) {
                found.accept(new OutOfReach(
                        seen.path().place(unreachable.step()).field("requires"),
                        unreachable,
                        unknown(seen, unreachable)));
            }
        }
    }

    private static List<Code> unknown(Case seen, Unreachable unreachable) {
        Set<Code> known = new HashSet<>();
        seen.series().microCredentials().forEach(mc -> known.add(mc.code()));
        seen.series().milestones().forEach(milestone -> known.add(milestone.code()));
        return unreachable.requirement().of().stream()
                .filter(code -> !known.contains(code))
                .toList();
    }
}
