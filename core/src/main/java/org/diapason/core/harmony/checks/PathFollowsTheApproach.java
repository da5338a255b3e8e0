package org.diapason.core.harmony.checks;

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
import org.diapason.core.harmony.pathway.Breach;
import org.diapason.core.harmony.pathway.SeriesPath;

/** The prerequisites fit the approach that the series states (R13). */
public final class PathFollowsTheApproach implements Check {

    /** A prerequisite, or the lack of one, that does not fit the approach. */
    record Strays(Place place, Fact<Code> credential, Breach breach) implements Finding {
        @Override
        public Tone tone() {
            return breach.isUntold() ? Tone.SILENT : Tone.BROKEN;
        }

        @Override
        public Text message() {
            return BreachWords.message(breach);
        }

        @Override
        public Text mend() {
            return BreachWords.mend(breach);
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Les préalables suivent l'approche choisie : progressive, modulaire ou hybride.",
                "Prerequisites follow the approach that was chosen: progressive, modular or hybrid.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Les apprenants choisissent leur parcours d'après ce qu'on leur en dit.",
                "Learners choose their way by what they are told of it.");
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
    public void examine(Case seen, Consumer<Finding> found) {
        if (seen.series().microCredentials().isEmpty()) {
            return;
        }
        for (Breach breach : seen.path().breaches()) {
            Fact<Code> credential = credential(breach);
            found.accept(new Strays(place(seen.path(), breach, credential), credential, breach));
        }
    }

    private static Fact<Code> credential(Breach breach) {
        return switch (breach) {
            case Breach.ApproachUntold ignored -> Fact.silent();
            case Breach.NoCore ignored -> Fact.silent();
            case Breach.RoleUntold(var code) -> Fact.of(code);
            case Breach.LineUntold(var codes) -> Fact.of(codes.getFirst());
            case Breach.SideBySide(var codes) -> Fact.of(codes.getFirst());
            case Breach.AgainstTheOrder(var code, var required) -> Fact.of(code);
            case Breach.Requires(var code, var required) -> Fact.of(code);
            case Breach.NeedsAnExtra(var code, var extra) -> Fact.of(code);
        };
    }

    private static Place place(SeriesPath path, Breach breach, Fact<Code> credential) {
        String field = breach instanceof Breach.RoleUntold ? "role" : "requires";
        return credential instanceof Fact.Stated<Code>(Code code)
                ? path.place(code).field(field)
                : Place.TOP.field("pathway").field("approach");
    }
}
