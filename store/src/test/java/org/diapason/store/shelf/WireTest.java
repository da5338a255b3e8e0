package org.diapason.store.shelf;

import static org.diapason.store.shelf.Acts.act;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.diapason.core.base.Id;
import org.diapason.core.people.Actor;
import org.diapason.core.people.Role;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Shelf;
import org.diapason.core.shelf.Wire;
import org.diapason.core.shelf.Wire.News;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Spoiled;
import org.diapason.store.shelf.NoteScript.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one studio saves, all studios hear of. */
class WireTest {

    private final Spoiled spoiled = new Spoiled();
    private final Database here = spoiled.database();
    private final PostgresWire wire = new PostgresWire(here);
    private final Shelf<Note> there = new PostgresShelf<>(here, new NoteScript());
    private final Actor zoe = new Actor.Member(Id.fresh(), Id.fresh(), "Zoé", Role.DESIGNER);
    private final BlockingQueue<News> heard = new LinkedBlockingQueue<>();

    @BeforeEach
    void is_up() throws InterruptedException {
        for (int i = 0; i < 500 && !wire.isUp(); i++) {
            Thread.sleep(10);
        }
    }

    @AfterEach
    void close() {
        wire.close();
        here.close();
    }

    @Test
    void every_change_is_heard_once_in_order() throws InterruptedException {
        try (Wire.Line _ = wire.listen(zoe.organisation(), heard::add)) {
            Id id = there.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("one"))
                    .id();
            there.<String>update(id, act(zoe, "changed"), _ -> new Change.To<>(NoteScript.note("two")));
            there.<String>update(id, act(zoe, "changed"), _ -> new Change.Refused<>("no"));
            there.remove(id, act(zoe, "removed"));
            for (long revision = 1; revision <= 3; revision++) {
                assertEquals(new News("note", id, revision), heard.poll(10, TimeUnit.SECONDS));
            }
            assertNull(heard.poll(100, TimeUnit.MILLISECONDS));
        }
    }

    @Test
    void what_another_organisation_does_is_not_heard() throws InterruptedException {
        try (Wire.Line _ = wire.listen(Id.fresh(), heard::add)) {
            there.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("one"));
            assertNull(heard.poll(300, TimeUnit.MILLISECONDS));
        }
    }

    @Test
    void whoever_hung_up_hears_nothing_more_and_may_hang_up_twice() throws InterruptedException {
        Wire.Line line = wire.listen(zoe.organisation(), heard::add);
        line.close();
        line.close();
        there.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("one"));
        assertNull(heard.poll(300, TimeUnit.MILLISECONDS));
    }

    @Test
    void a_listener_that_fails_leaves_the_others_alone() throws InterruptedException {
        try (Wire.Line _ = wire.listen(zoe.organisation(), _ -> {
                    throw new IllegalStateException("on purpose");
                });
                Wire.Line _ = wire.listen(zoe.organisation(), heard::add)) {
            Id id = there.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("one"))
                    .id();
            assertEquals(new News("note", id, 1), heard.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void a_line_that_was_cut_is_taken_up_again() throws InterruptedException {
        try (Wire.Line _ = wire.listen(zoe.organisation(), heard::add)) {
            spoiled.does("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'diapason wire' and datname = current_database()");
            News news = null;
            for (int i = 0; i < 100 && news == null; i++) {
                there.add(Id.fresh(), act(zoe, "begun"), NoteScript.note("one"));
                news = heard.poll(100, TimeUnit.MILLISECONDS);
            }
            assertEquals(1, news == null ? 0 : news.revision());
        }
    }

    @Test
    void noise_on_the_channel_is_not_heard() throws InterruptedException {
        try (Wire.Line _ = wire.listen(zoe.organisation(), heard::add)) {
            spoiled.does("notify diapason, 'noise'");
            spoiled.does("notify diapason, '" + zoe.organisation() + " x 1 note'");
            spoiled.does("notify diapason, '" + zoe.organisation() + " " + zoe.id() + " -1 note'");
            assertNull(heard.poll(300, TimeUnit.MILLISECONDS));
        }
    }
}
