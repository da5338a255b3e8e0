package org.diapason.core.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.diapason.core.base.Id;

/**
 * Somebody who may come in by a link (personne invitée).
 *
 * @param organisation into which organisation
 * @param called what the organisation is called
 * @param id which guest
 * @param name the name under which they speak
 * @param purpose the one thing for which they come
 * @param series the one series that they see
 * @param until until when the link lets them in
 * @param revoked whether somebody took the link back
 */
public record Guest(
        Id organisation,
        String called,
        Id id,
        String name,
        Purpose purpose,
        Id series,
        Instant until,
        boolean revoked) {

    /** The last day on which the link lets them in, where clocks show this zone. */
    public LocalDate lastDay(ZoneId zone) {
        return until.minusSeconds(1).atZone(zone).toLocalDate();
    }
}
