package org.diapason.store.shelf;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.diapason.core.base.Code;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Act;
import org.diapason.core.shelf.Change;
import org.diapason.core.shelf.Kept;
import org.diapason.core.shelf.Past;
import org.diapason.core.shelf.Saving;
import org.diapason.core.shelf.Script;
import org.diapason.core.shelf.Shelf;
import org.diapason.core.shelf.Spine;
import org.diapason.store.postgres.Accident;
import org.diapason.store.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A shelf in PostgreSQL. No row is held while a function is asked, until a save has met others several times: then the
 * row is held, so that nobody starves.
 */
public final class PostgresShelf<T> implements Shelf<T> {

    /** How often a save may meet others before it holds the row. */
    private static final int PATIENCE = 4;

    private final Database database;
    private final Script<T> script;

    /** The shelf of this kind of document. */
    public PostgresShelf(Database database, Script<T> script) {
        this.database = database;
        this.script = script;
    }

    @Override
    public List<Spine> list(Id organisation) {
        return readings(organisation).list();
    }

    @Override
    public Optional<Spine> spine(Id organisation, Id id) {
        return readings(organisation).spine(id);
    }

    @Override
    public Optional<Kept<T>> find(Id organisation, Id id) {
        return readings(organisation).newest(id, false).map(this::open);
    }

    @Override
    public Optional<Kept<T>> find(Id organisation, Id id, long revision) {
        return readings(organisation).at(id, revision).map(this::open);
    }

    @Override
    public List<Past> history(Id organisation, Id id) {
        return readings(organisation).history(id);
    }

    @Override
    public Kept<T> add(Id id, Act act, T content) {
        Deed deed = new Deed(act, script.kind(), id, 1);
        boolean added = database.in(deed.organisation(), jdbc -> writing(jdbc).add(deed, content));
        return added ? new Kept<>(id, 1, content, deed.at(), act.by().name()) : madeBefore(act);
    }

    private Kept<T> madeBefore(Act act) {
        Id organisation = act.by().organisation();
        return database.in(
                        organisation,
                        jdbc -> new Keys(jdbc)
                                .made(act, script.kind())
                                .flatMap(made -> readings(jdbc, organisation).at(made.document(), made.revision())))
                .map(this::open)
                .orElseThrow(() -> new IllegalStateException(
                        "The key of this act was used for another act upon this " + script.kind()));
    }

    @Override
    public <R> Saving<T, R> update(Id id, Act act, Function<Kept<T>, Change<T, R>> change) {
        for (int met = 0; met < PATIENCE; met++) {
            Look look = database.in(act.by().organisation(), jdbc -> look(jdbc, id, act));
            Optional<Saving<T, R>> saving = answer(
                    look,
                    act,
                    change,
                    (deed, content) -> database.in(
                            deed.organisation(), jdbc -> writing(jdbc).change(deed, content)));
            if (saving.isPresent()) {
                return saving.get();
            }
            pause(met);
        }
        return database.in(act.by().organisation(), jdbc -> {
            rows(jdbc, act.by().organisation()).hold(id);
            return answer(look(jdbc, id, act), act, change, writing(jdbc)::change)
                    .orElseThrow(() -> new Accident("A row that was held was changed by another"));
        });
    }

    /** What a save looks at before it asks. */
    private record Look(Optional<Body> body, boolean repeated) {}

    /** The document first and the key after: the same act, done meanwhile, is seen by its key or by its revision. */
    private Look look(JdbcClient jdbc, Id id, Act act) {
        Readings readings = readings(jdbc, act.by().organisation());
        Optional<Body> body = readings.newest(id, false);
        boolean repeated = new Keys(jdbc).used(act, script.kind(), id);
        return new Look(repeated ? readings.newest(id, false) : body, repeated);
    }

    /** Writes a revision; false when another was made since. */
    private interface Save<T> {
        boolean change(Deed deed, T content);
    }

    private <R> Optional<Saving<T, R>> answer(
            Look look, Act act, Function<Kept<T>, Change<T, R>> change, Save<T> save) {
        if (look.body().isEmpty()) {
            return Optional.of(new Saving.Gone<>());
        }
        Kept<T> before = open(look.body().get());
        if (look.repeated()) {
            return Optional.of(new Saving.Repeated<>(before));
        }
        return switch (change.apply(before)) {
            case Change.Refused<T, R>(R why) -> Optional.of(new Saving.Refused<>(before, why));
            case Change.To<T, R>(T content) -> {
                Deed deed = new Deed(act, script.kind(), before.id(), before.revision() + 1);
                Kept<T> after = new Kept<>(
                        before.id(),
                        deed.revision(),
                        content,
                        deed.at(),
                        act.by().name());
                yield save.change(deed, content) ? Optional.of(new Saving.Saved<>(after)) : Optional.empty();
            }
        };
    }

    /** A moment of random length, longer after each meeting, so that the same two do not meet again. */
    private static void pause(int met) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L << met));
    }

    @Override
    public boolean remove(Id id, Act act) {
        return move(id, act, false);
    }

    @Override
    public boolean restore(Id id, Act act) {
        return move(id, act, true);
    }

    private boolean move(Id id, Act act, boolean back) {
        return database.in(act.by().organisation(), jdbc -> {
            if (!rows(jdbc, act.by().organisation()).hold(id)) {
                return false;
            }
            if (new Keys(jdbc).used(act, script.kind(), id)) {
                return true;
            }
            return readings(jdbc, act.by().organisation())
                    .newest(id, back)
                    .filter(body -> {
                        Deed deed = new Deed(act, script.kind(), id, body.revision() + 1);
                        return back
                                ? writing(jdbc).restore(deed, body)
                                : writing(jdbc).remove(deed, body);
                    })
                    .isPresent();
        });
    }

    @Override
    public boolean destroy(Id id, Act act) {
        return database.in(act.by().organisation(), jdbc -> {
            Rows rows = rows(jdbc, act.by().organisation());
            if (!rows.hold(id) || !rows.destroy(id)) {
                return false;
            }
            // The record holds without what it said, as long as this very verb stands behind it.
            Act end = new Act(act.by(), act.at(), Code.of(Audit.DESTROYED), act.words(), act.key());
            Audit.write(jdbc, end, script.kind(), id);
            return true;
        });
    }

    @Override
    public void mark(Id organisation, Id id, String words) {
        database.run(organisation, jdbc -> rows(jdbc, organisation).mark(id, words));
    }

    @Override
    public String mark(Id organisation, Id id) {
        return readings(organisation).mark(id);
    }

    private Readings readings(Id organisation) {
        return new Readings(Asking.alone(database, organisation), organisation, script.kind());
    }

    private Readings readings(JdbcClient jdbc, Id organisation) {
        return new Readings(Asking.within(jdbc), organisation, script.kind());
    }

    private Rows rows(JdbcClient jdbc, Id organisation) {
        return new Rows(jdbc, organisation, script.kind());
    }

    private Writing<T> writing(JdbcClient jdbc) {
        return new Writing<>(jdbc, script);
    }

    private Kept<T> open(Body body) {
        return body.open(script);
    }
}
