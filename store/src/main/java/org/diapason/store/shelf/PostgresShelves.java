package org.diapason.store.shelf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diapason.core.shelf.Script;
import org.diapason.core.shelf.Shelf;
import org.diapason.core.shelf.Shelves;
import org.diapason.store.postgres.Database;

/** All shelves in one database: they differ in nothing but the kind of what stands on them. */
public final class PostgresShelves implements Shelves {

    private final Database database;
    private final Map<String, Shelf<?>> known = new ConcurrentHashMap<>();

    /** The shelves of this database. */
    public PostgresShelves(Database database) {
        this.database = database;
    }

    @Override
    @SuppressWarnings("unchecked") // documents of one kind are of one type
    public <T> Shelf<T> of(Script<T> script) {
        return (Shelf<T>) known.computeIfAbsent(script.kind(), kind -> new PostgresShelf<>(database, script));
    }
}
