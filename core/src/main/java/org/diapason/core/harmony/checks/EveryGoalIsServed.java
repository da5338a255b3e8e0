package org.diapason.core.harmony.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.audience.StrategicGoal;
import org.diapason.core.base.Code;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.MicroCredential;
import org.diapason.core.series.Series;

/** Each strategic goal is served by a micro-credential, and each micro-credential serves a goal. */
public final class EveryGoalIsServed implements Check {
    /** A goal that no micro-credential serves. */
    record GoalUnserved(Code goal) implements Finding {
        @Override
        public Place place() {
            return Places.item("goals", goal);
        }

        @Override
        public Text message() {
            return Text.both(
                    "Aucun micro-titre ne sert l'objectif « " + goal + " ».",
                    "No micro-credential serves the goal “" + goal + "”.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Reliez un micro-titre à cet objectif, ou retirez l'objectif de la série.",
                    "Link a micro-credential to this goal, or take the goal out of the series.");
        }
    }

    /** A micro-credential without a goal where others have one. */
    record Orphan(Code microCredential) implements InCredential {
        @Override
        public Text message() {
            return Text.both(
                    microCredential + " ne sert aucun objectif, alors que d'autres en servent.",
                    microCredential + " serves no goal, while others do.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Dites sous goals lequel des objectifs de la série il sert.",
                    "Say under goals which of the series' goals it serves.");
        }
    }

    /** Nobody linked any micro-credential to a goal. */
    record GoalsUnknown() implements Finding {
        @Override
        public Place place() {
            return Place.TOP.field("goals");
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "Personne n'a relié les micro-titres aux objectifs de la série.",
                    "Nobody linked the micro-credentials to the goals of the series.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Nommez sous goals l'objectif que sert chaque micro-titre.",
                    "Name under goals the goal that each micro-credential serves.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque objectif stratégique est servi, et chaque micro-titre sert un objectif.",
                "Each strategic goal is served, and each micro-credential serves a goal.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un micro-titre qui ne sert aucun objectif perd ses appuis quand les budgets baissent.",
                "A micro-credential that serves no goal loses its support when budgets shrink.");
    }

    @Override
    public Source source() {
        return Grounds.step("1");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        Series series = seen.series();
        if (series.goals().isEmpty() || series.microCredentials().isEmpty()) {
            return;
        }
        Set<Code> served = new HashSet<>();
        for (MicroCredential mc : series.microCredentials()) {
            served.addAll(mc.goals());
        }
        if (served.isEmpty()) {
            found.accept(new GoalsUnknown());
            return;
        }
        for (StrategicGoal goal : series.goals()) {
            if (!served.contains(goal.code())) {
                found.accept(new GoalUnserved(goal.code()));
            }
        }
        for (MicroCredential mc : series.microCredentials()) {
            if (mc.goals().isEmpty()) {
                found.accept(new Orphan(mc.code()));
            }
        }
    }
}
