package org.diapason.studio.feedback;

import java.util.List;
import org.diapason.core.feedback.Hearing;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of step 5, and those at which people answer and read who are nobody here. */
public final class FeedbackRoutes implements Room {

    private static final String FEEDBACK = "/series/{series}/feedback";
    private static final String ROUND = FEEDBACK + "/rounds/{round}";
    private static final String VOICE = FEEDBACK + "/voices/{voice}";

    private final SignalsPage signals;
    private final RoundsPage rounds;
    private final ImportPage imports;
    private final ThresholdForm threshold;
    private final WordsPage words;
    private final BoardPage board;
    private final EchoPage echo;
    private final AnsweringPage answering;

    /** With the address by which browsers know the studio, for links that are handed on. */
    public FeedbackRoutes(Studio studio, Hearing hearing, String base) {
        signals = new SignalsPage(studio.desk(), hearing);
        rounds = new RoundsPage(studio.desk(), hearing.rounds(), base);
        threshold = new ThresholdForm(studio);
        imports = new ImportPage(studio, hearing.rounds());
        words = new WordsPage(studio, hearing.rounds());
        board = new BoardPage(studio);
        echo = new EchoPage(studio, hearing.echoes(), base);
        answering = new AnsweringPage(hearing.rounds(), studio.desk());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(FEEDBACK, Right.READ, signals::show),
                Route.get(FEEDBACK + "/rounds", Right.READ, rounds::show),
                Route.post(FEEDBACK + "/rounds", Right.DESIGN, rounds::begin),
                Route.post(ROUND + "/links", Right.DESIGN, rounds::hand),
                Route.post(ROUND + "/closing", Right.DESIGN, rounds::close),
                Route.post(FEEDBACK + "/threshold", Right.DECIDE, threshold::save),
                Route.get(FEEDBACK + "/import", Right.DESIGN, imports::show),
                Route.post(FEEDBACK + "/import", Right.DESIGN, imports::take),
                Route.get(FEEDBACK + "/words", Right.DESIGN, words::show),
                Route.post(FEEDBACK + "/words/{voice}", Right.DESIGN, words::take),
                Route.get(FEEDBACK + "/voices", Right.READ, board::show),
                Route.post(VOICE + "/decision", Right.DECIDE, board::decide),
                Route.post(VOICE + "/version", Right.DECIDE, board::answer),
                Route.post(VOICE + "/reopening", Right.DECIDE, board::reopen),
                Route.get(FEEDBACK + "/echo", Right.READ, echo::show),
                Route.post(FEEDBACK + "/echo", Right.DECIDE, echo::publish),
                Route.post(FEEDBACK + "/echo/withdrawal", Right.DECIDE, echo::withdraw),
                Route.get("/answer/{token}", Right.ENTER, answering::show),
                Route.post("/answer/{token}", Right.ENTER, answering::take),
                Route.get(AnsweringPage.THANKS, Right.ENTER, answering::thank),
                Route.get("/heard/{address}", Right.ENTER, echo::read));
    }
}
