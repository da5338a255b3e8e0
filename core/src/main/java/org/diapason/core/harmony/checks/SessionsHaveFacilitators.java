package org.diapason.core.harmony.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Range;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.facilitation.Cohort;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.harmony.InWords;
import org.diapason.core.series.LiveSession;
import org.diapason.core.series.MicroCredential;

/** Every live session has somebody to lead it, and what is said of facilitation agrees with itself. */
public final class SessionsHaveFacilitators implements Check {
    /** A micro-credential said to run without a facilitator that holds sessions all the same. */
    record SelfPacedWithSessions(Code microCredential, int sessions) implements InCredential {
        @Override
        public Place place() {
            return Places.credential(microCredential).field("facilitated");
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential + " se dit sans animation, mais prévoit " + sessions
                            + " séances obligatoires en direct.",
                    microCredential + " is said to run without a facilitator, yet holds " + sessions
                            + " live sessions that learners must attend.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Corrigez facilitated, ou rendez les séances facultatives.",
                    "Correct facilitated, or make the sessions optional.");
        }
    }

    /** A number of sessions that differs from the list of sessions. */
    record CountsDiffer(Code microCredential, Range stated, int listed) implements InCredential {
        @Override
        public Place place() {
            return Places.credential(microCredential).field("session-count");
        }

        @Override
        public Text message() {
            return Text.both(
                    microCredential + " annonce " + InWords.range(stated, Lang.FR) + " séances et en décrit " + listed
                            + ".",
                    microCredential + " announces " + InWords.range(stated, Lang.EN) + " sessions and describes "
                            + listed + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Corrigez session-count ou la liste des séances.",
                    "Correct session-count or the list of sessions.");
        }
    }

    /** Sessions of which nobody said what the facilitator does. */
    record PartUnknown(Code microCredential, List<Code> sessions) implements InCredential {
        @Override
        public Place place() {
            return Places.credential(microCredential).field("sessions");
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "Personne n'a précisé le rôle de l'animateur dans ces séances de " + microCredential + " : "
                            + Places.named(sessions, Lang.FR) + ".",
                    "Nobody stated the facilitator's part in these sessions of " + microCredential + ": "
                            + Places.named(sessions, Lang.EN) + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Précisez sous facilitator s'il accueille, accompagne ou évalue (host, coach, assessor).",
                    "State under facilitator whether they are host, coach or assessor.");
        }
    }

    /** A cohort to come that names no facilitator. */
    record NobodyNamed(Code cohort, Code microCredential) implements InCredential {
        @Override
        public Place place() {
            return Place.TOP.field("facilitation").field("cohorts").item(cohort);
        }

        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "La cohorte " + cohort + " de " + microCredential + " ne nomme aucun animateur.",
                    "Cohort " + cohort + " of " + microCredential + " names no facilitator.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Nommez au moins une personne sous facilitators.", "Name at least one person under facilitators.");
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque séance en direct a quelqu'un pour l'animer, et ce qui est dit de l'animation concorde.",
                "Every live session has somebody to lead it, and what is said of facilitation agrees.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Le rôle de l'animateur décide de la formation qu'il lui faut.",
                "The facilitator's part decides which training it takes.");
    }

    @Override
    public Source source() {
        return Grounds.step("4");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        for (MicroCredential mc : seen.series().microCredentials()) {
            if (mc.delivery().sessions() instanceof Fact.Stated<List<LiveSession>>(List<LiveSession> sessions)) {
                examine(mc, sessions, found);
            }
        }
        for (Cohort cohort : seen.dossier().facilitation().cohorts()) {
            if (cohort.facilitators().isEmpty() && !cohort.firstSession().is(day -> day.isBefore(seen.today()))) {
                found.accept(new NobodyNamed(cohort.code(), cohort.microCredential()));
            }
        }
    }

    private static void examine(MicroCredential mc, List<LiveSession> sessions, Consumer<Finding> found) {
        int compulsory = 0;
        List<Code> unknown = null;
        for (LiveSession session : sessions) {
            compulsory += session.optional() ? 0 : 1;
            if (session.facilitator().isSilent()) {
                unknown = unknown == null ? new ArrayList<>() : unknown;
                unknown.add(session.code());
            }
        }
        if (compulsory > 0 && mc.delivery().facilitated().is(yes -> !yes)) {
            found.accept(new SelfPacedWithSessions(mc.code(), compulsory));
        } else if (unknown != null) {
            found.accept(new PartUnknown(mc.code(), unknown));
        }
        if (mc.delivery().sessionCount() instanceof Fact.Stated<Range>(Range stated)
                && !stated.contains(sessions.size())) {
            found.accept(new CountsDiffer(mc.code(), stated, sessions.size()));
        }
    }
}
