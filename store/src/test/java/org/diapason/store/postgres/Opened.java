package org.diapason.store.postgres;

import java.nio.file.Path;

/** A database of our own PostgreSQL that nobody closes. */
public final class Opened {

    private Opened() {}

    public static Database on(Path folder, Path engines) {
        return EmbeddedPostgres.start(folder, engines, true).open();
    }
}
