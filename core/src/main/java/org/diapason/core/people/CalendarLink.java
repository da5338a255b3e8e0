package org.diapason.core.people;

import java.time.Instant;
import org.diapason.core.base.Fact;

/**
 * A link by which somebody's calendar follows a series (lien d'agenda).
 *
 * @param made when it was made
 * @param used when a calendar last fetched it, to the hour; silent when none has yet
 */
public record CalendarLink(Instant made, Fact<Instant> used) {}
