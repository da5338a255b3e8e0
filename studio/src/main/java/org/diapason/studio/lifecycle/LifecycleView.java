package org.diapason.studio.lifecycle;

import java.util.List;
import org.diapason.formats.html.Said;

/**
 * Where everything stands.
 *
 * @param process the process model that was chosen; a list of none while nobody has
 * @param offered the process models to choose from
 * @param phases the phases, in order, with what stands in each
 * @param stands the series first, then each micro-credential
 * @param path the path of this page
 */
public record LifecycleView(
        List<Said> process, List<Choice> offered, List<PhaseView> phases, List<Stand> stands, String path) {

    public LifecycleView {
        process = List.copyOf(process);
        offered = List.copyOf(offered);
        phases = List.copyOf(phases);
        stands = List.copyOf(stands);
    }

    /** A process model to choose. */
    public record Choice(String code, Said name, List<Said> phases) {
        public Choice {
            phases = List.copyOf(phases);
        }
    }

    /** A phase and the codes of what stands in it. */
    public record PhaseView(String code, Said name, List<String> here) {
        public PhaseView {
            here = List.copyOf(here);
        }
    }

    /**
     * Where one thing stands.
     *
     * @param code its code; empty for the series
     * @param title what it is called
     * @param phase the code of its phase; empty when nobody says
     * @param ahead the gate out of that phase; a list of none where there is none
     * @param behind the gates that it has left although they do not hold
     * @param renewal when it is looked at again, and what is owed; a list of none for the series
     */
    public record Stand(
            String code,
            Said title,
            String phase,
            List<GateView> ahead,
            List<GateView> behind,
            List<RenewalView> renewal) {
        public Stand {
            renewal = List.copyOf(renewal);
            ahead = List.copyOf(ahead);
            behind = List.copyOf(behind);
        }
    }

    /**
     * When a micro-credential is looked at again, and what would be owed if it were retired today.
     *
     * @param css the name of the state in the style sheet
     * @param words the day and how near it is
     * @param day the day itself, as a field of a form holds it; empty when nobody states it
     * @param owed the cohorts that were promised it, in words
     */
    public record RenewalView(String css, String words, String day, List<String> owed) {
        public RenewalView {
            owed = List.copyOf(owed);
        }
    }

    /**
     * A gate.
     *
     * @param phase the phase that it leads out of
     * @param state open, shut, or cannot tell
     * @param word the same in words
     * @param approver who says go
     * @param broken what does not hold
     * @param silent what is not stated enough to tell
     */
    public record GateView(Said phase, String state, String word, Said approver, List<Said> broken, List<Said> silent) {
        public GateView {
            broken = List.copyOf(broken);
            silent = List.copyOf(silent);
        }
    }
}
