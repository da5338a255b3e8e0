package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.pathway.SeriesPath;
import org.diapason.core.pathway.OffRamp;
import org.diapason.core.pathway.Pathway;

/** Wherever a learner stops, something of value is in hand. */
public final class NoPathEndsInTheDark implements Check {

    /** A micro-credential with no way on and nothing stated to leave with. */
    record DeadEnd(Place place, Code microCredential, Tone tone) implements Finding {
        @Override
        public Fact<Code> credential() {
            return Fact.of(microCredential);
        }

        @Override
        public Text message() {
            return Text.both(
                    "Après " + microCredential + ", aucune suite ni valeur n'est énoncée.",
                    "After " + microCredential + ", neither a way on nor a value is stated.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Dites ce qu'il vaut seul, ou reliez-le à une étape, à un jalon ou à une destination.",
                    "Say what it is worth alone, or link it to a step, a milestone or a destination.");
        }
    }

    /** An exit of which nobody said what a learner has by then. */
    record ExitWithoutValue(Place place, Code after) implements Finding {
        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "On peut sortir après " + after + ", sans que la valeur acquise soit dite.",
                    "One may leave after " + after + ", and nobody said with what in hand.");
        }

        @Override
        public Text mend() {
            return Text.both("Énoncez ce que l'on a alors en main.", "State what one has in hand by then.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Nul parcours ne finit dans le vide : chaque fin a une valeur énoncée.",
                "No path ends in the dark: every end has a stated value.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Qui s'arrête en chemin doit savoir ce que valent ses efforts.",
                "Whoever stops on the way must know what their efforts are worth.");
    }

    @Override
    public Source source() {
        return Grounds.otherConsiderations();
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    /** What neither follows nor leads anywhere is no path: another check asks what it is worth alone. */
    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        SeriesPath path = seen.path();
        for (Code end : path.deadEnds()) {
            if (path.requiresAnything(end)) {
                Finding.Tone tone = saysWhereItLeads(seen) ? Finding.Tone.BROKEN : Finding.Tone.SILENT;
                found.accept(new DeadEnd(path.place(end), end, tone));
            }
        }
        List<OffRamp> ramps = seen.series().pathway().offRamps();
        for (int i = 0; i < ramps.size(); i++) {
            if (ramps.get(i).value().isSilent()) {
                Place place = Place.TOP.field("pathway").field("off-ramps").item(i);
                found.accept(new ExitWithoutValue(place, ramps.get(i).after()));
            }
        }
    }

    /** Only where ends are stated can a path be said to miss them. */
    private static boolean saysWhereItLeads(Case seen) {
        Pathway pathway = seen.series().pathway();
        return !seen.series().milestones().isEmpty()
                || !pathway.destinations().isEmpty()
                || !pathway.offRamps().isEmpty();
    }
}
