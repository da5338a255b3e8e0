package org.diapason.studio.workshop;

import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.framework.Standard;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Wire;
import org.diapason.core.workshop.Workshop;
import org.diapason.core.workshop.Workshops;
import org.diapason.formats.seriesfile.WorkshopScript;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** One workshop: what is asked, one's own answer, and what others answered once one may see it. */
final class WorkshopPage {

    private static final String PAGE = "workshop/page.jte";
    private static final int LONGEST_REASON = 2000;

    private final Desk desk;
    private final Beside<Workshops> workshops;
    private final Wire wire;

    WorkshopPage(Studio studio) {
        this.desk = studio.desk();
        this.workshops = new Beside<>(studio.shelves(), new WorkshopScript(), Workshops.NONE);
        this.wire = studio.wire();
    }

    /** A workshop as it lies before whoever visits. */
    record Found(Opened opened, Workshop workshop) {}

    Optional<Found> find(Visit visit) {
        Optional<Code> code = visit.code("workshop");
        return desk.open(visit)
                .flatMap(opened -> code.flatMap(each ->
                                workshops.of(visit.organisation(), opened.id()).find(each))
                        .map(workshop -> new Found(opened, workshop)));
    }

    Answer show(Visit visit) {
        return find(visit)
                .map(found -> Answer.page(
                        visit.wantsPiece() ? "workshop/board.jte" : PAGE,
                        new WorkshopWords(found.opened(), found.workshop(), visit).view(Optional.empty(), "")))
                .orElseGet(Answer::notFound);
    }

    /** Tells as they happen that somebody answered or decided; the page then asks for what it may see. */
    Answer live(Visit visit) {
        Optional<Found> found = find(visit);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        Id series = found.get().opened().id();
        return new Answer.Live(events -> {
            Wire.Line line = wire.listen(visit.organisation(), news -> {
                if (news.kind().equals(WorkshopScript.KIND) && news.id().equals(series)) {
                    events.send("changed", String.valueOf(news.revision()));
                }
            });
            events.onClose(line::close);
            events.send("open", "");
        });
    }

    Answer reply(Visit visit) {
        Optional<Found> found = find(visit);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        Optional<Standard> standard = Standards.of(visit);
        String reason = visit.field("reason");
        if (standard.isEmpty() || reason.length() > LONGEST_REASON) {
            return refused(
                    visit,
                    found.get(),
                    visit.say()
                            .in(
                                    "Choisissez une forme, et remplissez ce qu'elle demande.",
                                    "Choose a form, and fill in what it asks."));
        }
        Workshop.Reply reply = new Workshop.Reply(
                visit.who().id(),
                visit.who().name(),
                visit.now(),
                standard.get(),
                reason.isBlank() ? Fact.silent() : Fact.of(reason));
        Act act = visit.act("workshop-answered", Text.both("Réponse à un atelier", "Answer in a workshop"));
        Code code = found.get().workshop().code();
        workshops.update(
                found.get().opened().id(),
                act,
                before -> new Change.To<Workshops, Boolean>(before.change(code, each -> each.with(reply))));
        return Answer.seeOther(
                found.get().opened().path("workshop/" + code),
                Text.both("Votre réponse est notée.", "Your answer is noted."));
    }

    /** The page again, with what was filled in and why it cannot be taken. */
    Answer refused(Visit visit, Found found, String refusal) {
        WorkshopView.Mine filled = new WorkshopView.Mine(
                visit.field("shape"),
                visit.field("low"),
                visit.field("high"),
                visit.field("words"),
                visit.field("reason"),
                false);
        return Answer.refused(
                PAGE, new WorkshopWords(found.opened(), found.workshop(), visit).view(Optional.of(filled), refusal));
    }
}
