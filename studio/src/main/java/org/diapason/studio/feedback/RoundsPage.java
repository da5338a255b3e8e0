package org.diapason.studio.feedback;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.feedback.Instrument;
import org.diapason.core.feedback.Question;
import org.diapason.core.feedback.Round;
import org.diapason.core.feedback.Rounds;
import org.diapason.core.people.Token;
import org.diapason.studio.people.Blanks;
import org.diapason.studio.shell.Answer;
import org.diapason.studio.shell.Desk;
import org.diapason.studio.shell.Opened;
import org.diapason.studio.shell.Visit;

/** The rounds of a series: opened with a link, counted, closed. */
final class RoundsPage {

    private static final String PAGE = "feedback/rounds.jte";
    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 366;
    private static final int MOST_LINKS = 500;

    private static final Text CREDENTIAL = Text.both("Choisissez un micro-titre.", "Choose a micro-credential.");
    private static final Text INSTRUMENT = Text.both("Choisissez un instrument.", "Choose an instrument.");
    private static final Text UNTIL =
            Text.both("Choisissez un jour après aujourd'hui, d'ici un an.", "Choose a day after today, within a year.");
    private static final Text CLOSED = Text.both(
            "La ronde est fermée\u00a0; ce qu'elle dit peut maintenant être montré.",
            "The round is closed; what it says can be shown now.");
    private static final Text CLOSED_ALREADY =
            Text.both("Cette ronde ne prend plus de réponses.", "This round takes no more answers.");

    private final Desk desk;
    private final Rounds rounds;
    private final String base;

    RoundsPage(Desk desk, Rounds rounds, String base) {
        this.desk = desk;
        this.rounds = rounds;
        this.base = base;
    }

    Answer show(Visit visit) {
        return desk.open(visit)
                .map(opened -> Answer.page(PAGE, view(opened, visit, blanks(visit), RoundsView.Links.NONE)))
                .orElseGet(Answer::notFound);
    }

    private static Blanks blanks(Visit visit) {
        String until = visit.field("until");
        return new Blanks(visit.lang())
                .keep("instrument", visit.field("instrument"))
                .keep("credential", visit.field("credential"))
                .keep("cohort", visit.field("cohort"))
                .keep(
                        "until",
                        until.isEmpty() ? visit.today().plusDays(USUAL_DAYS).toString() : until);
    }

    private RoundsView view(Opened opened, Visit visit, Blanks blanks, RoundsView.Links handed) {
        return new RoundsView(
                opened.path("feedback/rounds"),
                rounds.list(visit.organisation(), opened.id()).stream()
                        .map(each -> line(each, opened, visit))
                        .toList(),
                Asking.credentials(opened, visit),
                Asking.cohorts(opened),
                Asking.asked(opened, visit),
                questions(opened, visit),
                opened.path("registers/questions/new"),
                opened.dossier().feedback().evaluation().threshold(),
                blanks,
                handed);
    }

    /** The series' own questions, each by the path of its form. */
    private static List<RoundsView.Choice> questions(Opened opened, Visit visit) {
        List<Question> own = opened.dossier().feedback().evaluation().questions();
        return IntStream.range(0, own.size())
                .mapToObj(i -> new RoundsView.Choice(
                        opened.path("registers/questions/" + i),
                        visit.say().text(own.get(i).words())))
                .toList();
    }

    static RoundsView.Line line(Rounds.Counted counted, Opened opened, Visit visit) {
        Round round = counted.round();
        LocalDate until = round.end().minusSeconds(1).atZone(visit.zone()).toLocalDate();
        return new RoundsView.Line(
                round.id().toString(),
                Titles.name(round, visit),
                round.instrument().label().show(visit.lang()),
                Titles.of(round.credential(), opened, visit.say()),
                round.state(visit.now()),
                visit.say().date(until),
                counted.answered(),
                counted.once(),
                counted.spent(),
                counted.answered() < round.threshold() ? 0 : counted.marked(),
                counted.brought());
    }

    Answer begin(Visit visit) {
        return desk.open(visit).map(opened -> begin(opened, visit)).orElseGet(Answer::notFound);
    }

    private Answer begin(Opened opened, Visit visit) {
        Blanks blanks = blanks(visit);
        Optional<Instrument> instrument = Asking.instrument(visit);
        Optional<Code> credential = Asking.credential(opened, visit);
        Optional<LocalDate> until = day(blanks.value("until"))
                .filter(day ->
                        day.isAfter(visit.today()) && day.isBefore(visit.today().plusDays(MOST_DAYS)));
        blanks.refuseIf(instrument.isEmpty(), "instrument", INSTRUMENT)
                .refuseIf(credential.isEmpty(), "credential", CREDENTIAL)
                .refuseIf(until.isEmpty(), "until", UNTIL);
        if (!blanks.isClean()) {
            return Answer.refused(PAGE, view(opened, visit, blanks, RoundsView.Links.NONE));
        }
        Token link = Token.fresh();
        rounds.open(
                round(opened, visit, instrument.orElseThrow(), credential.orElseThrow(), until.orElseThrow()),
                link,
                visit.who(),
                visit.now());
        return Answer.page(
                PAGE,
                view(
                        opened,
                        visit,
                        new Blanks(visit.lang()).keep("until", blanks.value("until")),
                        new RoundsView.Links(false, List.of(address(visit, link)))));
    }

    private static Round round(Opened opened, Visit visit, Instrument instrument, Code credential, LocalDate until) {
        var evaluation = opened.dossier().feedback().evaluation();
        return new Round(
                Id.fresh(),
                opened.id(),
                instrument,
                credential,
                Asking.cohort(opened, visit),
                evaluation.asked(instrument),
                evaluation.threshold(),
                visit.now(),
                until.plusDays(1).atStartOfDay(visit.zone()).toInstant(),
                Fact.silent());
    }

    Answer hand(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        Optional<Id> round = round(opened, visit);
        if (round.isEmpty()) {
            return Answer.notFound();
        }
        String many = visit.field("many");
        int links = many.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(many), 1, MOST_LINKS) : 1;
        List<Token> tokens = Stream.generate(Token::fresh).limit(links).toList();
        if (!rounds.hand(round.get(), tokens, visit.who(), visit.now())) {
            return Answer.seeOther(opened.orElseThrow().path("feedback/rounds"), CLOSED_ALREADY);
        }
        List<String> addresses =
                tokens.stream().map(token -> address(visit, token)).toList();
        return Answer.page(
                PAGE, view(opened.orElseThrow(), visit, blanks(visit), new RoundsView.Links(true, addresses)));
    }

    Answer close(Visit visit) {
        Optional<Opened> opened = desk.open(visit);
        return round(opened, visit)
                .map(id -> Answer.seeOther(
                        opened.orElseThrow().path("feedback/rounds"),
                        rounds.close(id, visit.who(), visit.now()) ? CLOSED : CLOSED_ALREADY))
                .orElseGet(Answer::notFound);
    }

    /** The round of the address, when it is one of this series. */
    private Optional<Id> round(Optional<Opened> opened, Visit visit) {
        return opened.flatMap(series -> Id.parse(visit.part("round"))
                .filter(id -> rounds.list(visit.organisation(), series.id()).stream()
                        .anyMatch(each -> each.round().id().equals(id))));
    }

    private String address(Visit visit, Token token) {
        return base + "/" + visit.lang().tag() + "/answer/" + token.value();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
