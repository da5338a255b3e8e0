package org.diapason.core.people;

import java.time.Instant;
import org.diapason.core.base.Id;

/** What somebody shows at the door once they have come in (laissez-passer); what it is worth is asked on each visit. */
public sealed interface Pass {

    /**
     * Somebody with an account.
     *
     * @param organisation the organisation in which they are
     * @param account which account
     * @param edition the edition of the account when they signed in
     */
    record OfAccount(Id organisation, Id account, long edition) implements Pass {}

    /**
     * Somebody who came in by a link.
     *
     * @param organisation the organisation in which they are
     * @param guest which guest
     */
    record OfGuest(Id organisation, Id guest) implements Pass {}

    /**
     * Somebody who gave a password and has yet to give the second factor: it opens nothing.
     *
     * @param account which account
     * @param edition the edition of the account when they gave it
     * @param since when they gave it
     */
    record Half(Id account, long edition, Instant since) implements Pass {}
}
