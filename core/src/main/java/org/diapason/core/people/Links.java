package org.diapason.core.people;

import java.time.Instant;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;

/**
 * Links that let somebody in once (liens à usage unique). Nothing tells a link that is used up, too old or taken back
 * from one that never was.
 */
public interface Links {

    /** Puts a link there by which the first person becomes the owner of an organisation, in place of any earlier one. */
    void welcome(Id organisation, Token token, Instant until);

    /** What stands behind the link now. */
    Optional<Link> find(Token token, Instant now);

    /** Uses the link up: a new account joins. Nothing when the link is gone or the address has an account already. */
    Optional<Account> join(Token token, Newcomer newcomer, Instant now);

    /** Uses the link up: this account joins. False when the link is gone, or was made for another address. */
    boolean join(Token token, Id account, Instant now);

    /** Uses the link up: the account gets this sealed password, and whatever session it had has ended. */
    Optional<Account> renew(Token token, String sealed, Instant now);

    /**
     * Somebody who has no account yet.
     *
     * @param name the person's name
     * @param email the address by which they are known
     * @param lang the language in which they read
     * @param sealed the password as it is kept
     */
    record Newcomer(String name, Email email, Lang lang, String sealed) {

        /** Never what is sealed, so that no log can hold it. */
        @Override
        public String toString() {
            return "Newcomer";
        }
    }
}
