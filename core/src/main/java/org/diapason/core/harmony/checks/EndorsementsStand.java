package org.diapason.core.harmony.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Framework;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.Endorsement;
import org.diapason.core.series.Fingerprint;
import org.diapason.core.series.Series;

/** Every endorsement is current, speaks of the content as it is now, and makes both claims. */
public final class EndorsementsStand implements Check {
    private static final Text IN_DEMAND = Text.both("la compétence est recherchée", "the competency is in demand");
    private static final Text REFLECTS_JOB =
            Text.both("l'évaluation reflète l'emploi", "the assessment reflects the job");

    /** An endorsement that has ended. */
    record Ended(int position, String partner, LocalDate end) implements OfEndorsement {
        @Override
        public Text message() {
            return Text.both(
                    "L'approbation donnée par " + partner + " a pris fin le " + InWords.date(end, Lang.FR) + ".",
                    "The endorsement of " + partner + " ended on " + InWords.date(end, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Demandez à " + partner + " de la renouveler, ou retirez-la.",
                    "Ask " + partner + " to renew it, or take it out.");
        }
    }

    /** An endorsement of a content that has changed since. */
    record ContentChanged(int position, String partner, String now) implements OfEndorsement {
        @Override
        public Text message() {
            return Text.both(
                    "Le contenu que " + partner + " a approuvé a changé depuis.",
                    "The content that " + partner + " endorsed has changed since.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Faites relire le contenu, puis notez l'empreinte " + now + " avec l'approbation.",
                    "Have the content read again, then note the fingerprint " + now + " with the endorsement.");
        }
    }

    /** An endorsement that does not make one of the two claims. */
    record ClaimDenied(int position, String partner, Text claim) implements OfEndorsement {
        @Override
        public Text message() {
            return Text.both(
                    "L'approbation donnée par " + partner + " ne dit pas que " + claim.show(Lang.FR) + ".",
                    "The endorsement of " + partner + " does not say that " + claim.show(Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Voyez avec " + partner + " ce qui manque pour pouvoir le dire.",
                    "Find out with " + partner + " what it would take to say so.");
        }
    }

    /** What nobody stated of an endorsement. */
    record NotStated(int position, Endorsement endorsement, List<Blank> blanks, Series series)
            implements OfEndorsement {
        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "L'approbation donnée par " + endorsement.partner() + " ne précise pas\u00a0: "
                            + Blank.words(blanks, Lang.FR) + ".",
                    "The endorsement of " + endorsement.partner() + " does not state: " + Blank.words(blanks, Lang.EN)
                            + ".");
        }

        @Override
        public Text mend() {
            String now = Fingerprint.of(series, endorsement.covers());
            return Text.both(
                    "Remplissez " + Blank.fields(blanks, Lang.FR) + "\u00a0; l'empreinte du contenu actuel est " + now
                            + ".",
                    "Fill in " + Blank.fields(blanks, Lang.EN) + "; the fingerprint of the present content is " + now
                            + ".");
        }
    }

    /** A finding about an endorsement, which has no code: it is found by its position from 0. */
    interface OfEndorsement extends Finding {
        int position();

        @Override
        default Place place() {
            return Places.item("endorsements", position());
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque approbation est en vigueur, porte sur le contenu actuel et dit les deux choses attendues.",
                "Every endorsement is current, speaks of the present content and makes the two claims.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Une approbation périmée trompe l'apprenant et engage l'employeur malgré lui.",
                "An endorsement that is out of date misleads learners and binds the employer unawares.");
    }

    @Override
    public Source source() {
        return Grounds.element(6);
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        List<Endorsement> endorsements = seen.series().endorsements();
        for (int i = 0; i < endorsements.size(); i++) {
            examine(seen, i, endorsements.get(i), found);
        }
    }

    private static void examine(Case seen, int position, Endorsement endorsement, Consumer<Finding> found) {
        List<Blank> unstated = new ArrayList<>();
        Fact<LocalDate> end = end(seen.framework(), endorsement);
        if (end instanceof Fact.Stated<LocalDate>(LocalDate day)) {
            if (day.isBefore(seen.today())) {
                found.accept(new Ended(position, endorsement.partner(), day));
            }
        } else {
            unstated.add(Blank.EXPIRES);
        }
        claim(position, endorsement, endorsement.inDemand(), Blank.IN_DEMAND, IN_DEMAND, unstated, found);
        claim(position, endorsement, endorsement.reflectsJob(), Blank.REFLECTS_JOB, REFLECTS_JOB, unstated, found);
        if (endorsement.fingerprint() instanceof Fact.Stated<String>(String then)) {
            String now = Fingerprint.of(seen.series(), endorsement.covers());
            if (!now.equals(then)) {
                found.accept(new ContentChanged(position, endorsement.partner(), now));
            }
        } else {
            unstated.add(Blank.FINGERPRINT);
        }
        if (!unstated.isEmpty()) {
            found.accept(new NotStated(position, endorsement, unstated, seen.series()));
        }
    }

    private static void claim(
            int position,
            Endorsement endorsement,
            Fact<Boolean> made,
            Blank field,
            Text claim,
            List<Blank> unstated,
            Consumer<Finding> found) {
        if (made.isSilent()) {
            unstated.add(field);
        } else if (!made.get()) {
            found.accept(new ClaimDenied(position, endorsement.partner(), claim));
        }
    }

    /** The day it names, else the day to which the framework lets it run from the day it was given. */
    private static Fact<LocalDate> end(Framework framework, Endorsement endorsement) {
        return endorsement
                .expires()
                .or(framework
                        .endorsement()
                        .flatMap(policy -> policy.monthsValid())
                        .flatMap(months -> endorsement.on().map(day -> day.plusMonths(months))));
    }
}
