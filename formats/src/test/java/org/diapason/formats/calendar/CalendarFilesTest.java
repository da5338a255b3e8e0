package org.diapason.formats.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Lang;
import org.diapason.core.base.Text;
import org.diapason.core.toolkit.Schedule;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.junit.jupiter.api.Test;

/** Calendars, read again by another library. */
class CalendarFilesTest {

    private static final Instant AT = Instant.parse("2026-11-23T15:04:05Z");
    private static final Schedule BAKING = Schedule.of(
            SeriesFiles.read(Path.of("../examples/boulangerie")).dossier().orElseThrow());

    @Test
    void another_library_reads_every_event_at_its_hour() throws Exception {
        Calendar read = read(CalendarFiles.write(BAKING, origin(3), List.of(Lang.FR)));
        assertTrue(
                read.validate(true).getEntries().isEmpty(),
                () -> read.validate(true).toString());
        assertEquals(BAKING.events().size(), events(read).size());
        assertEquals(2, read.getComponents(Component.VTIMEZONE).size());
        Temporal noon = start(read, "Ouverture (CU, E27)");
        assertEquals(
                ZonedDateTime.of(2027, 3, 18, 12, 0, 0, 0, ZoneId.of("America/Winnipeg"))
                        .toInstant(),
                Instant.from(noon));
        assertEquals(LocalDate.of(2027, 6, 1), start(read, "Réviser le micro-titre «\u00a0Pétrissage\u00a0»"));
    }

    @Test
    void both_languages_name_the_same_events() throws Exception {
        Map<String, String> french = summaries(read(CalendarFiles.write(BAKING, origin(3), List.of(Lang.FR))));
        Map<String, String> english = summaries(read(CalendarFiles.write(BAKING, origin(3), List.of(Lang.EN))));
        assertEquals(french.keySet(), english.keySet());
        assertEquals(BAKING.events().size(), french.size());
        assertTrue(french.keySet().stream().noneMatch(uid -> uid.contains(" ")));
        french.forEach((uid, words) -> assertNotEquals(words, english.get(uid)));
    }

    @Test
    void a_change_keeps_the_name_of_an_event_and_raises_its_number() throws Exception {
        Schedule before = on(LocalDate.of(2027, 1, 18));
        Schedule after = on(LocalDate.of(2027, 1, 25));
        VEvent one = events(read(CalendarFiles.write(before, origin(3), List.of(Lang.EN))))
                .getFirst();
        VEvent other = events(read(CalendarFiles.write(after, origin(4), List.of(Lang.EN))))
                .getFirst();
        assertEquals(value(one, Property.UID), value(other, Property.UID));
        assertEquals("3", value(one, Property.SEQUENCE));
        assertEquals("4", value(other, Property.SEQUENCE));
        assertNotEquals(value(one, Property.DTSTART), value(other, Property.DTSTART));
    }

    @Test
    void a_pair_of_languages_says_everything_in_both() throws Exception {
        Calendar read = read(CalendarFiles.write(BAKING, origin(3), List.of(Lang.FR, Lang.EN)));
        assertEquals(
                LocalDate.of(2027, 6, 1),
                start(
                        read,
                        "Réviser le micro-titre «\u00a0Pétrissage\u00a0» / Review the micro-credential “Kneading”"));
    }

    @Test
    void the_same_series_makes_the_same_bytes() {
        assertEquals(
                new String(CalendarFiles.write(BAKING, origin(3), List.of(Lang.FR)), StandardCharsets.UTF_8),
                new String(CalendarFiles.write(BAKING, origin(3), List.of(Lang.FR)), StandardCharsets.UTF_8));
    }

