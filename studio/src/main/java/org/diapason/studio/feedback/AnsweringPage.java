package org.diapason.studio.feedback;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Completed;
import org.diapason.core.feedback.Round;
import org.diapason.core.feedback.Rounds;
import org.diapason.core.people.Token;
import org.diapason.core.series.MicroCredential;
import org.diapason.formats.html.Said;
import org.diapason.studio.people.WrongLinks;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Visit;

/**
 * Where somebody answers, who is nobody here: no account, no cookie, no address that is kept. Looking does nothing;
 * sending the same answers twice counts once.
 */
final class AnsweringPage {

    /** The page that thanks. */
    static final String THANKS = "/answered";

    private static final String PAGE = "feedback/answering.jte";
    private static final String CLOSED = "feedback/closed.jte";

    /** A field that nobody sees: programs that fill in every field fill it in as well. */
    private static final String TRAP = "leave-empty";

    private static final Text BURST = Text.both(
            "Beaucoup de réponses arrivent du même endroit. Attendez une minute, puis envoyez de nouveau\u00a0: ce que vous avez écrit est encore là.",
            "Many answers come from the same place. Wait a minute and send again: what you wrote is still there.");
    private static final Text KEYLESS = Text.both(
            "Le formulaire est arrivé incomplet. Envoyez une fois de plus\u00a0: rien ne comptera deux fois.",
            "The form arrived incomplete. Send once more: nothing will count twice.");
    private static final Text TRAPPED = Text.both(
            "Votre navigateur a rempli un champ qui doit rester vide\u00a0; il est vide de nouveau. Envoyez une fois de plus.",
            "Your browser filled in a field that must stay empty; it is empty again. Send once more.");

    private final Rounds rounds;
    private final Desk desk;
    private final WrongLinks wrong = new WrongLinks();
    private final Bursts bursts = new Bursts();

    AnsweringPage(Rounds rounds, Desk desk) {
        this.rounds = rounds;
        this.desk = desk;
    }

    Answer show(Visit visit) {
        return wrong.asked(
                visit,
                () -> behind(visit)
                        .map(invited -> open(invited, visit).orElseGet(() -> page(invited, visit, Map.of(), "", 200))));
    }

    Answer take(Visit visit) {
        return wrong.asked(visit, () -> behind(visit).map(invited -> take(invited, visit)));
    }

    Answer thank(Visit visit) {
        return Answer.page("feedback/thanks.jte", visit.path());
    }

    private Optional<Rounds.Invited> behind(Visit visit) {
        return token(visit).flatMap(rounds::behind);
    }

    private static Optional<Token> token(Visit visit) {
        return Token.parse(visit.part("token"));
    }

    /** Why the link takes no answer at this moment; nothing when it does. */
    private static Optional<Answer> open(Rounds.Invited invited, Visit visit) {
        return switch (invited.round().state(visit.now())) {
            case PLANNED -> Optional.of(closed(planned(invited, visit)));
            case CLOSED -> Optional.of(closed(ended(visit)));
            case OPEN -> invited.spent() ? Optional.of(closed(spent(visit))) : Optional.empty();
        };
    }

    private static Answer closed(AnsweringView.Closed why) {
        return Answer.page(CLOSED, why);
    }

    private static AnsweringView.Closed planned(Rounds.Invited invited, Visit visit) {
        LocalDate day = invited.round().opens().atZone(visit.zone()).toLocalDate();
        return new AnsweringView.Closed(
                visit.say().in("C'est un peu tôt", "A little early"),
                visit.say()
                        .in(
                                "On pourra répondre à partir du " + visit.say().date(day) + ".",
                                "One can answer from " + visit.say().date(day) + " on."));
    }

    private static AnsweringView.Closed ended(Visit visit) {
        return new AnsweringView.Closed(
                visit.say().in("C'est terminé", "This has ended"),
                visit.say()
                        .in(
                                "On ne prend plus de réponses ici. Merci d'être venu.",
                                "No more answers are taken here. Thank you for coming."));
    }

    private static AnsweringView.Closed spent(Visit visit) {
        return new AnsweringView.Closed(
                visit.say().in("Ce lien a déjà servi", "This link was used already"),
                visit.say()
                        .in(
                                "Il prend une réponse, et elle est enregistrée. Il n'y a plus rien à faire.",
                                "It takes one answer, and that is kept. There is nothing more to do."));
    }

    private Answer take(Rounds.Invited invited, Visit visit) {
        if (!bursts.allows(visit.part("token"), visit.caller().from(), visit.now())) {
            return page(invited, visit, Map.of(), BURST.show(visit.lang()), 429);
        }
        if (!AnswerForm.typed(visit, TRAP).isEmpty()) {
            return page(invited, visit, Map.of(), TRAPPED.show(visit.lang()), 422);
        }
        Optional<Id> key = key(visit);
        if (key.isEmpty()) {
            return page(invited, visit, Map.of(), KEYLESS.show(visit.lang()), 422);
        }
        AnswerForm form = new AnswerForm(invited.round().questions(), visit);
        Optional<Completed> completed = form.read();
        if (completed.isEmpty()) {
            return page(invited, visit, form.errors(), "", 422);
        }
        return switch (rounds.answer(token(visit).orElseThrow(), key.get().toString(), completed.get(), visit.now())) {
            case KEPT, REPEATED -> new Answer.SeeOther(THANKS, Text.both("", ""));
            case SPENT -> closed(spent(visit));
            case CLOSED -> closed(ended(visit));
            case NONE -> Answer.notFound();
        };
    }

    /** The key of the form. One that stood in a link would be that of everybody who follows it, and one alone would count. */
    private static Optional<Id> key(Visit visit) {
        return Id.parse(AnswerForm.typed(visit, Visit.KEY));
    }

    private Answer page(Rounds.Invited invited, Visit visit, Map<String, String> errors, String again, int status) {
        Round round = invited.round();
        return new Answer.Page(
                PAGE,
                new AnsweringView(
                        visit.path(),
                        invited.called(),
                        round.instrument().label().show(visit.lang()),
                        about(invited, visit),
                        visit.say()
                                .date(round.closes()
                                        .minusSeconds(1)
                                        .atZone(visit.zone())
                                        .toLocalDate()),
                        round.threshold(),
                        key(visit).orElseGet(Id::fresh).toString(),
                        Options.asked(round.questions(), visit, errors),
                        errors,
                        again),
                status);
    }

    private Said about(Rounds.Invited invited, Visit visit) {
        Code code = invited.round().credential();
        return desk.open(invited.organisation(), invited.round().series(), visit.today())
                .flatMap(opened -> opened.series().microCredential(code))
                .map(MicroCredential::title)
                .map(visit.say()::text)
                .orElse(Said.here(code.value()));
    }
}
