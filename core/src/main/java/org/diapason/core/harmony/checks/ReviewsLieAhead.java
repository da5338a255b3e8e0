package org.diapason.core.harmony.checks;

import java.time.LocalDate;
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
import org.diapason.core.series.MicroCredential;

/** Each micro-credential, or the series for all of them, has a day of review that has not passed. */
public final class ReviewsLieAhead implements Check {
    /** A review whose day has passed. */
    record ReviewDue(Place place, Fact<Code> credential, LocalDate day) implements Finding {
        @Override
        public Text message() {
            return Text.both(
                    "La révision prévue le " + InWords.date(day, Lang.FR) + " n'a pas été suivie d'une nouvelle date.",
                    "The review set for " + InWords.date(day, Lang.EN) + " was not followed by a new day.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Faites la révision, puis inscrivez la suivante sous review-on.",
                    "Do the review, then write the next one under review-on.");
        }
    }

    /** Something that nobody planned to look at again. */
    record NoReviewSet(Place place, Fact<Code> credential) implements Finding {
        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "Personne n'a précisé quand la révision aura lieu.", "Nobody stated when the review takes place.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Inscrivez une date sous review-on, pour le micro-titre ou pour toute la série.",
                    "Write a day under review-on, for the micro-credential or for the whole series.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Une date de révision est prévue, et elle n'est pas passée.",
                "A day of review is set, and it has not passed.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Ce que personne ne relit finit par mentir à l'apprenant.",
                "What nobody reads again ends up lying to learners.");
    }

    @Override
    public Source source() {
        return Grounds.toolkit(3);
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        Fact<LocalDate> ofSeries = seen.series().standing().reviewOn();
        if (ofSeries instanceof Fact.Stated<LocalDate>(LocalDate day) && day.isBefore(seen.today())) {
            found.accept(new ReviewDue(Place.TOP.field("review-on"), Fact.silent(), day));
        }
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.standing().reviewOn() instanceof Fact.Stated<LocalDate>(LocalDate day)) {
                if (day.isBefore(seen.today())) {
                    found.accept(new ReviewDue(place(mc), Fact.of(mc.code()), day));
                }
            } else if (ofSeries.isSilent()) {
                found.accept(new NoReviewSet(place(mc), Fact.of(mc.code())));
            }
        }
    }

    private static Place place(MicroCredential mc) {
        return Places.credential(mc.code()).field("review-on");
    }
}
