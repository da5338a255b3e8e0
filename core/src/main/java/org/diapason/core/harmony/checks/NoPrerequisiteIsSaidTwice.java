package org.diapason.core.harmony.checks;

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
import org.diapason.core.harmony.pathway.SaidTwice;

/** A prerequisite that another one implies is not stated again. */
public final class NoPrerequisiteIsSaidTwice implements Check {

    /** A prerequisite that goes without saying. */
    record Implied(Place place, SaidTwice twice) implements Finding {
        @Override
        public Fact<Code> credential() {
            return Fact.of(twice.step());
        }

        @Override
        public Text message() {
            return Text.both(
                    twice.step() + " exige "
                            + InCredential.named(twice.requirement().of(), Lang.FR)
                            + ", que ses autres préalables supposent déjà.",
                    twice.step() + " requires "
                            + InCredential.named(twice.requirement().of(), Lang.EN)
                            + ", which its other prerequisites imply already.");
        }

        @Override
        public Text mend() {
            return Text.both("Retirez ce préalable.", "Remove this prerequisite.");
        }
    }

    @Override
    public Text promise() {
        return Text.both("Aucun préalable n'est énoncé deux fois.", "No prerequisite is stated twice.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une liste courte se lit, et se met à jour sans oubli.",
                "A short list is read, and kept up without omission.");
    }

    @Override
    public Source source() {
        return Grounds.step("2");
    }

    @Override
    public Obligation usual() {
        return Obligation.MAY;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (SaidTwice twice : seen.path().redundant()) {
            found.accept(new Implied(seen.path().place(twice.step()).field("requires"), twice));
        }
    }
}
