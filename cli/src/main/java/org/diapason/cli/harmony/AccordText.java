package org.diapason.cli.harmony;

import java.util.List;
import java.util.stream.Collectors;
import org.diapason.cli.Surroundings;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Agenda;
import org.diapason.core.harmony.accord.Candidate;
import org.diapason.core.harmony.accord.Clue;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Proposal;
import org.diapason.core.harmony.accord.SharedCompetency;
import org.diapason.core.series.Series;

/** What a portfolio agrees on, for a terminal: what is new since the team decided. */
final class AccordText {

    private final Surroundings around;
    private final Ink ink;

    AccordText(Surroundings around) {
        this.around = around;
        this.ink = new Ink(around.terminal());
    }

    void write(Series series, Accord accord, Decisions decisions) {
        int all = series.microCredentials().size();
        line(ink.bold(around.say(series.title())) + " · "
                + say(
                        all + (all > 1 ? " micro-titres" : " micro-titre"),
                        all + (all > 1 ? " micro-credentials" : " micro-credential")));
        line("");
        if (!accord.knowsApproach(decisions)) {
            approach(accord);
        }
        Accord fresh = accord.since(decisions);
        proposals(fresh.proposals());
        shared(fresh.shared());
        agenda(accord.agenda().since(decisions));
    }

    private void approach(Accord accord) {
        heading("L'approche", "The approach");
        line("  " + around.say(accord.approach().reason()));
        List<Clue> against = accord.approach().speakingAgainst();
        if (!against.isEmpty()) {
            line("  " + say("Contre\u00a0: ", "Against: ")
                    + against.stream()
                            .map(Clue::words)
                            .map(around::say)
                            .collect(Collectors.joining(say("\u00a0; ", "; ")))
                    + ".");
        }
        line("");
    }

    /** What is proposed is told in full; what the portfolio says too little about waits for the workshop. */
    private void proposals(List<Proposal> proposals) {
        heading("Ce que le portefeuille propose", "What the portfolio proposes");
        List<Proposal> told =
                proposals.stream().filter(each -> each.chosen().isStated()).toList();
        if (told.isEmpty()) {
            line("  " + say("Rien de nouveau.", "Nothing new."));
        } else {
            line("  " + say("● uniforme   ◐ encadré   ○ libre", "● uniform   ◐ bounded   ○ free"));
        }
        told.stream()
                .filter(each -> each.strength() != Proposal.Strength.FEW)
                .forEach(each -> line("  " + mark(each) + " " + around.say(each.reason())));
        few(told.stream()
                .filter(each -> each.strength() == Proposal.Strength.FEW)
                .toList());
        line("");
    }

    private void few(List<Proposal> few) {
        if (!few.isEmpty()) {
            line("  "
                    + say(
                            "À confirmer, car moins de cinq micro-titres l'énoncent\u00a0:",
                            "To be confirmed, as fewer than five micro-credentials state it:"));
        }
        for (Proposal proposal : few) {
            line("  " + mark(proposal) + " "
                    + around.say(proposal.distribution().kind().label()) + say("\u00a0: ", ": ")
                    + around.say(proposal.evidence()));
        }
    }

    private static String mark(Proposal proposal) {
        Candidate.Form form = proposal.chosen().get().form();
        return switch (form) {
            case UNIFORM -> "●";
            case BOUNDED, UNIFORM_WITH_LATITUDE -> "◐";
            case FREE -> "○";
        };
    }

    private void shared(List<SharedCompetency> shared) {
        if (shared.isEmpty()) {
            return;
        }
        heading("Des compétences à partager", "Competencies to share");
        shared.forEach(each -> line("  " + around.say(each.reason())));
        line("");
    }

    private void agenda(Agenda agenda) {
        int count = agenda.items().size();
        heading(
                "Pour l'atelier : " + count + (count > 1 ? " questions" : " question"),
                "For the workshop: " + count + (count > 1 ? " questions" : " question"));
        int step = 0;
        for (Agenda.Item item : agenda.items()) {
            if (item.step() != step) {
                step = item.step();
                line("  " + say("Étape ", "Step ") + step);
            }
            line("    " + around.say(item.question()));
        }
        line("");
    }

    private void heading(String french, String english) {
        line(ink.bold(say(french, english)));
    }

    private String say(String french, String english) {
        return around.say(Text.both(french, english));
    }

    private void line(String line) {
        around.out().println(line);
    }
}
