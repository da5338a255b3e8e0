package org.diapason.studio.people;

import org.diapason.core.people.Account;

/**
 * What somebody sets for themselves.
 *
 * @param account their account
 * @param several whether they belong to several organisations
 * @param blanks what was typed, and what is wrong with it
 */
public record AccountView(Account account, boolean several, Blanks blanks) {

    /** Whether they sign in with a password here. */
    public boolean hasPassword() {
        return account.sealed().isStated();
    }

    /** Whether they sign in with a second factor. */
    public boolean hasFactor() {
        return account.factor().isStated();
    }
}
