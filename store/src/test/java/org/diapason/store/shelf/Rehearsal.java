package org.diapason.store.shelf;

import static org.diapason.store.shelf.Acts.act;
import static org.diapason.store.shelf.Acts.keyed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Shelf;
import org.diapason.store.postgres.Database;
import org.diapason.store.shelf.NoteScript.Note;

/** Everything that a shelf does, once, for databases of every kind. */
public final class Rehearsal {

    private Rehearsal() {}

    public static void everything(Database database) {
        Shelf<Note> shelf = new PostgresShelf<>(database, new NoteScript());
        Actor zoe = new Actor.Member(Id.fresh(), Id.fresh(), "Zoé", Role.OWNER);
        Id id = shelf.add(Id.fresh(), keyed(zoe, "begun", "k"), new Note("L’évaluation « clé »", "one"))
                .id();
        assertEquals(
                id,
                shelf.add(Id.fresh(), keyed(zoe, "begun", "k"), NoteScript.note("again"))
                        .id());
        Saving<Note, String> saving = shelf.update(
                id,
                act(zoe, "changed"),
                kept -> new Change.To<>(new Note(kept.content().french(), "two")));
        assertInstanceOf(Saving.Saved.class, saving);
        assertEquals(2, shelf.history(zoe.organisation(), id).size());
        searched(database, zoe);
        assertEquals(List.of(), shelf.list(Id.fresh()));
        assertEquals(Optional.empty(), new Audit(database).verify(zoe.organisation()));
    }

    private static void searched(Database database, Actor zoe) {
        assertEquals(
                List.of("L’évaluation « clé »"),
                new PostgresFinder(database)
                        .find(zoe.organisation(), "evaluations cle", Lang.FR, 9).stream()
                                .map(hit -> hit.passage())
                                .toList());
        assertEquals(
                0L,
                database.<Long>transact(jdbc -> jdbc.sql("select count(*) from document")
                        .query(Long.class)
                        .single()));
    }
}
