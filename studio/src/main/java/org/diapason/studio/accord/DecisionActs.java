package org.diapason.studio.accord;

import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Text;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Proposal;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Shelf;
import org.diapason.formats.seriesfile.DecisionScript;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What a team answers to the proposals of its portfolio, and the adoption of what comes of it. */
final class DecisionActs {

    private static final Text NOTHING = Text.both("", "");

    private final Desk desk;
    private final Shelf<Dossier> series;
    private final Beside<Decisions> decisions;

    DecisionActs(Studio studio) {
        this.desk = studio.desk();
        this.series = studio.series();
        this.decisions = new Beside<>(studio.shelves(), new DecisionScript(), Decisions.NONE);
    }

    Answer acceptTheSure(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        Accord accord = Accord.of(opened.get().seen());
        Act act =
                visit.act("proposals-accepted", Text.both("Propositions claires retenues", "Clear proposals accepted"));
        decisions.update(opened.get().id(), act, before -> {
            Decisions after = before;
            for (Proposal proposal : Sure.of(accord, before)) {
                after = after.accept(proposal);
            }
            return new Change.To<Decisions, Boolean>(after);
        });
        return back(
                opened.get(),
                "",
                Text.both("Les propositions claires sont retenues.", "The clear proposals are accepted."));
    }

    Answer decide(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        Optional<Code> subject = visit.code("subject");
        if (opened.isEmpty() || subject.isEmpty()) {
            return Answer.notFound();
        }
        Ballot ballot = new Ballot(Accord.of(opened.get().seen()), subject.get(), visit);
        if (ballot.isStale()) {
            return back(
                    opened.get(),
                    subject.get().value(),
                    Text.both(
                            "Le portefeuille a changé pendant que vous regardiez\u00a0: voici la proposition telle qu'elle est maintenant.",
                            "The portfolio changed while you were looking: here is the proposal as it is now."));
        }
        Act act = visit.act("proposal-decided", ballot.words());
        Saving<Decisions, Text> saving = decisions.update(opened.get().id(), act, ballot::on);
        return back(
                opened.get(),
                subject.get().value(),
                saving instanceof Saving.Refused<Decisions, Text>(var kept, Text why) ? why : NOTHING);
    }

    Answer adopt(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        Decisions made = decisions.of(visit.organisation(), opened.get().id());
        boolean open = visit.field("open").equals("yes");
        Act act = visit.act("framework-adopted", Text.both("Cadre de travail adopté", "Framework adopted"));
        Saving<Dossier, Boolean> saving = series.update(opened.get().id(), act, kept -> {
            Accord accord = Accord.of(
                    desk.lay(visit.organisation(), kept, visit.today()).seen());
            Adoption adoption = new Adoption(accord, made, open);
            return adoption.framework(kept.content()).elements().isEmpty()
                    ? new Change.Refused<>(true)
                    : new Change.To<>(adoption.of(kept.content()));
        });
        return saving instanceof Saving.Refused
                ? back(
                        opened.get(),
                        "",
                        Text.both(
                                "Rien n'est décidé encore\u00a0: retenez au moins une proposition, ou cochez la case.",
                                "Nothing is decided yet: accept at least one proposal, or tick the box."))
                : Answer.seeOther(
                        opened.get().path("matrix"),
                        Text.both(
                                "Le cadre de travail est adopté. Voici ce qu'il dit de chaque micro-titre.",
                                "The framework is adopted. Here is what it says of every micro-credential."));
    }

    private static Answer back(Opened opened, String subject, Text said) {
        String anchor = subject.isEmpty() ? "" : "#element-" + subject;
        return Answer.seeOther(opened.path("accord/proposals") + anchor, said);
    }
}
