package org.diapason.studio.accord;

import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.harmony.accord.Accord;
import org.diapason.core.harmony.accord.Decisions;
import org.diapason.formats.html.AccordPage;
import org.diapason.formats.html.AccordView;
import org.diapason.formats.seriesfile.DecisionScript;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Beside;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Studio;
import org.diapason.studio.shell.Visit;

/** What a portfolio proposes, with its evidence, and what was answered; and what is left for the team to talk about. */
final class ProposalsPage {

    private static final String PIECE = "element-";

    private final Desk desk;
    private final Beside<Decisions> decisions;

    ProposalsPage(Studio studio) {
        this.desk = studio.desk();
        this.decisions = new Beside<>(studio.shelves(), new DecisionScript(), Decisions.NONE);
    }

    Answer show(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        ProposalsView view =
                new ProposalWords(opened.get(), made(visit, opened.get().id()), visit).view();
        if (visit.piece().startsWith(PIECE)) {
            String code = visit.piece().substring(PIECE.length());
            return view.card(code)
                    .map(card -> Answer.page("accord/proposal.jte", new ProposalsView.One(view, card)))
                    .orElseGet(Answer::notFound);
        }
        return Answer.page("accord/proposals.jte", view);
    }

    Answer agenda(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        if (opened.isEmpty()) {
            return Answer.notFound();
        }
        Accord accord = Accord.of(opened.get().seen());
        AccordView view = AccordPage.view(
                opened.get().seen(), accord, made(visit, opened.get().id()), visit.say(), "");
        return Answer.page(
                "accord/agenda.jte", new AgendaView(opened.get().path(""), view.series(), view.today(), view.agenda()));
    }

    private Decisions made(Visit visit, Id series) {
        return decisions.of(visit.organisation(), series);
    }
}
