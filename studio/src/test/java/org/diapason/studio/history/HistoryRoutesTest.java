package org.diapason.studio.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.people.Role;
import org.diapason.formats.seriesfile.SeriesFiles;
import org.diapason.studio.shell.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryRoutesTest {

    private final Walk walk = new Walk(studio -> List.of(new HistoryRoutes(studio)));
    private Id series = Id.fresh();
    private String before = "";

    @BeforeEach
    void somebody_changes_the_code() {
        series = walk.example("boulangerie");
        before = SeriesFiles.json(walk.dossier(series));
        String code = walk.dossier(series).series().code().value();
        walk.edit(
                series,
                SeriesFiles.read(
                                "series.json",
                                before.replaceFirst("\"code\": \"" + code + "\"", "\"code\": \"FOUR\"")
                                        .getBytes(StandardCharsets.UTF_8))
                        .dossier()
                        .orElseThrow());
    }

    @Test
    void every_act_stands_in_the_history_with_the_way_to_it() {
        String html = walk.get("/series/" + series + "/history").html();
        assertTrue(html.contains("/history/2\""));
        assertTrue(html.contains("/history/1\""));
    }

    @Test
    void an_act_shows_what_it_changed_from_and_to() {
        String html = walk.get("/series/" + series + "/history/2").html();
        assertTrue(html.contains("<ins>FOUR</ins>"));
        assertTrue(html.contains("<del>"));
        assertFalse(html.contains("/restoration"));
        assertTrue(walk.get("/series/" + series + "/history/1").html().contains("/restoration"));
        assertTrue(walk.get("/series/" + series + "/history/9").isMissing());
    }

    @Test
    void an_earlier_state_is_restored_by_a_new_act() {
        walk.post("/series/" + series + "/history/1/restoration", Map.of("revision", "2"));
        assertEquals(before, SeriesFiles.json(walk.dossier(series)));
        assertTrue(walk.get("/series/" + series + "/history").html().contains("/history/3\""));
    }

    @Test
    void nothing_is_restored_over_what_was_not_seen() {
        walk.post("/series/" + series + "/history/1/restoration", Map.of("revision", "1"));
        assertEquals("FOUR", walk.dossier(series).series().code().value());
    }

    @Test
    void ones_own_newest_act_is_undone_and_nobody_elses() {
        walk.as("Bo", Role.DESIGNER).post("/series/" + series + "/history/undoing", Map.of("revision", "2"));
        assertEquals("FOUR", walk.dossier(series).series().code().value());
        walk.post("/series/" + series + "/history/undoing", Map.of("revision", "2"));
        assertEquals(before, SeriesFiles.json(walk.dossier(series)));
    }

    @Test
    void who_may_only_read_restores_nothing() {
        Walk reader = walk.as("Cy", Role.READER);
        assertFalse(reader.get("/series/" + series + "/history/1").html().contains("/restoration"));
        assertTrue(reader.post("/series/" + series + "/history/1/restoration", Map.of("revision", "2"))
                .isMissing());
    }

    @Test
    void a_moment_is_said_as_people_say_it() {
        ZonedDateTime at = ZonedDateTime.of(2026, 11, 26, 0, 5, 0, 0, ZoneId.of("America/Toronto"));
        assertTrue(Moment.words(at, Lang.FR).endsWith("0\u00a0h\u00a005"));
        assertTrue(Moment.words(at, Lang.EN).endsWith("12:05\u00a0a.m."));
    }
}
