package org.diapason.core.people;

import java.time.Instant;
import org.diapason.core.base.Id;

/**
 * A member as the others of the organisation know them (personne).
 *
 * @param account which account
 * @param name the person's name
 * @param email the address by which they are known
 * @param role the part that they play here
 * @param factor whether they sign in with a second factor
 * @param since since when they belong
 */
public record Person(Id account, String name, Email email, Role role, boolean factor, Instant since) {}
