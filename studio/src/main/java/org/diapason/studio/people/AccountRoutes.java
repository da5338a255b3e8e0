package org.diapason.studio.people;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;

/** The addresses at which each sets things for themselves. */
public final class AccountRoutes implements Room {

    private final AccountPage page;
    private final FactorPage factor;
    private final Leaving leaving;
    private final OrganisationsPage organisations;

    public AccountRoutes(Reception reception) {
        this.page = new AccountPage(reception);
        this.factor = new FactorPage(reception);
        this.leaving = new Leaving(reception, page);
        this.organisations = new OrganisationsPage(reception);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/account", Right.READ, page::show),
                Route.post("/account", Right.READ, page::describe),
                Route.post("/account/password", Right.READ, page::seal),
                Route.get("/account/second-factor", Right.READ, factor::show),
                Route.post("/account/second-factor/confirmation", Right.READ, factor::confirm),
                Route.post("/account/second-factor/removal", Right.READ, factor::remove),
                Route.get("/account/export", Right.READ, leaving::export),
                Route.post("/account/departure", Right.READ, leaving::depart),
                Route.get("/organisations", Right.READ, organisations::show),
                Route.post("/organisations", Right.READ, organisations::found),
                Route.post("/organisations/{organisation}/entry", Right.READ, organisations::enter));
    }
}
