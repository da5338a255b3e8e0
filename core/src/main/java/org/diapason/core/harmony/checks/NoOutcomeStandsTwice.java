package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.List;
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
import org.diapason.core.harmony.outcomes.Duplicates;
import org.diapason.core.series.MicroCredential;

/** No two outcomes of a series say the same, whatever their accents, articles or order of words (R26). */
public final class NoOutcomeStandsTwice implements Check {

    /** An outcome and the micro-credential in which it stands. */
    private record Standing(Code microCredential, Outcome outcome) {
        /** What it says in the language in which the series was written; its translations say the same again. */
        Text statement(Lang source) {
            Text all = outcome.statement();
            return all.words().size() == 1
                    ? all
                    : all.in(source).map(words -> Text.in(source, words)).orElse(all);
        }
    }

    /** Outcomes that say the same, or so nearly that a person should look. */
    record SaidAgain(Code microCredential, List<Code> outcomes, List<Code> microCredentials, boolean same)
            implements InCredential {
        SaidAgain {
            outcomes = List.copyOf(outcomes);
            microCredentials = List.copyOf(microCredentials);
        }

        @Override
        public Place place() {
            return InCredential.at(microCredential).field("outcomes").item(outcomes.getLast());
        }

        @Override
        public Tone tone() {
            return same ? Tone.BROKEN : Tone.SILENT;
        }

        @Override
        public Text message() {
            String french =
                    InCredential.named(outcomes, Lang.FR) + " (" + InCredential.named(microCredentials, Lang.FR) + ")";
            String english =
                    InCredential.named(outcomes, Lang.EN) + " (" + InCredential.named(microCredentials, Lang.EN) + ")";
            return same
                    ? Text.both(french + " disent la même chose.", english + " say the same.")
                    : Text.both(french + " se ressemblent beaucoup.", english + " are very much alike.");
        }

        @Override
        public Text mend() {
            return same
                    ? Text.both(
                            "Gardez-le là où il est évalué, ou dites ce qui change d'un micro-titre à l'autre.",
                            "Keep it where it is assessed, or say what changes from one micro-credential to the next.")
                    : Text.both(
                            "Vérifiez qu'ils demandent bien deux choses différentes.",
                            "Make sure that they ask for two different things.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Aucun résultat d'apprentissage ne figure deux fois dans la série.",
                "No learning outcome stands twice in the series.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Attester deux fois la même chose fait payer deux fois l'apprenant.",
                "To attest the same thing twice makes learners pay twice.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.3");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        List<Standing> all = new ArrayList<>();
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.learning().outcomes() instanceof Fact.Stated<List<Outcome>>(List<Outcome> outcomes)) {
                for (int i = 0; i < outcomes.size(); i++) {
                    all.add(new Standing(mc.code(), outcomes.get(i)));
                }
            }
        }
        if (all.size() > 1) {
            Duplicates.in(
                            all,
                            standing -> standing.statement(seen.series().source()),
                            OutcomeReading.of(seen.framework()).linter())
                    .forEach(group -> found.accept(saidAgain(group)));
        }
    }

    private static Finding saidAgain(Duplicates.Group<Standing> group) {
        List<Standing> members = group.members();
        return new SaidAgain(
                members.getLast().microCredential(),
                members.stream().map(member -> member.outcome().code()).toList(),
                members.stream().map(Standing::microCredential).distinct().toList(),
                group.kind() == Duplicates.Kind.EXACT);
    }
}
