package org.diapason.studio.accord;

import java.time.Clock;
import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses from files to a framework. */
public final class AccordRoutes implements Room {

    private final SendPage send;
    private final ImportPage imports;
    private final ImportActs acts;
    private final ColumnsPage columns;
    private final ProposalsPage proposals;
    private final DecisionActs decisions;

    public AccordRoutes(Studio studio) {
        this(studio, Clock.systemUTC());
    }

    AccordRoutes(Studio studio, Clock clock) {
        Jobs jobs = new Jobs(studio, clock);
        send = new SendPage(studio, jobs);
        imports = new ImportPage(studio);
        acts = new ImportActs(studio, jobs);
        columns = new ColumnsPage(studio, jobs);
        proposals = new ProposalsPage(studio);
        decisions = new DecisionActs(studio);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/accord", Right.STEWARD, send::show),
                Route.post("/accord", Right.STEWARD, send::take),
                Route.get("/accord/imports/{import}", Right.STEWARD, imports::show),
                Route.post("/accord/imports/{import}/reading", Right.STEWARD, acts::readAgain),
                Route.get("/accord/imports/{import}/columns", Right.STEWARD, columns::show),
                Route.post("/accord/imports/{import}/columns", Right.STEWARD, columns::correct),
                Route.post("/accord/imports/{import}/acceptance", Right.STEWARD, acts::accept),
                Route.post("/accord/imports/{import}/removal", Right.STEWARD, acts::drop),
                Route.get("/series/{series}/accord", Right.READ, send::show),
                Route.post("/series/{series}/accord", Right.STEWARD, send::take),
                Route.get("/series/{series}/accord/proposals", Right.READ, proposals::show),
                Route.post("/series/{series}/accord/decisions", Right.DECIDE, decisions::acceptTheSure),
                Route.post("/series/{series}/accord/decisions/{subject}", Right.DECIDE, decisions::decide),
                Route.post("/series/{series}/accord/framework", Right.DECIDE, decisions::adopt),
                Route.get("/series/{series}/accord/agenda", Right.READ, proposals::agenda));
    }
}
