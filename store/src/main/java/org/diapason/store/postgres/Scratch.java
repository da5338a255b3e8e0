package org.diapason.store.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Databases for tests and trials: one PostgreSQL a process, started when the first database is asked for, on a folder
 * that goes when the process ends. Nothing in it survives a loss of power.
 */
public final class Scratch {

    /** Unpacked once a machine, as sixty megabytes a run would be a waste. */
    static final Path ENGINES = Path.of(System.getProperty("user.home"), ".cache", "diapason");

    private static final String PREFIX = "diapason-scratch";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEMPLATE = "diapason";

    private Scratch() {}

    /** A database that nobody has used, with all its tables; closing it leaves the PostgreSQL running. */
    public static Database database() {
        return Database.working(server());
    }

    /** Where a database that nobody has used is, for another process; the login is that of the working role. */
    public static Server server() {
        String name = "scratch_" + COUNT.incrementAndGet();
        new Session(Running.ONE.superuser("postgres"))
                .does("create database " + name + " template " + TEMPLATE + " owner diapason_owner");
        return Running.ONE.login(Roles.APP, name);
    }

    /** The login that row-level security does not bind, for tests that must see or spoil what nobody may. */
    static Session superuser(Server server) {
        String url = server.url();
        return new Session(Running.ONE.superuser(url.substring(url.lastIndexOf('/') + 1)));
    }

    /** One more pool on a database of this kind, as another node has. */
    public static Database again(Database database) {
        return Database.working(database.server());
    }

    /** The same database by a login that row-level security does not bind, for tests that look at all of it. */
    public static Server witness(Server server) {
        return superuser(server).server();
    }

    private static final class Running {
        private static final EmbeddedPostgres ONE = start();
    }

    private static EmbeddedPostgres start() {
        try {
            Path folder = Files.createTempDirectory(PREFIX);
            sweep(folder);
            EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, ENGINES, false);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres, folder), "end of scratch"));
            postgres.open().close();
            return postgres;
        } catch (IOException e) {
            throw new Accident("No folder for a while", e);
        }
    }

    /** Ends what processes left behind that were killed. */
    private static void sweep(Path mine) throws IOException {
        try (Stream<Path> all = Files.list(mine.toAbsolutePath().getParent())) {
            all.filter(folder -> folder.getFileName().toString().startsWith(PREFIX) && !folder.equals(mine))
                    .filter(folder -> Files.exists(folder.resolve("data")))
                    .forEach(Scratch::end);
        }
    }

    private static void end(Path folder) {
        try (FileChannel _ = EmbeddedPostgres.lock(folder)) {
            new Cluster(folder, Engine.below(ENGINES), Programs.in(folder), false).stop();
            Engine.delete(folder);
        } catch (IOException | NotOpened | Accident inUse) {
            // Somebody else's, or busy: it is left to them.
        }
    }

    private static void end(EmbeddedPostgres postgres, Path folder) {
        try {
            postgres.close();
            Engine.delete(folder);
        } catch (IOException left) {
            // A folder for a while that stays behind harms nobody, and nobody listens any more.
            System.err.println(left);
        }
    }
}
