package org.diapason.store.shelf;

import static org.diapason.store.shelf.Acts.act;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.diapason.core.base.Id;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Cabinet;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Filed;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Shelf;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Scratch;
import org.diapason.store.shelf.NoteScript.Note;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class CabinetTest {

    private static final Database DATABASE = Scratch.database();
    private static final Cabinet CABINET = new PostgresCabinet(DATABASE);
    private static final Actor ZOE = new Actor.Member(Id.fresh(), Id.fresh(), "Zoé", Role.OWNER);
    private static final Actor MAX = new Actor.Member(Id.fresh(), Id.fresh(), "Max", Role.OWNER);
    private static final Id SERIES = Id.fresh();
    private static final String NAME = "Maxime Roy-Tremblay";
    private static final Shelf<Note> SHELF = new PostgresShelf<>(DATABASE, new NoteScript("series"));

    @BeforeAll
    static void a_series_of_each() {
        for (Actor who : List.of(ZOE, MAX)) {
            new PostgresShelf<>(DATABASE, new NoteScript("series"))
                    .add(SERIES, act(who, "begun"), NoteScript.note("bread"));
        }
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void a_file_is_kept_with_what_it_was_made_from_and_the_next_one_takes_its_place() {
        Filed first = filed("PE/syllabus.fr.html", 3);
        CABINET.put(ZOE.organisation(), SERIES, first, new byte[] {1, 2, 3});
        assertEquals(List.of(first), CABINET.list(ZOE.organisation(), SERIES));
        Filed second = new Filed(
                first.name(), first.at().plusSeconds(60), 8, first.day().plusDays(1), "0.6", 1);
        CABINET.put(ZOE.organisation(), SERIES, second, new byte[] {9});
        assertEquals(List.of(second), CABINET.list(ZOE.organisation(), SERIES));
        assertArrayEquals(
                new byte[] {9},
                CABINET.find(ZOE.organisation(), SERIES, first.name()).orElseThrow());
    }

    @Test
    void what_another_organisation_keeps_under_the_same_name_is_never_seen() {
        CABINET.put(MAX.organisation(), SERIES, filed("theirs.zip", 1), new byte[] {7});
        assertEquals(Optional.empty(), CABINET.find(ZOE.organisation(), SERIES, "theirs.zip"));
        assertEquals(1, CABINET.list(MAX.organisation(), SERIES).size());
    }

    @Test
    void the_revision_of_the_oldest_file_is_told_and_none_where_there_is_no_file() {
        Id series = Id.fresh();
        SHELF.add(series, act(ZOE, "begun"), NoteScript.note("bread"));
        assertEquals(Optional.empty(), CABINET.oldest(ZOE.organisation(), series));
        Filed first = filed("a.html", 1);
        CABINET.put(ZOE.organisation(), series, first, new byte[] {1});
        Filed older = new Filed("b.html", first.at(), 4, first.day(), "", 1);
        CABINET.put(ZOE.organisation(), series, older, new byte[] {1});
        assertEquals(Optional.of(4L), CABINET.oldest(ZOE.organisation(), series));
        assertEquals(Optional.empty(), CABINET.oldest(MAX.organisation(), series));
    }

    @Test
    void no_file_is_kept_of_a_series_that_is_not_there() {
        assertThrows(
                DataAccessException.class,
                () -> CABINET.put(ZOE.organisation(), Id.fresh(), filed("a.html", 1), new byte[] {1}));
    }

    @Test
    void what_was_made_of_a_series_before_somebody_was_forgotten_is_not_kept_afterwards() {
        Id series = naming();
        assertTrue(CABINET.put(ZOE.organisation(), series, made("before.html", 1), new byte[] {1}));
        DATABASE.run(ZOE.organisation(), CabinetTest::forget);
        assertFalse(CABINET.put(ZOE.organisation(), series, made("after.html", 1), new byte[] {1}));
        assertEquals(List.of(), CABINET.list(ZOE.organisation(), series));
        Kept<Note> now = SHELF.find(ZOE.organisation(), series).orElseThrow();
        assertEquals(NoteScript.note("ask @—"), now.content());
        assertTrue(CABINET.put(ZOE.organisation(), series, made("after.html", now.revision()), new byte[] {2}));
        assertEquals(1, CABINET.list(ZOE.organisation(), series).size());
        assertEquals(Optional.empty(), new Audit(DATABASE).verify(ZOE.organisation()));
    }

    @Test
    void what_is_made_while_somebody_is_being_forgotten_waits_for_the_end_and_is_not_kept() throws Exception {
        Id series = naming();
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> kept = DATABASE.in(ZOE.organisation(), jdbc -> {
                forget(jdbc);
                Future<Boolean> put =
                        other.submit(() -> CABINET.put(ZOE.organisation(), series, made("a.html", 1), new byte[] {1}));
                while (!put.isDone() && !somebodyWaits(jdbc)) {
                    Thread.onSpinWait();
                }
                assertFalse(put.isDone());
                return put;
            });
            assertFalse(kept.get());
        }
        assertEquals(List.of(), CABINET.list(ZOE.organisation(), series));
    }

    @Test
    void a_save_that_read_the_name_of_somebody_who_is_forgotten_meanwhile_is_asked_again() {
        Id series = naming();
        List<String> asked = new ArrayList<>();
        SHELF.<String>update(series, act(ZOE, "changed"), kept -> {
            String said = kept.content().english();
            asked.add(said);
            if (asked.size() == 1) {
                DATABASE.run(ZOE.organisation(), CabinetTest::forget);
            }
            return new Change.To<>(NoteScript.note(said + "!"));
        });
        assertEquals(List.of("ask @" + NAME, "ask @—"), asked);
        assertEquals(
                NoteScript.note("ask @—!"),
                SHELF.find(ZOE.organisation(), series).orElseThrow().content());
    }

    private static Id naming() {
        return SHELF.add(Id.fresh(), act(ZOE, "begun"), NoteScript.note("ask @" + NAME))
                .id();
    }

    private static void forget(JdbcClient jdbc) {
        new AuditLedger().forget(jdbc, ZOE, Acts.NOON, NAME, Id.fresh());
    }

    private static boolean somebodyWaits(JdbcClient jdbc) {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private static Filed made(String name, long revision) {
        return new Filed(name, Acts.NOON, revision, LocalDate.of(2026, 11, 26), "0.5", 1);
    }

    private static Filed filed(String name, long size) {
        return new Filed(name, Instant.parse("2026-11-26T14:00:00Z"), 7, LocalDate.of(2026, 11, 26), "0.5", size);
    }
}
