package org.diapason.core.harmony.checks;

import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Outcome;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.outcomes.Glance;
import org.diapason.core.harmony.outcomes.OutcomeLinter;
import org.diapason.core.harmony.outcomes.Remark;
import org.diapason.core.series.MicroCredential;
import org.jspecify.annotations.Nullable;

/** Every outcome begins with a verb that somebody can watch a learner do (R01). */
public final class EveryOutcomeIsObservable implements Check {

    /** An outcome whose verb the taxonomy does not list, or whose language the linter does not read. */
    record VerbUnknown(OutcomeRemark remark) implements Finding {
        @Override
        public Place place() {
            return remark.place();
        }

        @Override
        public Fact<Code> credential() {
            return remark.credential();
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return remark.message();
        }

        @Override
        public Text mend() {
            return remark.mend();
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque résultat d'apprentissage commence par un verbe que l'on peut observer.",
                "Every learning outcome begins with a verb that can be observed.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Ce que personne ne peut voir ne peut être ni évalué ni montré à un employeur.",
                "What nobody can see can neither be assessed nor shown to an employer.");
    }

    @Override
    public Source source() {
        return Grounds.bloom();
    }

    @Override
    public Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        OutcomeLinter linter = OutcomeReading.of(seen.framework()).linter();
        OutcomeWalk.walk(seen, linter, (list, owner, outcome, lang, glance) -> {
            OutcomeRemark remark = remark(list, owner, outcome, lang, glance, linter);
            if (remark != null) {
                boolean unknown = remark.kind() == Remark.UnknownVerb.class || remark.kind() == Remark.NotRead.class;
                found.accept(unknown ? new VerbUnknown(remark) : remark);
            }
        });
        unheard(seen, found);
    }

    private static @Nullable OutcomeRemark remark(
            String list, Code owner, Outcome outcome, Lang lang, Glance glance, OutcomeLinter linter) {
        Class<? extends Remark> kind = switch (glance.standing()) {
            case OBSERVABLE -> null;
            case NOT_OBSERVABLE -> Remark.NotObservable.class;
            case NO_VERB -> Remark.NoVerbFirst.class;
            case CANNOT_TELL -> Remark.UnknownVerb.class;
            case NOT_READ -> Remark.NotRead.class;
        };
        return kind == null
                ? null
                : new OutcomeRemark(new OutcomeRemark.Owner(list, owner), outcome, lang, kind, linter);
    }

    private static void unheard(Case seen, Consumer<Finding> found) {
        Gathered silent = new Gathered();
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.learning().outcomes().isSilent()) {
                silent.add(mc.code());
            }
        }
        Unheard.each(
                silent,
                "outcomes",
                Text.both(
                        "Personne n'a dit ce que les apprenants sauront faire",
                        "Nobody has said what learners will be able to do"),
                Text.both("Indiquez les résultats d'apprentissage.", "State the learning outcomes."),
                found);
    }
}
