package org.diapason.formats.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * A time zone with every change of its clock over the years of a calendar, so that a reader needs no table of its own.
 * Java knows the changes themselves; a rule for ever is not needed, since the calendar is made anew whenever it is asked.
 */
final class ZoneWriter {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private ZoneWriter() {}

    /** The zone as it is from before the first of these moments until after the last. */
    static void write(ZoneId zone, Instant first, Instant last, CalendarLines lines) {
        ZoneRules rules = zone.getRules();
        lines.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
        ZoneOffsetTransition change = rules.previousTransition(first.plusSeconds(1));
        if (change == null) {
            ZoneOffset always = rules.getOffset(first);
            observance(false, LocalDateTime.of(1970, 1, 1, 0, 0), always, always, lines);
            change = rules.nextTransition(first);
        }
        while (change != null && !change.getInstant().isAfter(last)) {
            observance(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    lines);
            change = rules.nextTransition(change.getInstant());
        }
        lines.line("END", "VTIMEZONE");
    }

    private static void observance(
            boolean summer, LocalDateTime from, ZoneOffset before, ZoneOffset after, CalendarLines lines) {
        String name = summer ? "DAYLIGHT" : "STANDARD";
        lines.line("BEGIN", name)
                .line("DTSTART", STAMP.format(from))
                .line("TZOFFSETFROM", offset(before))
                .line("TZOFFSETTO", offset(after))
                .line("END", name);
    }

    private static String offset(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        return String.format(
                Locale.ROOT, "%s%02d%02d", minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }
}
