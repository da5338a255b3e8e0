package org.diapason.store.shelf;

import static org.diapason.store.shelf.Acts.act;
import static org.diapason.store.shelf.Acts.keyed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.diapason.core.base.Id;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Shelf;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Scratch;
import org.diapason.store.shelf.NoteScript.Note;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a shelf promises when several people save at the same moment. */
class SavingTogetherTest {

    private static final Database DATABASE = Scratch.database();
    private static final int PEOPLE = 8;
    private static final int SAVES = 25;

    private final Shelf<Note> shelf = new PostgresShelf<>(DATABASE, new NoteScript());
    private final Actor zoe = new Actor.Member(Id.fresh(), Id.fresh(), "Zoé", Role.DESIGNER);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    /** Everybody does it at the same moment. */
    static <R> List<R> together(int people, Callable<R> what) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people);
        List<Future<R>> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people; i++) {
                all.add(pool.submit(() -> {
                    start.await();
                    return what.call();
                }));
            }
        }
        List<R> results = new ArrayList<>();
        for (Future<R> each : all) {
            results.add(each.get());
        }
        return results;
    }

    @Test
    void two_people_saving_at_once_lose_no_word() throws Exception {
        Id id = shelf.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("")).id();
        List<Set<String>> said = together(PEOPLE, () -> {
            Set<String> mine = new TreeSet<>();
            for (int i = 0; i < SAVES; i++) {
                String word = Id.fresh().toString();
                shelf.<String>update(
                        id,
                        keyed(zoe, "changed", word),
                        kept -> new Change.To<>(NoteScript.note(kept.content().english() + " " + word)));
                mine.add(word);
            }
            return mine;
        });
        Set<String> all = said.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        Kept<Note> now = shelf.find(zoe.organisation(), id).orElseThrow();
        assertEquals(all, new TreeSet<>(List.of(now.content().english().strip().split(" "))));
        assertEquals(1 + PEOPLE * SAVES, now.revision());
        assertEquals(now.revision(), shelf.history(zoe.organisation(), id).size());
    }

    @Test
    void a_key_that_arrives_many_times_at_once_acts_once() throws Exception {
        Id id = shelf.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("")).id();
        List<Saving<Note, String>> all = together(
                PEOPLE,
                () -> shelf.update(
                        id,
                        keyed(zoe, "changed", "once"),
                        kept -> new Change.To<>(NoteScript.note(kept.content().english() + "x"))));
        assertEquals(1, all.stream().filter(Saving.Saved.class::isInstance).count());
        assertEquals(
                PEOPLE - 1,
                all.stream().filter(Saving.Repeated.class::isInstance).count());
        assertEquals(
                "x", shelf.find(zoe.organisation(), id).orElseThrow().content().english());
    }

    @Test
    void a_document_that_is_sent_many_times_at_once_is_made_once() throws Exception {
        List<Kept<Note>> all =
                together(PEOPLE, () -> shelf.add(Id.fresh(), keyed(zoe, "begun", "made once"), NoteScript.note("one")));
        assertEquals(1, Set.copyOf(all).size());
        assertEquals(1, shelf.list(zoe.organisation()).size());
    }

    @Test
    void a_document_is_taken_off_once_by_many() throws Exception {
        Id id = shelf.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("")).id();
        List<Boolean> all = together(PEOPLE, () -> shelf.remove(id, act(zoe, "removed")));
        assertEquals(1, all.stream().filter(done -> done).count());
    }

    @Test
    void the_record_of_many_who_save_at_once_is_one_whole_chain() throws Exception {
        together(PEOPLE, () -> shelf.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("one")));
        assertEquals(java.util.Optional.empty(), new Audit(DATABASE).verify(zoe.organisation()));
    }
}
