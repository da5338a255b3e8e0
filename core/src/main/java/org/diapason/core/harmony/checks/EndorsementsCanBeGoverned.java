package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.EndorsementPolicy;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;

/** The team has said what an endorsement means and has the people to look after those it has. */
public final class EndorsementsCanBeGoverned implements Check {
    private static final Place PLACE = Place.TOP.field("framework").field("endorsement");
    private static final EndorsementPolicy NOTHING =
            new EndorsementPolicy(Fact.silent(), Fact.silent(), Fact.silent(), Fact.silent());

    /** More endorsements than the people can look after. */
    record MeansMissing(int endorsements, int capacity) implements Finding {
        @Override
        public Place place() {
            return PLACE;
        }

        @Override
        public Text message() {
            return Text.both(
                    "La série a " + endorsements + (endorsements < 2 ? " approbation, et" : " approbations, et")
                            + " l'équipe peut en suivre " + capacity + ".",
                    "The series has " + endorsements + (endorsements == 1 ? " endorsement" : " endorsements")
                            + ", and the team can look after " + capacity + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Nommez une personne de plus, ou regroupez des approbations.",
                    "Name one more coordinator, or bring endorsements together.");
        }
    }

    /** What nobody stated about the endorsements of the series. */
    record NotStated(List<Blank> blanks) implements Finding {
        @Override
        public Place place() {
            return PLACE;
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "La série a des approbations, mais personne n'a précisé\u00a0: " + Blank.words(blanks, Lang.FR)
                            + ".",
                    "The series has endorsements, but nobody stated: " + Blank.words(blanks, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Remplissez " + Blank.fields(blanks, Lang.FR) + " sous endorsement dans le cadre de travail.",
                    "Fill in " + Blank.fields(blanks, Lang.EN) + " under endorsement in the framework.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "La série dit ce qu'une approbation signifie, et a les moyens de s'en occuper.",
                "The series says what an endorsement means, and has the means to look after it.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une approbation que personne ne suit se périme sans bruit.",
                "An endorsement that nobody follows goes stale in silence.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.6");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        int endorsements = seen.series().endorsements().size();
        if (endorsements == 0) {
            return;
        }
        EndorsementPolicy policy = seen.framework().endorsement().orElse(NOTHING);
        List<Blank> unstated = new ArrayList<>();
        if (policy.meaning().isSilent()) {
            unstated.add(Blank.MEANING);
        }
        if (policy.coordinators() instanceof Fact.Stated<List<String>>(List<String> people)) {
            int capacity = people.isEmpty() ? 0 : capacity(people.size(), policy, endorsements);
            if (endorsements > capacity) {
                found.accept(new MeansMissing(endorsements, capacity));
            }
        } else {
            unstated.add(Blank.COORDINATORS);
        }
        if (!unstated.isEmpty()) {
            found.accept(new NotStated(unstated));
        }
    }

    /** Where nobody said how many one person can follow, people are taken to be enough. */
    private static int capacity(int people, EndorsementPolicy policy, int endorsements) {
        return policy.mostEach().map(each -> Math.max(0, each) * people).orElse(endorsements);
    }
}
