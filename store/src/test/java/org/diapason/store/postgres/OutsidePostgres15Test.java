package org.diapason.store.postgres;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Debian's PostgreSQL 15, the oldest that we work with, when it is on this machine. */
class OutsidePostgres15Test extends OutsideServer {

    private static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");
    private static final String PASSWORD = "of the superuser";

    private static @Nullable Path folder;
    private static Programs programs = new Programs(List.of());
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Files.exists(BIN.resolve("initdb")), "No PostgreSQL 15 here: tests on the oldest server do not run");
        Path made = Files.createTempDirectory(Path.of("/tmp"), "diapason-postgres-15");
        folder = made;
        Files.writeString(made.resolve("password"), PASSWORD);
        Optional<Programs> postgres = Programs.asUser(made, "postgres");
        programs = postgres.orElse(programs);
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        initialise(made);
        programs.must(List.of(
                BIN.resolve("pg_ctl").toString(),
                "start",
                "-w",
                "-D",
                made.resolve("data").toString(),
                "-l",
                made.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"));
    }

    private static void initialise(Path made) {
        programs.must(List.of(
                BIN.resolve("initdb").toString(),
                "--pgdata=" + made.resolve("data"),
                "--username=root of all",
                "--pwfile=" + made.resolve("password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (folder != null) {
            programs.run(List.of(
                    BIN.resolve("pg_ctl").toString(),
                    "stop",
                    "-m",
                    "fast",
                    "-D",
                    folder.resolve("data").toString()));
            Engine.delete(folder);
        }
    }

    @Override
    Server superuser() {
        return new Server("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "root of all", PASSWORD);
    }
}
