package org.diapason.core.people;

import java.time.Instant;
import java.util.Optional;
import org.diapason.core.base.Id;

/** The links by which calendars follow a series, one for each person and series (liens d'agenda). */
public interface CalendarLinks {

    /**
     * What a link leads to.
     *
     * @param organisation whose series
     * @param series which one
     */
    record Followed(Id organisation, Id series) {}

    /** What this link leads to, when it still works; that it was used is noted. */
    Optional<Followed> follow(Token token, Instant now);

    /** The link of this person to this series, when they have one. */
    Optional<CalendarLink> find(Actor.Member who, Id series);

    /** Makes this the link of a person to a series; the one of before ends. */
    void make(Id series, Token token, Actor.Member who, Instant now);

    /** Ends the link of a person to a series; false when there is none. */
    boolean revoke(Id series, Actor.Member who, Instant now);
}
