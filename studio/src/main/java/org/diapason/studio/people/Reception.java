package org.diapason.studio.people;

import java.time.Duration;
import org.diapason.core.people.Account;
import org.diapason.core.people.People;
import org.diapason.core.people.Seal;
import org.diapason.studio.shell.Visit;

/**
 * What the rooms about people are given to work with.
 *
 * @param people everything that is kept of people
 * @param seal how passwords are kept
 * @param base the address by which browsers know the studio, for links that are handed on
 * @param elsewhere what the place is called at which people can sign in as well; empty when there is none
 */
public record Reception(People people, Seal seal, String base, String elsewhere) {

    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int TRIES = 20;

    /** The whole address of a page, in the language of whoever hands it on. */
    public String address(String lang, String path) {
        return base + "/" + lang + path;
    }

    /** Whether this field of the form holds the password of the account; those who have none are known by their session. */
    boolean knows(Account account, Visit visit, String field) {
        return account.sealed().isSilent()
                || people.attempts().allow("password " + account.id(), TRIES, WHILE, visit.now())
                        && account.sealed().is(kept -> seal.matches(Words.plain(visit.field(field)), kept));
    }
}
