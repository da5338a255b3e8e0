package org.diapason.core.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;

/** How people sign in, whatever the organisations to which they belong (comptes). */
public interface Accounts {

    /** The account of this address. */
    Optional<Account> find(Email email);

    /** This account. */
    Optional<Account> find(Id account);

    /** The organisations to which it belongs, by name. */
    List<Membership> memberships(Id account);

    /** Another name, another language. */
    void describe(Id account, String name, Lang lang);

    /** Another password; gives the new edition, as every session of before has ended. */
    long seal(Id account, String sealed);

    /** Another second factor, or none, and these digests of codes that stand in for it once; gives the new edition. */
    long factor(Id account, Fact<Totp> factor, Set<String> recovery);

    /** The last step of time whose digits were used. */
    long lastStep(Id account);

    /** Uses the digits of a step of time; false when they were used before. */
    boolean spend(Id account, long step);

    /** Uses a code that stands in for the second factor; false when there is no such code any more. */
    boolean spend(Id account, String digest);

    /**
     * Somebody whom another place vouches for has this address. The first time it is so, what was set by whoever opened
     * the account is void: they may have been a stranger. Gives the edition.
     */
    long prove(Id account);

    /**
     * Takes the person away: nothing of what they did is lost, but nothing says any more who they were. The record says
     * that somebody was erased, and who did it.
     */
    void erase(Id account, Actor by, Instant now);
}
