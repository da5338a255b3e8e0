package org.diapason.store.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The data of an embedded PostgreSQL and the server that runs on them.
 *
 * @param folder the folder that holds all of it
 * @param engine the programs
 * @param programs how programs are run here
 * @param durable whether what is kept must survive a loss of power; tests do without
 */
record Cluster(Path folder, Engine engine, Programs programs, boolean durable) {

    /** Whoever logs in from this machine says a password; nobody else comes in. */
    private static final String ADMISSION = "host all all 127.0.0.1/32 scram-sha-256";

    private static final List<String> SETTINGS = List.of(
            "listen_addresses = '127.0.0.1'",
            "unix_socket_directories = ''",
            "max_connections = 60",
            "shared_buffers = 64MB",
            "max_wal_size = 256MB",
            "min_wal_size = 32MB",
            "jit = off",
            "timezone = 'UTC'",
            "log_timezone = 'UTC'",
            "lc_messages = 'C'",
            "password_encryption = 'scram-sha-256'");

    private static final List<String> WITHOUT_CARE =
            List.of("fsync = off", "synchronous_commit = off", "full_page_writes = off");

    private static final long LONGEST_LOG = 10_000_000;

    Path data() {
        return folder.resolve("data");
    }

    /** Makes the data, unless they are there; what was half made is made again. */
    void prepare(String superuser, String password) {
        try {
            if (Files.exists(data())) {
                check(Files.readString(data().resolve("PG_VERSION")).strip());
            } else {
                initialise(superuser, password);
            }
        } catch (IOException e) {
            throw new Accident("Cannot prepare " + folder, e);
        }
    }

    private void check(String version) {
        if (!version.equals(Engine.MAJOR)) {
            throw new NotOpened(
                    "Les données de " + folder + " sont celles d'un PostgreSQL " + version
                            + " et Diapason apporte le " + Engine.MAJOR
                            + "\u00a0: exportez vos séries avec la version de Diapason qui les a écrites, puis"
                            + " importez-les dans un nouveau dossier.",
                    "The data in " + folder + " are those of a PostgreSQL " + version + " and Diapason brings "
                            + Engine.MAJOR
                            + ": export your series with the version of Diapason that wrote them, then bring"
                            + " them into a new folder.");
        }
    }

    private void initialise(String superuser, String password) throws IOException {
        Path half = folder.resolve("data.new");
        Path secret = folder.resolve("initdb.password");
        Engine.delete(half);
        Passwords.write(secret, List.of(password));
        // The folder of another user must be entered by that user.
        Programs there = Programs.in(folder);
        there.must(List.of(
                engine.program("initdb"),
                "--pgdata=" + half,
                "--username=" + superuser,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--lc-collate=C",
                "--lc-ctype=C",
                durable ? "--data-checksums" : "--no-sync"));
        Files.delete(secret);
        Files.writeString(half.resolve("pg_hba.conf"), ADMISSION + "\n");
        Files.writeString(half.resolve("postgresql.conf"), "\ninclude = 'diapason.conf'\n", StandardOpenOption.APPEND);
        Files.move(half, data());
    }

    /** The port on which a server runs on these data, when one does. */
    Optional<Integer> running() {
        Path file = data().resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            if (isServer(Long.parseLong(lines.getFirst().strip()))) {
                return Optional.of(Integer.parseInt(lines.get(3).strip()));
            }
            // After a loss of power, and at every start of a container, its number may be another program's by now:
            // PostgreSQL would not start as long as that one lives.
            Files.delete(file);
            return Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException halfWritten) {
            throw new Accident("A PostgreSQL runs on " + data() + " and does not say on which port", halfWritten);
        }
    }

    /** Whether the process lives and may be a PostgreSQL; of a process of others the name may stay unknown. */
    private static boolean isServer(long number) {
        return ProcessHandle.of(number)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(true))
                .isPresent();
    }

    /** Starts a server on a port that is free, the one of last time when it is. */
    int start() {
        try {
            Path log = settle();
            int port = port();
            programs.must(List.of(
                    engine.program("pg_ctl"),
                    "start",
                    "-w",
                    "-t",
                    "120",
                    "-D",
                    data().toString(),
                    "-l",
                    log.toString(),
                    "-o",
                    "-p " + port));
            return port;
        } catch (IOException e) {
            throw new Accident("PostgreSQL does not start on " + data(), e);
        }
    }

    /** Writes the settings, and gives the place of the log. */
    private Path settle() throws IOException {
        Path settings = data().resolve("diapason.conf");
        Files.write(settings, SETTINGS);
        Files.write(settings, durable ? List.of() : WITHOUT_CARE, StandardOpenOption.APPEND);
        Path log = folder.resolve("postgres.log");
        if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
            Files.delete(log);
        }
        return log;
    }

    /** Stops the server and waits until all is written. */
    void stop() {
        programs.run(
                List.of(engine.program("pg_ctl"), "stop", "-w", "-t", "60", "-m", "fast", "-D", data().toString()));
    }

    private int port() throws IOException {
        Path file = folder.resolve("port");
        int last = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        int port = free(last).or(() -> free(0)).orElseThrow(() -> new IOException("No port is free"));
        Files.writeString(file, port + "\n");
        return port;
    }

    private static Optional<Integer> free(int wanted) {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return Optional.of(socket.getLocalPort());
        } catch (IOException taken) {
            return Optional.empty();
        }
    }
}
