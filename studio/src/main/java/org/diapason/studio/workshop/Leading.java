package org.diapason.studio.workshop;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementPolicy;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Dossier;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.harmony.accord.Proposal;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Shelf;
import org.diapason.core.workshop.Workshop;
import org.diapason.core.workshop.Workshops;
import org.diapason.formats.seriesfile.DecisionScript;
import org.diapason.formats.seriesfile.WorkshopScript;
import org.diapason.studio.accord.Adoption;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What whoever leads a workshop does: shows the answers, and decides; the decision becomes the framework's. */
final class Leading {

    private static final int LONGEST_REASON = 2000;

    private final WorkshopPage page;
    private final Shelf<Dossier> series;
    private final Beside<Workshops> workshops;
    private final Beside<Decisions> decisions;

    Leading(Studio studio, WorkshopPage page) {
        this.page = page;
        this.series = studio.series();
        this.workshops = new Beside<>(studio.shelves(), new WorkshopScript(), Workshops.NONE);
        this.decisions = new Beside<>(studio.shelves(), new DecisionScript(), Decisions.NONE);
    }

    Answer show(Visit visit) {
        Optional<WorkshopPage.Found> found = page.find(visit);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        Code code = found.get().workshop().code();
        Act act = visit.act("workshop-shown", Text.both("Réponses montrées à tous", "Answers shown to all"));
        workshops.update(
                found.get().opened().id(),
                act,
                before -> new Change.To<Workshops, Boolean>(before.change(code, Workshop::shown)));
        return Answer.seeOther(
                found.get().opened().path("workshop/" + code),
                Text.both("Toute l'équipe voit maintenant les réponses.", "The whole team sees the answers now."));
    }

    Answer decide(Visit visit) {
        Optional<WorkshopPage.Found> found = page.find(visit);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        Optional<Standard> standard = standard(visit, found.get().workshop());
        String reason = visit.field("reason");
        if (standard.isEmpty() || reason.isBlank() || reason.length() > LONGEST_REASON) {
            return page.refused(
                    visit,
                    found.get(),
                    visit.say()
                            .in(
                                    "Choisissez ce qui est décidé, et dites pourquoi.",
                                    "Choose what is decided, and say why."));
        }
        Text why = Text.in(visit.lang(), reason);
        return record(visit, found.get(), standard.get(), why);
    }

    /** One of the answers that were given, or another that is filled in. */
    private static Optional<Standard> standard(Visit visit, Workshop workshop) {
        String camp = visit.field("camp");
        List<Workshop.Camp> camps = workshop.camps();
        return camp.matches("[0-9]{1,3}") && Integer.parseInt(camp) < camps.size()
                ? Optional.of(camps.get(Integer.parseInt(camp)).standard())
                : Standards.of(visit);
    }

    /** Whoever decides first decides; the framework follows that decision, whatever else changed meanwhile. */
    private Answer record(Visit visit, WorkshopPage.Found found, Standard standard, Text why) {
        Code code = found.workshop().code();
        Act act = visit.act("workshop-decided", words(found, why));
        var decided = new Workshop.Stage.Decided(standard, why, visit.who().name(), visit.now());
        Saving<Workshops, Boolean> saving = workshops.update(
                found.opened().id(),
                act,
                before -> before.find(code).filter(Workshop::isDecided).isPresent()
                        ? new Change.Refused<>(true)
                        : new Change.To<>(before.change(code, each -> each.decided(decided))));
        if (saving instanceof Saving.Refused) {
            return Answer.seeOther(
                    found.opened().path("workshop/" + code),
                    Text.both(
                            "C'était déjà décidé\u00a0: voici la décision.",
                            "It was decided already: here is the decision."));
        }
        ElementPolicy policy = new ElementPolicy(
                found.workshop().element(), standard, Fact.silent(), Obligation.MUST, 1, List.of(), Fact.of(why));
        series.update(
                found.opened().id(),
                act,
                kept -> new Change.To<Dossier, Boolean>(kept.content()
                        .under(adoption(kept.content(), policy, visit).framework(kept.content()))));
        proposal(Accord.of(found.opened().seen()), policy.element())
                .ifPresent(proposal -> decisions.update(
                        found.opened().id(),
                        act,
                        before -> new Change.To<Decisions, Boolean>(before.change(proposal, policy))));
        return Answer.seeOther(
                found.opened().path("workshop/" + code),
                Text.both(
                        "C'est décidé, et inscrit au cadre de travail avec la raison.",
                        "It is decided, and stands in the framework with its reason."));
    }

    private static Adoption adoption(Dossier dossier, ElementPolicy policy, Visit visit) {
        Accord accord = Accord.of(Case.of(dossier, visit.today()));
        Decisions only = proposal(accord, policy.element())
                .map(proposal -> Decisions.NONE.change(proposal, policy))
                .orElse(Decisions.NONE);
        return new Adoption(accord, only, false);
    }

    private static Optional<Proposal> proposal(Accord accord, Code element) {
        return accord.proposals().stream()
                .filter(each -> each.distribution().kind().code().equals(element))
                .findFirst();
    }

    private static Text words(WorkshopPage.Found found, Text why) {
        String element = found.workshop().element().value();
        return Text.both(
                "Décidé en atelier\u00a0: " + element + " – " + why, "Decided in a workshop: " + element + " – " + why);
    }
}
