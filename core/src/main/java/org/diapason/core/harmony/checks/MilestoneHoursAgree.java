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
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.pathway.MilestoneHours;

/** The hours that a milestone advertises are those of its members. */
public final class MilestoneHoursAgree implements Check {

    /** Hours that do not agree, or of which too few are known. */
    record Off(Place place, MilestoneHours hours) implements Finding {
        @Override
        public Fact<Code> credential() {
            return Fact.of(hours.milestone());
        }

        @Override
        public Tone tone() {
            return hours.disagree() ? Tone.BROKEN : Tone.SILENT;
        }

        @Override
        public Text message() {
            return hours.disagree()
                    ? Text.both(
                            hours.milestone() + " annonce " + InWords.hours(hours.advertised(), Lang.FR)
                                    + "\u00a0; ses membres en demandent " + InWords.hours(hours.known(), Lang.FR) + ".",
                            hours.milestone() + " advertises " + InWords.hours(hours.advertised(), Lang.EN)
                                    + "; its members ask for " + InWords.hours(hours.known(), Lang.EN) + ".")
                    : Text.both(
                            "On ne peut comparer les heures de " + hours.milestone() + " : celles de "
                                    + InCredential.named(hours.silent(), Lang.FR) + " ne sont pas énoncées.",
                            "The hours of " + hours.milestone() + " cannot be compared: nobody stated those of "
                                    + InCredential.named(hours.silent(), Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Énoncez les heures de chaque membre, et annoncez leur somme.",
                    "State the hours of each member, and advertise their sum.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Les heures annoncées d'un jalon sont celles de ses membres.",
                "The hours that a milestone advertises are those of its members.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Qui s'engage pour l'ensemble doit en connaître le vrai poids.",
                "Whoever signs up for the whole must know its true weight.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.1");
    }

    @Override
    public Obligation usual() {
        return Obligation.MUST;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        if (seen.series().milestones().isEmpty()) {
            return;
        }
        for (MilestoneHours hours : seen.path().milestoneHours()) {
            if (hours.disagree() || !hours.silent().isEmpty()) {
                found.accept(new Off(seen.path().place(hours.milestone()).field("hours"), hours));
            }
        }
    }
}
