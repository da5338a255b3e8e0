package org.diapason.core.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;

/** Who comes in by a link for one purpose, one series and a time (personnes invitées). */
public interface Guests {

    /** The guest behind this link, when it still lets them in. */
    Optional<Guest> find(Token token, Instant now);

    /** The guest as somebody who does something, while the link lets them in. */
    Optional<Actor.Guest> present(Pass.OfGuest pass, Instant now);

    /** Every guest of the organisation, the newest first. */
    List<Guest> list(Id organisation);

    /** Lets a guest in by this link. */
    void invite(Guest guest, Token token, Actor by, Instant now);

    /** Lets a guest in no longer; false when there is no such guest. */
    boolean revoke(Id guest, Actor by, Instant now);
}
