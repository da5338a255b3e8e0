package org.diapason.core.people;

import java.time.Instant;
import org.diapason.core.base.Id;

/**
 * That somebody was asked to join an organisation and has not come yet (invitation).
 *
 * @param id which invitation
 * @param email whom it is for
 * @param role the part that they are to play
 * @param until until when its link works
 */
public record Invitation(Id id, Email email, Role role, Instant until) {}
