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
import org.diapason.core.base.Version;
import org.diapason.core.feedback.Decision;
import org.diapason.core.feedback.Voice;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;

/** What learners, facilitators and employers say is decided within half a year, and what was accepted names the version that answers. */
public final class VoicesAreAnswered implements Check {
    /** How long a voice may wait: two terms, or about one run of a series. */
    private static final int MONTHS = 6;

    /** Something said long ago about which nobody decided. */
    record Unanswered(Code voice, LocalDate said) implements Finding {
        @Override
        public Place place() {
            return Places.item("feedback", voice);
        }

        @Override
        public Text message() {
            return Text.both(
                    "Personne n'a décidé de la suite à donner à « " + voice + " », dit le "
                            + InWords.date(said, Lang.FR) + ".",
                    "Nobody decided what to do about “" + voice + "”, said on " + InWords.date(said, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Décidez sous decision : accepted, declined ou deferred, avec la raison.",
                    "Decide under decision: accepted, declined or deferred, with the reason.");
        }
    }

    /** Something accepted long ago that no version answers. */
    record NotYetDone(Code voice, LocalDate decided) implements Finding {
        @Override
        public Place place() {
            return Places.item("feedback", voice);
        }

        @Override
        public Text message() {
            return Text.both(
                    "« " + voice + " » a été accepté le " + InWords.date(decided, Lang.FR)
                            + ", mais aucune version n'y répond.",
                    "“" + voice + "” was accepted on " + InWords.date(decided, Lang.EN)
                            + ", yet no version answers it.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Faites le changement, puis nommez la version sous answered-by.",
                    "Make the change, then name the version under answered-by.");
        }
    }

    /** Something open of which nobody stated the day. */
    record DayUnknown(Code voice) implements Finding {
        @Override
        public Place place() {
            return Places.item("feedback", voice);
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "Personne n'a daté « " + voice + " », qui attend encore.",
                    "Nobody dated “" + voice + "”, which still waits.");
        }

        @Override
        public Text mend() {
            return Text.both("Inscrivez la date sous on, puis décidez.", "Write the day under on, then decide.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Ce que disent apprenants et employeurs reçoit une décision, puis une version qui y répond.",
                "What learners and employers say gets a decision, and then a version that answers.");
    }

    @Override
    public Text why() {
        return Text.both("On cesse de parler à qui ne répond pas.", "People stop talking to those who do not answer.");
    }

    @Override
    public Source source() {
        return Grounds.step("5");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        LocalDate limit = seen.today().minusMonths(MONTHS);
        for (Voice voice : seen.dossier().feedback().voices()) {
            if (!(voice.decision() instanceof Fact.Stated<Decision>(Decision decision))) {
                open(voice, limit, found);
            } else if (decision instanceof Decision.Accepted(var reason, Fact<LocalDate> on, Fact<Version> answer)
                    && answer.isSilent()) {
                accepted(voice, on, limit, found);
            }
        }
    }

    private static void open(Voice voice, LocalDate limit, Consumer<Finding> found) {
        if (!(voice.on() instanceof Fact.Stated<LocalDate>(LocalDate said))) {
            found.accept(new DayUnknown(voice.code()));
        } else if (said.isBefore(limit)) {
            found.accept(new Unanswered(voice.code(), said));
        }
    }

    private static void accepted(Voice voice, Fact<LocalDate> on, LocalDate limit, Consumer<Finding> found) {
        if (!(on instanceof Fact.Stated<LocalDate>(LocalDate decided))) {
            found.accept(new DayUnknown(voice.code()));
        } else if (decided.isBefore(limit)) {
            found.accept(new NotYetDone(voice.code(), decided));
        }
    }
}
