package org.diapason.core.harmony.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Competency;
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
import org.diapason.core.series.Learning;
import org.diapason.core.series.MicroCredential;

/** Every competency of the series is taught somewhere in it. */
public final class EveryCompetencyIsTaught implements Check {

    /** A competency that no micro-credential teaches. */
    record Untaught(Place place, Code competency, Tone tone) implements Finding {
        @Override
        public Text message() {
            return tone == Tone.SILENT
                    ? Text.both(
                            "On ne peut dire si la compétence " + quoted(Lang.FR)
                                    + " est enseignée : tous les micro-titres ne disent pas ce qu'ils enseignent.",
                            "Whether the competency " + quoted(Lang.EN)
                                    + " is taught cannot be told: not every micro-credential says what it teaches.")
                    : Text.both(
                            "La compétence " + quoted(Lang.FR) + " n'est enseignée dans aucun micro-titre.",
                            "The competency " + quoted(Lang.EN) + " is taught in no micro-credential.");
        }

        private String quoted(Lang lang) {
            return InWords.quote(competency.value(), lang);
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Rattachez-la à un résultat d'apprentissage, ou retirez-la de la série.",
                    "Link it to a learning outcome, or remove it from the series.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque compétence de la série est enseignée quelque part.",
                "Every competency of the series is taught somewhere.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une compétence promise et jamais travaillée trompe l'apprenant et l'employeur.",
                "A competency that is promised and never worked on misleads learner and employer.");
    }

    @Override
    public Source source() {
        return Grounds.element(3);
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        if (seen.series().competencies().isEmpty()) {
            return;
        }
        Set<Code> taught = new HashSet<>();
        boolean told = true;
        for (MicroCredential mc : seen.series().microCredentials()) {
            told &= gather(mc.learning(), taught);
        }
        for (Competency competency : seen.series().competencies()) {
            if (!taught.contains(competency.code())) {
                Place place = Place.TOP.field("competencies").item(competency.code());
                found.accept(new Untaught(place, competency.code(), told ? Finding.Tone.BROKEN : Finding.Tone.SILENT));
            }
        }
    }

    /** Adds what is taught, and answers whether anything was said of it. */
    private static boolean gather(Learning learning, Set<Code> taught) {
        taught.addAll(learning.competencies().orElse(List.of()));
        for (Outcome outcome : learning.outcomes().orElse(List.of())) {
            taught.addAll(outcome.competencies());
        }
        return learning.outcomes().isStated() || learning.competencies().isStated();
    }
}
