package org.diapason.core.people;

import java.time.Instant;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;

/** What stands behind a link that works once (lien). */
public sealed interface Link {

    /** Until when it works. */
    Instant until();

    /**
     * Whoever comes becomes a member.
     *
     * @param organisation of which organisation
     * @param called what the organisation is called
     * @param role in which role
     * @param email for whom it was made; silent for the first owner, whom nobody knows yet
     * @param until until when it works
     */
    record Joining(Id organisation, String called, Role role, Fact<Email> email, Instant until) implements Link {}

    /**
     * Whoever comes chooses a new password.
     *
     * @param account of which account
     * @param name the person's name
     * @param until until when it works
     */
    record Renewing(Id account, String name, Instant until) implements Link {}
}
