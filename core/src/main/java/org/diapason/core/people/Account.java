package org.diapason.core.people;

import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;

/**
 * How a person signs in (compte), whatever the organisations to which they belong.
 *
 * @param id which account
 * @param name the person's name
 * @param email the address by which they are known
 * @param lang the language in which they read
 * @param sealed the password as it is kept; silent for those who sign in elsewhere
 * @param factor the secret of the second factor; silent without one
 * @param edition how often the way of signing in changed: a session of an older edition has ended
 */
public record Account(
        Id id, String name, Email email, Lang lang, Fact<String> sealed, Fact<Totp> factor, long edition) {

    /** The longest name that is kept. */
    public static final int LONGEST_NAME = 120;

    /** Never what is sealed, so that no log can hold it. */
    @Override
    public String toString() {
        return "Account " + id;
    }
}
