package org.diapason.studio.workshop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Agenda;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.core.people.Right;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Saving;
import org.diapason.core.workshop.Workshop;
import org.diapason.core.workshop.Workshops;
import org.diapason.formats.seriesfile.DecisionScript;
import org.diapason.formats.seriesfile.WorkshopScript;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** The workshops of a series, and the opening of one. */
final class WorkshopsPage {

    private final Desk desk;
    private final Beside<Workshops> workshops;
    private final Beside<Decisions> decisions;

    WorkshopsPage(Studio studio) {
        this.desk = studio.desk();
        this.workshops = new Beside<>(studio.shelves(), new WorkshopScript(), Workshops.NONE);
        this.decisions = new Beside<>(studio.shelves(), new DecisionScript(), Decisions.NONE);
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page("workshop/list.jte", view(visit, opened)))
                .orElseGet(Answer::notFound);
    }

    Answer open(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        Optional<ElementKind> kind = opened.flatMap(one -> Optional.of(visit.field("element"))
                .filter(Code::isCode)
                .flatMap(code -> Kinds.of(one.dossier().framework()).find(Code.of(code))));
        if (kind.isEmpty()) {
            return Answer.notFound();
        }
        Code code = Code.of("w-" + Id.fresh().toString().substring(0, 13));
        Workshop one = Workshop.open(code, kind.get().code(), kind.get().question(), visit.now());
        Text label = kind.get().label();
        Act act = visit.act(
                "workshop-opened",
                Text.both(
                        "Atelier ouvert\u00a0: " + label.show(org.diapason.core.base.Lang.FR),
                        "Workshop opened: " + label.show(org.diapason.core.base.Lang.EN)));
        Saving<Workshops, Boolean> saving =
                workshops.update(opened.orElseThrow().id(), act, before -> new Change.To<>(before.with(one)));
        Workshops now = saving instanceof Saving.Saved<Workshops, Boolean>(var kept)
                ? kept.content()
                : workshops.of(visit.organisation(), opened.get().id());
        String where =
                now.openOn(kind.get().code()).map(each -> "/" + each.code()).orElse("");
        return Answer.seeOther(
                opened.get().path("workshop") + where,
                Text.both(
                        "L'atelier est ouvert\u00a0: donnez l'adresse de cette page à l'équipe.",
                        "The workshop is open: give the team the address of this page."));
    }

    private WorkshopsView view(Visit visit, Opened opened) {
        Kinds kinds = Kinds.of(opened.dossier().framework());
        Workshops all = workshops.of(visit.organisation(), opened.id());
        List<WorkshopsView.Line> lines = new ArrayList<>();
        for (Workshop each : all.all().reversed()) {
            lines.add(new WorkshopsView.Line(
                    opened.path("workshop/" + each.code()),
                    visit.say().text(kinds.get(each.element()).label()),
                    WorkshopWords.stage(each, visit),
                    each.isDecided()));
        }
        return new WorkshopsView(
                opened.path("workshop"), lines, visit.may(Right.DECIDE) ? choices(visit, opened, kinds) : List.of());
    }

    /** The questions of the agenda come first, since nothing else can answer them. */
    private List<WorkshopsView.Choice> choices(Visit visit, Opened opened, Kinds kinds) {
        Agenda agenda = Accord.of(opened.seen()).agenda().since(decisions.of(visit.organisation(), opened.id()));
        Set<Code> codes = new LinkedHashSet<>();
        agenda.items().stream()
                .map(Agenda.Item::subject)
                .filter(code -> kinds.find(code).isPresent())
                .forEach(codes::add);
        int waiting = codes.size();
        codes.addAll(kinds.codes());
        List<WorkshopsView.Choice> choices = new ArrayList<>();
        for (Code code : codes) {
            Fact<ElementKind> kind = kinds.find(code).map(Fact::of).orElseGet(Fact::silent);
            kind.ifStated(known -> choices.add(new WorkshopsView.Choice(
                    code.value(),
                    known.label().show(visit.lang()),
                    known.question().show(visit.lang()),
                    choices.size() < waiting)));
        }
        return choices;
    }
}
