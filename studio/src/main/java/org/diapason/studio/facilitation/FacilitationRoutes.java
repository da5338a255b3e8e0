package org.diapason.studio.facilitation;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;
import org.diapason.studio.shell.Studio;

/** The addresses of step 4. Who may only speak declares what they can do themselves, and what they have done. */
public final class FacilitationRoutes implements Room {

    private static final String HERE = "/series/{series}/facilitation";

    private final FacilitationPage page;
    private final CohortPage cohort;
    private final PersonPage person;
    private final SkillActs acts;

    public FacilitationRoutes(Studio studio) {
        page = new FacilitationPage(studio.desk());
        cohort = new CohortPage(studio.desk());
        person = new PersonPage(studio.desk());
        acts = new SkillActs(studio);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, Right.READ, page::show),
                Route.get(HERE + "/cohorts/{cohort}", Right.READ, cohort::show),
                Route.get(HERE + "/people/{person}", Right.READ, person::show),
                Route.post(HERE + "/actions", Right.DESIGN, acts::prescribe),
                Route.post(HERE + "/completions", Right.SPEAK, acts::complete),
                Route.post(HERE + "/confirmations", Right.DESIGN, acts::confirm),
                Route.post(HERE + "/declarations", Right.SPEAK, acts::declare));
    }
}