    @Test
    void words_of_people_stay_words_and_no_line_is_too_long() throws Exception {
        String awkward = "É".repeat(80) + "; a, b\\c\nBEGIN:VEVENT\r\n\u0007" + "🥖".repeat(30);
        Schedule schedule = new Schedule(
                List.of(event(Text.both(awkward, awkward), new Schedule.OnDay(LocalDate.MAX.withYear(2027)))));
        byte[] written = CalendarFiles.write(schedule, origin(1), List.of(Lang.FR));
        for (String line : new String(written, StandardCharsets.UTF_8).split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        VEvent read = events(read(written)).getFirst();
        assertEquals(awkward.replace("\r\n\u0007", "\n").replace("\r", ""), value(read, Property.SUMMARY));
    }

    @Test
    void summer_time_begins_and_ends_as_the_place_has_it() throws Exception {
        ZoneId toronto = ZoneId.of("America/Toronto");
        for (LocalDateTime local : List.of(
                LocalDateTime.of(2027, 1, 18, 18, 30),
                LocalDateTime.of(2027, 3, 14, 3, 30),
                LocalDateTime.of(2027, 7, 1, 9, 0),
                LocalDateTime.of(2027, 11, 8, 9, 0))) {
            Schedule schedule = new Schedule(List.of(event(
                    Text.both("Séance", "Session"),
                    new Schedule.AtTime(local, Fact.of(toronto), Fact.of(Duration.ofMinutes(90))))));
            String file =
                    new String(CalendarFiles.write(schedule, origin(1), List.of(Lang.EN)), StandardCharsets.UTF_8);
            assertEquals(
                    local.atZone(toronto).toInstant(),
                    Instant.from(start(read(file.getBytes(StandardCharsets.UTF_8)), "Session")));
            String offset = local.atZone(toronto).getOffset().getId().replace(":", "");
            assertTrue(file.contains("TZOFFSETTO:" + offset + "\r\n"), file);
        }
    }

    /** In Toronto, 2027: from 2 to 3 on March 14 there is no hour, on November 7 the one from 1 to 2 comes twice. */
    @Test
    void a_session_keeps_its_length_on_the_night_on_which_the_clock_changes() throws Exception {
        ZoneId toronto = ZoneId.of("America/Toronto");
        for (LocalDateTime local : List.of(
                LocalDateTime.of(2027, 3, 14, 1, 30),
                LocalDateTime.of(2027, 3, 14, 2, 30),
                LocalDateTime.of(2027, 11, 7, 0, 30),
                LocalDateTime.of(2027, 11, 7, 1, 30))) {
            Schedule schedule = new Schedule(List.of(event(
                    Text.both("Séance", "Session"),
                    new Schedule.AtTime(local, Fact.of(toronto), Fact.of(Duration.ofMinutes(90))))));
            Calendar read = read(CalendarFiles.write(schedule, origin(1), List.of(Lang.EN)));
            assertTrue(read.validate(true).getEntries().isEmpty());
            Instant begins = local.atZone(toronto).toInstant();
            assertEquals(begins, Instant.from(start(read, "Session")));
            VEvent session = events(read).getFirst();
            assertEquals(
                    begins.plus(Duration.ofMinutes(90)),
                    Instant.from(session.getEndDate(true).orElseThrow().getDate()),
                    local.toString());
        }
    }

    @Test
    void a_zone_whose_clock_never_changes_and_an_hour_in_no_zone_are_written_too() throws Exception {
        Schedule schedule = new Schedule(List.of(event(
                Text.both("A", "A"),
                new Schedule.AtTime(
                        LocalDateTime.of(2027, 1, 18, 9, 0), Fact.of(ZoneId.of("Etc/UTC")), Fact.silent()))));
        assertEquals(
                Instant.parse("2027-01-18T09:00:00Z"),
                Instant.from(start(read(CalendarFiles.write(schedule, origin(1), List.of(Lang.EN))), "A")));
        Schedule floating = new Schedule(List.of(event(
                Text.both("A", "A"),
                new Schedule.AtTime(LocalDateTime.of(2027, 1, 18, 9, 0), Fact.silent(), Fact.silent()))));
        assertEquals(
                LocalDateTime.of(2027, 1, 18, 9, 0),
                start(read(CalendarFiles.write(floating, origin(1), List.of(Lang.EN))), "A"));
    }

    private static Schedule on(LocalDate day) {
        return new Schedule(List.of(event(Text.both("Séance", "Session"), new Schedule.OnDay(day))));
    }

    private static Schedule.Event event(Text title, Schedule.When when) {
        return new Schedule.Event("session/c1/S1", Schedule.Kind.SESSION, title, Fact.silent(), when);
    }

    private static CalendarFiles.Origin origin(long revision) {
        return new CalendarFiles.Origin("boulangerie", Text.both("Boulangerie", "Baking"), revision, AT);
    }

    private static Calendar read(byte[] written) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(written));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Map<String, String> summaries(Calendar calendar) {
        Map<String, String> summaries = new TreeMap<>();
        events(calendar).forEach(event -> summaries.put(value(event, Property.UID), value(event, Property.SUMMARY)));
        return summaries;
    }

    private static Temporal start(Calendar calendar, String summary) {
        VEvent found = events(calendar).stream()
                .filter(event -> value(event, Property.SUMMARY).equals(summary))
                .findFirst()
                .orElseThrow();
        DtStart<?> start = found.getRequiredProperty(Property.DTSTART);
        return start.getDate();
    }
}
