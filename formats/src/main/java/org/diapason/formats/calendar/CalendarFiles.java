package org.diapason.formats.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Schedule;

/** Writes the schedule of a series as iCalendar (RFC 5545), which every calendar takes in or subscribes to. */
public final class CalendarFiles {

    /** Its media type. */
    public static final String TYPE = "text/calendar; charset=utf-8";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    /** Where nobody said how long a session lasts, a calendar still needs an end. */
    private static final Duration USUAL = Duration.ofHours(1);

    private CalendarFiles() {}

    /**
     * What a calendar is made from besides its events.
     *
     * @param scope what tells this series from all others; events keep their identity as long as it stays the same
     * @param name what the calendar is called
     * @param revision the revision of the series: whoever has an event already takes the one of a higher revision
     * @param at when the series was last changed
     * @param from what it was made from, in a sentence; silent in a calendar that is followed, which is never an old one
     */
    public record Origin(String scope, Text name, long revision, Instant at, Fact<Text> from) {

        /** A calendar that is followed. */
        public Origin(String scope, Text name, long revision, Instant at) {
            this(scope, name, revision, at, Fact.silent());
        }
    }

    /** The languages in which a calendar speaks, one after the other where there are several. */
    private record Voice(List<Lang> langs) {

        String say(Text text) {
            return langs.stream().map(text::show).distinct().collect(Collectors.joining(" / "));
        }

        /** What tells a reader in which language words are; nothing where they are in several. */
        String mark() {
            return langs.size() == 1 ? ";LANGUAGE=" + langs.getFirst().tag() : "";
        }
    }

    /** The calendar in one language, or each of its words in several. */
    public static byte[] write(Schedule schedule, Origin origin, List<Lang> langs) {
        Voice voice = new Voice(langs);
        CalendarLines lines = new CalendarLines();
        lines.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line(
                        "PRODID",
                        "-//Diapason//Diapason//" + langs.getFirst().tag().toUpperCase(Locale.ROOT))
                .line("CALSCALE", "GREGORIAN")
                .words("NAME" + voice.mark(), voice.say(origin.name()))
                .words("X-WR-CALNAME", voice.say(origin.name()))
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
                .line("X-PUBLISHED-TTL", "PT12H");
        origin.from().ifStated(from -> lines.words("DESCRIPTION" + voice.mark(), voice.say(from)));
        zones(schedule, lines);
        schedule.events().forEach(event -> event(event, origin, voice, lines));
        return lines.line("END", "VCALENDAR").bytes();
    }

    private static void zones(Schedule schedule, CalendarLines lines) {
        Map<ZoneId, TreeSet<Instant>> zones = new LinkedHashMap<>();
        for (Schedule.Event event : schedule.events()) {
            if (event.when()
                    instanceof Schedule.AtTime(LocalDateTime starts, Fact.Stated<ZoneId>(ZoneId zone), var _)) {
                zones.computeIfAbsent(zone, _ -> new TreeSet<>())
                        .add(starts.atZone(zone).toInstant());
            }
        }
        zones.forEach((zone, its) ->
                ZoneWriter.write(zone, its.getFirst(), its.getLast().plus(Duration.ofDays(366)), lines));
    }

    private static void event(Schedule.Event event, Origin origin, Voice voice, CalendarLines lines) {
        lines.line("BEGIN", "VEVENT")
                .line("UID", uid(event, origin))
                .line("DTSTAMP", UTC.format(origin.at().atOffset(ZoneOffset.UTC)))
                .line("LAST-MODIFIED", UTC.format(origin.at().atOffset(ZoneOffset.UTC)))
                .line("SEQUENCE", Long.toString(Math.min(origin.revision(), Integer.MAX_VALUE)));
        when(event.when(), lines);
        lines.words("SUMMARY" + voice.mark(), voice.say(event.title()));
        event.details().ifStated(words -> lines.words("DESCRIPTION" + voice.mark(), voice.say(words)));
        lines.words("CATEGORIES" + voice.mark(), voice.say(event.kind().label()))
                .line("TRANSP", event.when() instanceof Schedule.AtTime ? "OPAQUE" : "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private static void when(Schedule.When when, CalendarLines lines) {
        switch (when) {
            case Schedule.OnDay(LocalDate day) ->
                lines.line("DTSTART;VALUE=DATE", DAY.format(day)).line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
            case Schedule.AtTime(LocalDateTime starts, Fact<ZoneId> zone, Fact<Duration> lasts) -> {
                String in = zone.map(where -> ";TZID=" + where.getId()).orElse("");
                // A length and no end: on the night on which the clock changes an hour of the wall comes twice or
                // never.
                lines.line("DTSTART" + in, LOCAL.format(starts))
                        .line("DURATION", lasts.orElse(USUAL).toString());
            }
        }
    }

    /** The same event has the same name in every calendar that is made of the series, in either language. */
    private static String uid(Schedule.Event event, Origin origin) {
        byte[] what = ("diapason\n" + origin.scope() + "\n" + event.key()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(what).toString();
    }
}
