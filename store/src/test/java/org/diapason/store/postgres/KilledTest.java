package org.diapason.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Kept;
import org.diapason.store.shelf.Audit;
import org.diapason.store.shelf.Diarist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it saves: the next one finds all that was acknowledged, and nothing half. */
class KilledTest {

    private static final int ROUNDS = 3;
    private static final int SAVES = 20;

    @TempDir
    private Path temporary;

    @Test
    void what_was_acknowledged_is_there_after_a_kill_and_nothing_is_half_there() throws Exception {
        Path folder = temporary.resolve("folder");
        long acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged = killed(folder);
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, Scratch.ENGINES, true);
                    Database database = postgres.open()) {
                Diarist diarist = new Diarist(database);
                Kept<String> diary = diarist.diary();
                assertTrue(diary.revision() >= acknowledged, diary.revision() + " of " + acknowledged);
                assertEquals(diary.revision(), diarist.history().size());
                assertEquals(Long.toString(diary.revision()), diary.content());
                assertEquals(diary.revision(), rows(database, Diarist.ORGANISATION));
                assertEquals(Optional.empty(), new Audit(database).verify(Diarist.ORGANISATION));
            }
        }
        assertTrue(acknowledged >= (long) ROUNDS * SAVES);
    }

    private static long rows(Database database, Id organisation) {
        return database.in(
                organisation,
                jdbc -> jdbc.sql("select count(*) from audit").query(Long.class).single());
    }

    /** The last revision that the process acknowledged before it was killed. */
    private long killed(Path folder) throws IOException, InterruptedException {
        Path acknowledged = temporary.resolve("acknowledged");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Diarist.class.getName(),
                        folder.toString(),
                        Scratch.ENGINES.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(acknowledged.toFile())
                .start();
        for (int i = 0; i < 6_000 && Files.readAllLines(acknowledged).size() < SAVES && process.isAlive(); i++) {
            Thread.sleep(10);
        }
        process.destroyForcibly().waitFor();
        List<String> whole = Files.readAllLines(acknowledged);
        return Long.parseLong(whole.getLast());
    }
}
