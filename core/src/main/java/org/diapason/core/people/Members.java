package org.diapason.core.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;

/** Who belongs to an organisation (membres). An organisation always keeps an owner. */
public interface Members {

    /** The member as somebody who does something, as long as they belong and their pass is of the newest edition. */
    Optional<Actor.Member> present(Pass.OfAccount pass);

    /** Everybody who belongs, by name. */
    List<Person> list(Id organisation);

    /** Whether nobody would own the organisation without this account. */
    default boolean ownsAlone(Id organisation, Id account) {
        return list(organisation).stream()
                .filter(person -> person.role() == Role.OWNER)
                .allMatch(person -> person.account().equals(account));
    }

    /** Who was asked and has not come yet. */
    List<Invitation> invitations(Id organisation);

    /** Asks somebody to join, by this link; an earlier invitation of the same address ends. */
    void invite(Invitation invitation, Token token, Actor by, Instant now);

    /** Takes an invitation back; false when there is none. */
    boolean withdraw(Id invitation, Actor by, Instant now);

    /** Gives a member another part to play; false when they do not belong, or nobody would own the organisation. */
    boolean change(Id account, Role role, Actor by, Instant now);

    /** Lets a member belong no longer; false when they do not belong, or nobody would own the organisation. */
    boolean remove(Id account, Actor by, Instant now);

    /**
     * Lets a member choose a new password by this link; false when they do not belong here, or elsewhere too: whoever
     * governs one organisation must not come into another by it.
     */
    boolean renew(Id account, Token token, Instant until, Actor by, Instant now);
}
