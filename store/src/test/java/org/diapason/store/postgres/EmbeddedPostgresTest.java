package org.diapason.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.diapason.core.base.Id;
import org.diapason.core.base.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How our own PostgreSQL is started, kept and refused. */
class EmbeddedPostgresTest {

    /** One folder for all, each test leaves it stopped: to make the data takes longer than all else. */
    @TempDir
    private static Path temporary;

    private EmbeddedPostgres start(Path folder) {
        return EmbeddedPostgres.start(folder, Scratch.ENGINES, true);
    }

    @Test
    void data_stay_from_one_start_to_the_next() {
        Path folder = temporary.resolve("folder");
        String first;
        try (EmbeddedPostgres postgres = start(folder)) {
            Session owner = new Session(postgres.owner());
            owner.does("create table kept (word text)");
            owner.does("insert into kept values ('été')");
            first = postgres.owner().url();
        }
        try (EmbeddedPostgres postgres = start(folder)) {
            assertEquals("été", new Session(postgres.owner()).says("select word from kept"));
            new Session(postgres.owner()).does("drop table kept");
            assertEquals(first, postgres.owner().url(), "the port is the one of last time while it is free");
        }
    }

    @Test
    void what_is_kept_survives_a_loss_of_power_and_nobody_else_may_come_in() throws IOException {
        Path folder = temporary.resolve("folder");
        try (EmbeddedPostgres postgres = start(folder)) {
            Session superuser = new Session(postgres.superuser("postgres"));
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertEquals("on", superuser.says("select current_setting(?)", setting), setting);
            }
            assertEquals("127.0.0.1", superuser.says("select current_setting('listen_addresses')"));
            assertEquals("", superuser.says("select current_setting('unix_socket_directories')"));
            assertEquals(
                    "scram-sha-256 1",
                    superuser.says("select max(auth_method) || ' ' || count(*) from pg_hba_file_rules"));
            for (String role : List.of("postgres", "diapason_owner", "diapason_app")) {
                Server stranger = new Server(postgres.owner().url(), role, "guess");
                assertThrows(NotOpened.class, () -> new Session(stranger).reach(), role);
            }
            assertEquals("rw-------", permissions(folder.resolve("passwords")));
            assertEquals("rwx------", permissions(folder));
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused() {
        Path folder = temporary.resolve("folder");
        try (EmbeddedPostgres postgres = start(folder)) {
            NotOpened refused = assertThrows(NotOpened.class, () -> start(folder));
            assertTrue(refused.words().show(Lang.FR).contains("--database-url"));
            new Session(postgres.owner()).reach();
        }
        start(folder).close();
    }

    @Test
    void data_of_another_version_are_refused_and_not_touched() throws IOException {
        Path folder = temporary.resolve("folder");
        start(folder).close();
        Files.writeString(folder.resolve("data/PG_VERSION"), "17\n");
        NotOpened refused = assertThrows(NotOpened.class, () -> start(folder));
        assertTrue(refused.words().show(Lang.EN).contains("PostgreSQL 17"));
        Files.writeString(folder.resolve("data/PG_VERSION"), "18\n");
        start(folder).close();
    }

    @Test
    void what_was_half_made_is_made_again() throws IOException {
        Path folder = temporary.resolve("new/folder");
        Files.createDirectories(folder.resolve("data.new/base"));
        Files.writeString(folder.resolve("data.new/PG_VERSION"), "18\n");
        EmbeddedPostgres.start(folder, Scratch.ENGINES, false).close();
    }

    @Test
    void a_number_that_another_program_has_by_now_is_no_hindrance() throws IOException {
        Path folder = temporary.resolve("folder");
        start(folder).close();
        String mine = Long.toString(ProcessHandle.current().pid());
        Files.write(
                folder.resolve("data/postmaster.pid"),
                List.of(mine, folder.resolve("data").toString(), "1764000000", "1", "", "127.0.0.1", "0 0", "ready"));
        start(folder).close();
    }

    @Test
    void a_server_that_is_gone_is_our_accident_and_when_it_is_back_all_is_well() {
        Path folder = temporary.resolve("folder");
        Id organisation = Id.fresh();
        EmbeddedPostgres postgres = start(folder);
        try (Database database = postgres.open()) {
            assertEquals(List.of(1L), count(database, organisation));
            postgres.close();
            long before = System.nanoTime();
            assertThrows(Accident.class, () -> count(database, organisation));
            assertThrows(Accident.class, () -> database.run(organisation, _ -> {}));
            assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() < 10);
            try (EmbeddedPostgres _ = start(folder)) {
                assertEquals(List.of(1L), count(database, organisation));
            }
        }
    }

    private static List<Long> count(Database database, Id organisation) {
        return database.ask(organisation, "select 1 + count(*) from document", (row, _) -> row.getLong(1));
    }

    @Test
    void a_port_that_somebody_took_is_left_to_them() throws IOException {
        Path folder = temporary.resolve("folder");
        start(folder).close();
        int port = Integer.parseInt(Files.readString(folder.resolve("port")).strip());
        try (java.net.ServerSocket _ = new java.net.ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress());
                EmbeddedPostgres postgres = start(folder)) {
            new Session(postgres.owner()).reach();
        }
    }

    @Test
    void where_root_cannot_be_nobody_the_folder_becomes_another_users() throws IOException {
        Path folder = Files.createTempDirectory(Path.of("/tmp"), "diapason-other-user");
        try {
            Optional<Programs> nobody = Programs.asUser(folder, "nobody");
            assumeTrue(nobody.isPresent(), "Only root with setpriv can try this");
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, folder, false)) {
                new Session(postgres.owner()).reach();
                assertEquals(
                        "nobody",
                        Files.getOwner(folder.resolve("data/PG_VERSION")).getName());
            }
        } finally {
            Engine.delete(folder);
        }
    }
}
