package org.diapason.store.shelf;

import static org.diapason.store.shelf.Acts.act;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Cabinet;
import org.diapason.core.shelf.Filed;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Scratch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class CabinetTest {

    private static final Database DATABASE = Scratch.database();
    private static final Cabinet CABINET = new PostgresCabinet(DATABASE);
    private static final Actor ZOE = new Actor.Member(Id.fresh(), Id.fresh(), "Zoé", Role.OWNER);
    private static final Actor MAX = new Actor.Member(Id.fresh(), Id.fresh(), "Max", Role.OWNER);
    private static final Id SERIES = Id.fresh();

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
    void no_file_is_kept_of_a_series_that_is_not_there() {
        assertThrows(
                DataAccessException.class,
                () -> CABINET.put(ZOE.organisation(), Id.fresh(), filed("a.html", 1), new byte[] {1}));
    }

    private static Filed filed(String name, long size) {
        return new Filed(name, Instant.parse("2026-11-26T14:00:00Z"), 7, LocalDate.of(2026, 11, 26), "0.5", size);
    }
}
