package org.diapason.studio.harmony;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of the tuning matrix, of its cells, and of what is asked, granted and judged there. */
public final class HarmonyRoutes implements Room {

    private final MatrixPage matrix;
    private final CellPage cell;
    private final CellActs acts;

    public HarmonyRoutes(Studio studio) {
        this.matrix = new MatrixPage(studio);
        this.cell = new CellPage(studio);
        this.acts = new CellActs(studio, cell);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/series/{series}/matrix", Right.READ, matrix::show),
                Route.get("/series/{series}/matrix/{micro}/{element}", Right.READ, cell::show),
                Route.get("/series/{series}/matrix/{micro}/{element}/history", Right.READ, cell::history),
                Route.post("/series/{series}/matrix/{micro}/{element}", Right.DESIGN, acts::mend),
                Route.post("/series/{series}/deviations/{micro}/{element}/request", Right.SPEAK, acts::ask),
                Route.post("/series/{series}/deviations/{micro}/{element}/approval", Right.DECIDE, acts::grant),
                Route.post("/series/{series}/deviations/{micro}/{element}/refusal", Right.DECIDE, acts::refuse),
                Route.post("/series/{series}/judgements/{micro}/{element}", Right.REVIEW, acts::judge));
    }
}
