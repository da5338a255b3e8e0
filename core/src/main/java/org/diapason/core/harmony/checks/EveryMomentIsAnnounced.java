package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Ordered;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Cell;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.TuningMatrix;
import org.diapason.core.harmony.Verdict;
import org.diapason.core.series.MicroCredential;

/** Learners hear from the team at every moment that the framework names, from enrolment to the follow-up survey. */
public final class EveryMomentIsAnnounced implements Check {
    private static final Code ELEMENT = Code.of("communications");

    /** The moments of the framework's step 3.7, where the team has not chosen its own. */
    private static final Set<Code> MOMENTS = Ordered.set(List.of(
            Code.of("enrolment"), Code.of("before"), Code.of("during"), Code.of("badge"), Code.of("follow-up")));

    /** Moments at which learners hear nothing. */
    record MomentsMissing(Code microCredential, List<Code> moments) implements InCredential {
        @Override
        public Place place() {
            return Places.credential(microCredential).field("communications");
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential + " n'écrit rien à l'apprenant à ces moments : " + Places.named(moments, Lang.FR)
                            + ".",
                    microCredential + " tells learners nothing at these moments: " + Places.named(moments, Lang.EN)
                            + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Ajoutez un message pour chacun de ces moments sous communications.",
                    "Add a message for each of these moments under communications.");
        }
    }

    /** Nobody stated what learners are told. */
    record MomentsUnknown(Code microCredential) implements InCredential {
        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "Personne n'a précisé ce que " + microCredential + " écrit à l'apprenant.",
                    "Nobody stated what " + microCredential + " tells learners.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Décrivez les messages sous communications.", "Describe the messages under communications.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "À chaque moment de son parcours, l'apprenant reçoit un message.",
                "At every moment of their journey, learners get a message.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une personne qui sait ce qui vient s'inscrit, persévère et revient.",
                "Somebody who knows what comes next enrols, stays and returns.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.7");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        Optional<ElementPolicy> policy = seen.framework().policy(ELEMENT);
        if (policy.isPresent() && policy.get().standard() instanceof Standard.Free) {
            return;
        }
        Set<Code> moments =
                policy.isPresent() && policy.get().standard() instanceof Standard.MustInclude(Set<Code> codes)
                        ? codes
                        : MOMENTS;
        List<Cell> cells = policy.isPresent() ? cells(seen) : List.of();
        List<MicroCredential> credentials = seen.series().microCredentials();
        for (int i = 0; i < credentials.size(); i++) {
            if (cells.isEmpty() || !isSettled(cells.get(i).verdict())) {
                examine(credentials.get(i), moments, found);
            }
        }
    }

    private static List<Cell> cells(Case seen) {
        return seen.matrix().row(ELEMENT).map(TuningMatrix.Row::cells).orElse(List.of());
    }

    private static boolean isSettled(Verdict verdict) {
        return switch (verdict.kind()) {
            case IN_TUNE, PERMITTED, JUSTIFIED -> true;
            case OFF_KEY, SILENT, TO_JUDGE -> false;
        };
    }

    private static void examine(MicroCredential mc, Set<Code> moments, Consumer<Finding> found) {
        if (!(mc.communications() instanceof Fact.Stated<Map<Code, Text>>(Map<Code, Text> told))) {
            found.accept(new MomentsUnknown(mc.code()));
            return;
        }
        if (!told.keySet().containsAll(moments)) {
            List<Code> missing = new ArrayList<>(moments);
            missing.removeAll(told.keySet());
            found.accept(new MomentsMissing(mc.code(), missing));
        }
    }
}
