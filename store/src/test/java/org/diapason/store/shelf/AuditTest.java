package org.diapason.store.shelf;

import static org.diapason.store.shelf.Acts.act;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Shelf;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Spoiled;
import org.diapason.store.shelf.NoteScript.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record that somebody with all power changes is found out, and the row is named. */
class AuditTest {

    private final Spoiled spoiled = new Spoiled();
    private final Database database = spoiled.database();
    private final Audit audit = new Audit(database);
    private final Actor zoe = new Actor.Member(Id.fresh(), Id.fresh(), "Zoé", Role.DESIGNER);

    @BeforeEach
    void six_acts() {
        Shelf<Note> shelf = new PostgresShelf<>(database, new NoteScript());
        Id id = shelf.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("0")).id();
        for (int i = 1; i <= 4; i++) {
            String words = String.valueOf(i);
            shelf.<String>update(id, act(zoe, "changed"), _ -> new Change.To<>(new Note("é", words)));
        }
        database.run(zoe.organisation(), jdbc -> Audit.write(jdbc, act(zoe, "signed-in"), "person", zoe.id()));
        assertEquals(Optional.empty(), verify());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Optional<Long> verify() {
        return audit.verify(zoe.organisation()).map(Audit.Fault::sequence);
    }

    @Test
    void an_organisation_without_acts_has_a_whole_record() {
        assertEquals(Optional.empty(), audit.verify(Id.fresh()));
    }

    @Test
    void a_changed_row_is_named() {
        spoiled.does("update audit set actor = gen_random_uuid() where sequence = 3");
        assertEquals(Optional.of(3L), verify());
    }

    @Test
    void a_changed_row_with_a_hash_of_its_own_is_named_by_the_next() {
        spoiled.does("update audit set hash = md5('x') where sequence = 3");
        assertEquals(Optional.of(3L), verify());
    }

    @Test
    void a_deleted_row_is_named() {
        spoiled.does("delete from audit where sequence = 2");
        assertEquals(Optional.of(2L), verify());
    }

    @Test
    void rows_that_changed_places_are_named() {
        spoiled.does("update audit set sequence = case sequence when 3 then -4 else -3 end where sequence in (3, 4)");
        spoiled.does("update audit set sequence = -sequence where sequence < 0");
        assertEquals(Optional.of(3L), verify());
    }

    @Test
    void a_record_that_was_cut_short_is_named() {
        spoiled.does("delete from audit where sequence = 6");
        assertEquals(Optional.of(6L), verify());
    }

    @Test
    void a_record_whose_end_was_moved_is_named() {
        spoiled.does("update audit_head set sequence = 4, hash = (select hash from audit where sequence = 4)");
        assertEquals(Optional.of(4L), verify());
        spoiled.does("delete from audit_head");
        assertEquals(Optional.of(0L), verify());
    }

    @Test
    void a_changed_revision_is_named() {
        spoiled.does("update revision set body = '|9' where revision = 5");
        assertEquals(Optional.of(5L), verify());
    }

    @Test
    void what_was_kept_for_a_while_goes_by_an_act_and_by_nothing_else() {
        Shelf<Note> parcels = new PostgresShelf<>(database, new NoteScript("parcel"));
        Id gone = parcels.add(Id.fresh(), act(zoe, "kept"), NoteScript.note("bytes"))
                .id();
        assertTrue(parcels.destroy(gone, act(zoe, "destroyed")));
        assertEquals(Optional.empty(), parcels.find(zoe.organisation(), gone, 1));
        assertEquals(List.of(), parcels.history(zoe.organisation(), gone));
        assertFalse(parcels.destroy(gone, act(zoe, "destroyed")));
        assertEquals(Optional.empty(), verify());
        Id other = parcels.add(Id.fresh(), act(zoe, "kept"), NoteScript.note("bytes"))
                .id();
        spoiled.does("delete from revision where document = '" + other + "'");
        assertEquals(Optional.of(9L), verify());
    }

    @Test
    void nothing_that_is_kept_for_good_can_be_destroyed() {
        Shelf<Note> shelf = new PostgresShelf<>(database, new NoteScript());
        Id id = shelf.list(zoe.organisation()).getFirst().id();
        assertThrows(RuntimeException.class, () -> shelf.destroy(id, act(zoe, "destroyed")));
        assertEquals(5, shelf.history(zoe.organisation(), id).size());
        assertEquals(Optional.empty(), verify());
    }

    @Test
    void a_mark_is_no_revision_and_goes_with_the_next() {
        Shelf<Note> shelf = new PostgresShelf<>(database, new NoteScript());
        Id id = shelf.list(zoe.organisation()).getFirst().id();
        shelf.mark(zoe.organisation(), id, "half way");
        assertEquals("half way", shelf.mark(zoe.organisation(), id));
        assertEquals("", shelf.mark(Id.fresh(), id));
        assertEquals(5, shelf.history(zoe.organisation(), id).size());
        shelf.<String>update(id, act(zoe, "changed"), _ -> new Change.To<>(NoteScript.note("6")));
        assertEquals("", shelf.mark(zoe.organisation(), id));
    }

    @Test
    void a_deleted_revision_is_named() {
        spoiled.does("delete from revision where revision = 2");
        assertEquals(Optional.of(2L), verify());
    }
}
