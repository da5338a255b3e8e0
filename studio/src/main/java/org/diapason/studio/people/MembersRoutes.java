package org.diapason.studio.people;

import java.util.List;
import org.diapason.core.people.Right;
import org.diapason.studio.shell.Room;
import org.diapason.studio.shell.Route;

/** The addresses of who belongs to the organisation. */
public final class MembersRoutes implements Room {

    private final MembersPage page;
    private final MemberActs acts;

    public MembersRoutes(Reception reception) {
        this.page = new MembersPage(reception);
        this.acts = new MemberActs(reception, page);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/members", Right.GOVERN, page::show),
                Route.post("/members/invitations", Right.GOVERN, acts::invite),
                Route.post("/members/invitations/{invitation}/withdrawal", Right.GOVERN, acts::withdraw),
                Route.post("/members/{member}/role", Right.GOVERN, acts::change),
                Route.post("/members/{member}/removal", Right.GOVERN, acts::remove),
                Route.post("/members/{member}/erasure", Right.GOVERN, acts::erase),
                Route.post("/members/{member}/password", Right.GOVERN, acts::renew));
    }
}
