package org.diapason.store.postgres;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The newest PostgreSQL, as if others ran it. */
class OutsidePostgres18Test extends OutsideServer {

    @TempDir
    private static Path temporary;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(temporary.resolve("folder"), Scratch.ENGINES, false);
        Session dba = new Session(postgres.superuser("postgres"));
        dba.does("drop database diapason");
        dba.does("drop role diapason_app");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Override
    Server superuser() {
        return postgres.superuser("postgres");
    }
}
