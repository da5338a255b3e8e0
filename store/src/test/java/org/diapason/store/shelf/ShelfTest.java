package org.diapason.store.shelf;

import static org.diapason.store.shelf.Acts.act;
import static org.diapason.store.shelf.Acts.keyed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Id;
import org.diapason.core.base.Text;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Past;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Script;
import org.diapason.core.shelf.Shelf;
import org.diapason.core.shelf.Spine;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Scratch;
import org.diapason.store.shelf.NoteScript.Note;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a shelf promises, one person at a time. */
class ShelfTest {

    private static final Database DATABASE = Scratch.database();

    private final Shelf<Note> shelf = new PostgresShelf<>(DATABASE, new NoteScript());
    private final Actor zoe = new Actor.Member(Id.fresh(), Id.fresh(), "Zoé", Role.DESIGNER);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void what_was_put_there_is_found_again() {
        Kept<Note> kept = shelf.add(Id.fresh(), act(zoe, "begun"), new Note("été", "summer"));
        assertEquals(Optional.of(kept), shelf.find(zoe.organisation(), kept.id()));
        assertEquals(1, kept.revision());
        assertEquals("Zoé", kept.by());
        assertEquals(new Note("été", "summer"), kept.content());
    }

    @Test
    void each_kind_has_a_shelf_of_its_own_even_when_one_class_writes_several() {
        PostgresShelves shelves = new PostgresShelves(DATABASE);
        Shelf<String> letters = shelves.of(new Sort("letter"));
        Shelf<String> lists = shelves.of(new Sort("list"));
        Id letter = letters.add(Id.fresh(), act(zoe, "begun"), "dear").id();
        assertEquals(
                "dear", letters.find(zoe.organisation(), letter).orElseThrow().content());
        assertEquals(Optional.empty(), lists.find(zoe.organisation(), letter));
    }

    /** Words of any kind. */
    private record Sort(String kind) implements Script<String> {

        @Override
        public String write(String words) {
            return words;
        }

        @Override
        public String read(String json) {
            return json;
        }

        @Override
        public Text title(String words) {
            return Text.both(words, words);
        }

        @Override
        public List<Words> words(String words) {
            return List.of();
        }
    }

    @Test
    void a_change_makes_a_revision_and_keeps_the_one_before() {
        Id id = shelf.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("one")).id();
        Saving<Note, String> saving =
                shelf.update(id, act(zoe, "changed"), _ -> new Change.To<>(NoteScript.note("two")));
        Kept<Note> now = shelf.find(zoe.organisation(), id).orElseThrow();
        assertEquals(new Saving.Saved<Note, String>(now), saving);
        assertEquals(2, now.revision());
        assertEquals("two", now.content().english());
        assertEquals(
                "one",
                shelf.find(zoe.organisation(), id, 1).orElseThrow().content().english());
        assertEquals(
                List.of(Code.of("changed"), Code.of("begun")),
                shelf.history(zoe.organisation(), id).stream().map(Past::verb).toList());
    }

    @Test
    void a_refused_change_changes_nothing() {
        Id id = shelf.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("one")).id();
        Saving<Note, String> saving = shelf.update(id, act(zoe, "changed"), _ -> new Change.Refused<>("no"));
        assertEquals("no", assertInstanceOf(Saving.Refused.class, saving).why());
        assertEquals(1, shelf.spine(zoe.organisation(), id).orElseThrow().revision());
    }

    @Test
    void what_never_was_cannot_be_changed() {
        assertInstanceOf(
                Saving.Gone.class,
                shelf.<String>update(Id.fresh(), act(zoe, "changed"), kept -> new Change.To<>(kept.content())));
    }

    @Test
    void what_belongs_to_others_cannot_be_told_from_what_never_was() {
        Id id = shelf.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("one")).id();
        Actor stranger = new Actor.Member(Id.fresh(), Id.fresh(), "Max", Role.OWNER);
        assertEquals(Optional.empty(), shelf.find(stranger.organisation(), id));
        assertEquals(Optional.empty(), shelf.find(stranger.organisation(), id, 1));
        assertEquals(Optional.empty(), shelf.spine(stranger.organisation(), id));
        assertEquals(List.of(), shelf.history(stranger.organisation(), id));
        assertEquals(List.of(), shelf.list(stranger.organisation()));
        assertFalse(shelf.remove(id, act(stranger, "removed")));
        assertInstanceOf(
                Saving.Gone.class,
                shelf.<String>update(id, act(stranger, "changed"), kept -> new Change.To<>(kept.content())));
        assertEquals(1, shelf.spine(zoe.organisation(), id).orElseThrow().revision());
    }

    @Test
    void what_was_taken_off_comes_back_with_all_its_history() {
        Id id = shelf.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("one")).id();
        assertTrue(shelf.remove(id, act(zoe, "removed")));
        assertFalse(shelf.remove(id, act(zoe, "removed")));
        assertEquals(Optional.empty(), shelf.find(zoe.organisation(), id));
        assertEquals(List.of(), shelf.list(zoe.organisation()));
        assertTrue(shelf.restore(id, act(zoe, "restored")));
        assertFalse(shelf.restore(id, act(zoe, "restored")));
        assertEquals(
                "one",
                shelf.find(zoe.organisation(), id).orElseThrow().content().english());
        assertEquals(3, shelf.history(zoe.organisation(), id).size());
    }

    @Test
    void the_last_changed_stands_first_in_the_list() {
        Id first =
                shelf.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("one")).id();
        Act later = new Act(zoe, Acts.NOON.plusSeconds(9), Code.of("begun"), Text.both("geste", "act"), Fact.silent());
        Id second = shelf.add(Id.fresh(), later, NoteScript.note("two")).id();
        assertEquals(
                List.of(second, first),
                shelf.list(zoe.organisation()).stream().map(Spine::id).toList());
    }

    @Test
    void a_repeated_key_acts_once() {
        Kept<Note> made = shelf.add(Id.fresh(), keyed(zoe, "begun", "k1"), NoteScript.note("one"));
        assertEquals(made, shelf.add(Id.fresh(), keyed(zoe, "begun", "k1"), NoteScript.note("again")));
        Act change = keyed(zoe, "changed", "k2");
        shelf.<String>update(made.id(), change, _ -> new Change.To<>(NoteScript.note("two")));
        Saving<Note, String> again = shelf.update(made.id(), change, _ -> new Change.To<>(NoteScript.note("three")));
        assertInstanceOf(Saving.Repeated.class, again);
        assertEquals(
                "two",
                shelf.find(zoe.organisation(), made.id())
                        .orElseThrow()
                        .content()
                        .english());
        assertTrue(shelf.remove(made.id(), keyed(zoe, "removed", "k3")));
        assertTrue(shelf.remove(made.id(), keyed(zoe, "removed", "k3")));
    }

    @Test
    void the_same_id_cannot_be_put_there_twice() {
        Id id = shelf.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("one")).id();
        assertThrows(IllegalStateException.class, () -> shelf.add(id, act(zoe, "begun"), NoteScript.note("two")));
        assertNotEquals(2, shelf.history(zoe.organisation(), id).size());
    }
}
