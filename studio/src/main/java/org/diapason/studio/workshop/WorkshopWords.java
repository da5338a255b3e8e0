package org.diapason.studio.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Range;
import org.diapason.core.framework.ElementKind;
import org.diapason.core.framework.Standard;
import org.diapason.core.harmony.InWords;
import org.diapason.core.harmony.Kinds;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.people.Right;
import org.diapason.core.workshop.Workshop;
import org.diapason.formats.html.Said;
import org.diapason.formats.html.Say;
import org.diapason.studio.history.Moment;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** Lays out one workshop for whoever looks. */
final class WorkshopWords {

    private final Opened opened;
    private final Visit visit;
    private final Say say;
    private final Workshop workshop;
    private final ElementKind kind;

    WorkshopWords(Opened opened, Workshop workshop, Visit visit) {
        this.opened = opened;
        this.visit = visit;
        this.say = visit.say();
        this.workshop = workshop;
        this.kind = Kinds.of(opened.dossier().framework()).get(workshop.element());
    }

    /** The page, with what was filled in and could not be taken. */
    WorkshopView view(Optional<WorkshopView.Mine> filled, String refusal) {
        WorkshopView.Mine mine = filled.or(() -> workshop.of(visit.who().id())
                        .map(reply -> Standards.filled(
                                reply.standard(), reply.reason().orElse(""))))
                .orElse(WorkshopView.Mine.NOTHING);
        return new WorkshopView(
                opened.path("workshop/" + workshop.code()),
                opened.path("workshop"),
                say.text(kind.label()),
                say.text(workshop.question()),
                evidence(),
                Standards.form(kind.shape()),
                mine,
                refusal,
                board(),
                may());
    }

    private WorkshopView.May may() {
        boolean going = !workshop.isDecided();
        boolean hidden = workshop.stage() instanceof Workshop.Stage.Asking;
        return new WorkshopView.May(
                going && visit.may(Right.SPEAK),
                going && hidden && visit.may(Right.DECIDE),
                going && visit.may(Right.DECIDE));
    }

    private String evidence() {
        return Accord.of(opened.seen()).proposals().stream()
                .filter(each -> each.distribution().kind().code().equals(workshop.element()))
                .filter(each -> each.distribution().stated() > 0)
                .findFirst()
                .map(each -> say.text(each.evidence()).words())
                .orElse(say.in("Le portefeuille n'en dit rien.", "The portfolio says nothing of it."));
    }

    WorkshopView.Board board() {
        boolean open = workshop.isOpenTo(visit.who().id());
        Optional<Workshop.Stage.Decided> decided =
                workshop.stage() instanceof Workshop.Stage.Decided made ? Optional.of(made) : Optional.empty();
        return new WorkshopView.Board(
                say.count(
                        workshop.replies().size(),
                        "personne a répondu",
                        "personnes ont répondu",
                        "person has answered",
                        "people have answered"),
                open,
                !(workshop.stage() instanceof Workshop.Stage.Asking),
                open ? agreement() : "",
                open ? workshop.spread().map(this::spread).orElse("") : "",
                open ? camps() : List.of(),
                decided.map(made -> standard(made.standard()).words()).orElse(""),
                decided.map(made -> say.text(made.reason())).orElse(Said.here("")),
                decided.map(made -> made.by() + ", " + Moment.words(made.at().atZone(visit.zone()), visit.lang()))
                        .orElse(""));
    }

    private String agreement() {
        return workshop.agreement()
                .map(share -> share == 1
                        ? say.in("Tout le monde est d'accord.", "Everybody agrees.")
                        : InWords.percent(share, visit.lang())
                                + say.in(" donnent la réponse la plus fréquente.", " give the most frequent answer."))
                .orElse("");
    }

    private String spread(Range range) {
        return say.in("Les réponses vont de ", "The answers run from ")
                + InWords.number(range.low(), visit.lang())
                + say.in(" à ", " to ")
                + (range.isBounded() ? InWords.number(range.high(), visit.lang()) : say.in("davantage", "more"))
                + ".";
    }

    private List<WorkshopView.Camp> camps() {
        List<WorkshopView.Camp> camps = new ArrayList<>();
        int all = workshop.replies().size();
        for (Workshop.Camp camp : workshop.camps()) {
            int count = camp.replies().size();
            camps.add(new WorkshopView.Camp(
                    String.valueOf(camps.size()),
                    standard(camp.standard()),
                    InWords.number((double) count, visit.lang()),
                    Math.round(100f * count / all),
                    camp.replies().stream()
                            .map(reply -> new WorkshopView.Voice(
                                    reply.by(), reply.reason().orElse("")))
                            .toList()));
        }
        return camps;
    }

    private Said standard(Standard standard) {
        return standard instanceof Standard.Free
                ? Said.here(say.in("chacun décide", "each decides"))
                : say.standard(standard, kind);
    }

    /** How far a workshop has come, in words. */
    static String stage(Workshop workshop, Visit visit) {
        Say say = visit.say();
        return switch (workshop.stage()) {
            case Workshop.Stage.Asking() ->
                say.in("ouvert, ", "open, ")
                        + say.count(workshop.replies().size(), "réponse", "réponses", "answer", "answers");
            case Workshop.Stage.Shown() -> say.in("réponses montrées à tous", "answers shown to all");
            case Workshop.Stage.Decided decided -> say.in("décidé par ", "decided by ") + decided.by();
        };
    }
}
