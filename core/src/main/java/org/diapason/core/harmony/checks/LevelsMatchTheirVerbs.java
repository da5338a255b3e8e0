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
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.outcomes.VerbStanding;

/** The level that an outcome declares is one that its verb can show, in every language. */
public final class LevelsMatchTheirVerbs implements Check {

    /** An outcome whose verb shows other levels than the declared one. */
    record AnotherLevel(OutcomeRemark.Owner owner, Code outcome, Lang lang, Code declared, List<Code> shown)
            implements Finding {
        AnotherLevel {
            shown = List.copyOf(shown);
        }

        @Override
        public Place place() {
            return owner.place(outcome).field("process");
        }

        @Override
        public Fact<Code> credential() {
            return Fact.of(owner.code());
        }

        @Override
        public Text message() {
            return Text.both(
                    outcome + " vise " + name(declared, Lang.FR) + "\u00a0; son verbe (" + lang + ") montre "
                            + shown(Lang.FR) + ".",
                    outcome + " aims at " + name(declared, Lang.EN) + "; its verb (" + lang + ") shows "
                            + shown(Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Changez le verbe, ou déclarez le niveau qu'il montre.",
                    "Change the verb, or declare the level that it shows.");
        }

        private String shown(Lang lang) {
            List<String> names = new ArrayList<>();
            shown.forEach(level -> names.add(name(level, lang)));
            return InWords.either(names, lang);
        }

        private static String name(Code level, Lang lang) {
            return InWords.quote(InWords.name(level, lang), lang);
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Le niveau déclaré d'un résultat est un niveau que son verbe peut montrer.",
                "The declared level of an outcome is one that its verb can show.");
    }

    @Override
    public Text why() {
        return Text.both(
                "L'apprenant lit le verbe, l'équipe lit le niveau\u00a0: les deux doivent dire la même chose.",
                "Learners read the verb, the team reads the level: both must say the same.");
    }

    @Override
    public Source source() {
        return Grounds.bloom();
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        OutcomeReading reading = OutcomeReading.of(seen.framework());
        OutcomeWalk.walk(seen, reading.linter(), (list, owner, outcome, lang, glance) -> {
            if (glance.standing() == VerbStanding.OBSERVABLE
                    && outcome.process() instanceof Fact.Stated<Code>(Code declared)) {
                int rank = reading.rank(declared);
                if (rank >= 0 && !glance.shows(rank)) {
                    found.accept(anotherLevel(reading, list, owner, outcome, lang, glance.levels()));
                }
            }
        });
    }

    private static Finding anotherLevel(
            OutcomeReading reading, String list, Code owner, Outcome outcome, Lang lang, long levels) {
        List<Code> shown = new ArrayList<>();
        for (int rank = 0; rank < Long.SIZE && levels >>> rank != 0; rank++) {
            if ((levels >>> rank & 1) == 1) {
                shown.add(reading.level(rank).code());
            }
        }
        Code declared = outcome.process().get();
        return new AnotherLevel(new OutcomeRemark.Owner(list, owner), outcome.code(), lang, declared, shown);
    }
}
