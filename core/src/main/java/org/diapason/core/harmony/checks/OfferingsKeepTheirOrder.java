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
import org.diapason.core.harmony.pathway.SeriesPath;
import org.diapason.core.harmony.pathway.Timetable;

/** Dates follow the prerequisites and the weeks that are advertised. */
public final class OfferingsKeepTheirOrder implements Check {

    /** An offering that begins before a prerequisite has ended. */
    record TooEarly(Place place, Timetable.Early early) implements AtOffering {
        @Override
        public Code microCredential() {
            return early.microCredential();
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential() + " commence le " + InWords.date(early.begins(), Lang.FR) + ", avant la fin de "
                            + early.required() + " (" + InWords.date(early.ends(), Lang.FR) + ").",
                    microCredential() + " begins on " + InWords.date(early.begins(), Lang.EN) + ", before "
                            + early.required() + " ends (" + InWords.date(early.ends(), Lang.EN) + ").");
        }

        @Override
        public Text mend() {
            return Text.both("Déplacez l'une des deux dates.", "Move one of the two dates.");
        }
    }

    /** An offering whose dates span other weeks than are advertised. */
    record OtherLength(Place place, Timetable.Length length) implements AtOffering {
        @Override
        public Code microCredential() {
            return length.microCredential();
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential() + " annonce " + InWords.weeks(length.advertised(), Lang.FR)
                            + "\u00a0; ses dates en couvrent " + InWords.range(length.dates(), Lang.FR) + ".",
                    microCredential() + " advertises " + InWords.weeks(length.advertised(), Lang.EN)
                            + "; its dates span " + InWords.range(length.dates(), Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both("Corrigez les semaines ou les dates.", "Correct the weeks or the dates.");
        }
    }

    /** A break much longer than the others, which nobody explained. */
    record LongBreak(Place place, Timetable.Gap gap) implements AtOffering {
        @Override
        public Code microCredential() {
            return gap.microCredential();
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    gap.days() + " jours séparent " + gap.after() + " de " + microCredential()
                            + ", bien plus qu'ailleurs, sans qu'on dise pourquoi.",
                    gap.days() + " days lie between " + gap.after() + " and " + microCredential()
                            + ", many more than elsewhere, and nobody said why.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Dites aux apprenants à quoi sert cette pause, ou resserrez les dates.",
                    "Tell learners what the break is for, or bring the dates closer.");
        }
    }

    /** A finding about one offering. */
    interface AtOffering extends Finding {
        Code microCredential();

        @Override
        default Fact<Code> credential() {
            return Fact.of(microCredential());
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Les dates suivent les préalables et les semaines annoncées.",
                "Dates follow the prerequisites and the weeks that are advertised.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un calendrier qui contredit le parcours ne peut être suivi.",
                "A calendar that contradicts the pathway cannot be followed.");
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
        SeriesPath path = seen.path();
        Timetable timetable = path.timetable();
        for (Timetable.Early early : timetable.early()) {
            found.accept(new TooEarly(place(path, early.microCredential(), early.run()), early));
        }
        for (Timetable.Length length : timetable.lengths()) {
            found.accept(new OtherLength(place(path, length.microCredential(), length.run()), length));
        }
        for (Timetable.Gap gap : timetable.gaps()) {
            found.accept(new LongBreak(place(path, gap.microCredential(), gap.run()), gap));
        }
    }

    private static Place place(SeriesPath path, Code microCredential, int run) {
        return path.place(microCredential).field("offerings").item(run - 1);
    }
}
