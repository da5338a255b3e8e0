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
import org.diapason.core.recognition.Agreement;

/** Every agreement of recognition is in force, and its days make sense. */
public final class AgreementsHold implements Check {
    /** An agreement that has ended. */
    record Ended(Code agreement, LocalDate until) implements OfAgreement {
        @Override
        public Text message() {
            return Text.both(
                    "L'entente «\u00a0" + agreement + "\u00a0» a pris fin le " + InWords.date(until, Lang.FR) + ".",
                    "Agreement “" + agreement + "” ended on " + InWords.date(until, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both("Renouvelez l'entente, ou retirez-la.", "Renew the agreement, or take it out.");
        }
    }

    /** An agreement whose end lies before its beginning. */
    record EndsBeforeItBegins(Code agreement) implements OfAgreement {
        @Override
        public Text message() {
            return Text.both(
                    "L'entente «\u00a0" + agreement + "\u00a0» finit avant d'avoir commencé.",
                    "Agreement “" + agreement + "” ends before it begins.");
        }

        @Override
        public Text mend() {
            return Text.both("Corrigez from ou until.", "Correct from or until.");
        }
    }

    /** An agreement of which nobody said until when it holds. */
    record EndUnknown(Code agreement) implements OfAgreement {
        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "Personne n'a précisé jusqu'à quand tient l'entente «\u00a0" + agreement + "\u00a0».",
                    "Nobody stated until when agreement “" + agreement + "” holds.");
        }

        @Override
        public Text mend() {
            return Text.both("Inscrivez le dernier jour sous until.", "Write the last day under until.");
        }
    }

    /** A finding about an agreement. */
    interface OfAgreement extends Finding {
        Code agreement();

        @Override
        default Place place() {
            return Places.item("agreements", agreement());
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque entente de reconnaissance est en vigueur.", "Every agreement of recognition is in force.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Un apprenant qui compte sur un crédit échu perd du temps et de l'argent.",
                "A learner who counts on credit that has run out loses time and money.");
    }

    @Override
    public Source source() {
        return Grounds.otherConsiderations();
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (Agreement agreement : seen.dossier().agreements().all()) {
            if (!(agreement.until() instanceof Fact.Stated<LocalDate>(LocalDate until))) {
                found.accept(new EndUnknown(agreement.code()));
                continue;
            }
            if (agreement.from().is(until::isBefore)) {
                found.accept(new EndsBeforeItBegins(agreement.code()));
            }
            if (until.isBefore(seen.today())) {
                found.accept(new Ended(agreement.code(), until));
            }
        }
    }
}
