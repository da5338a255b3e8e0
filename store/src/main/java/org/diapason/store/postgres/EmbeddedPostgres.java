package org.diapason.store.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/**
 * A PostgreSQL of our own, with its data in a folder that is kept from one start to the next. It listens to this machine
 * alone. When the process dies without closing it, it lives on and the next start takes it over.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "diapason_owner";
    private static final String NAME = "diapason";

    /** One that is taken over may still be repairing what a loss of power left. */
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);

    private final Cluster cluster;
    private final Passwords passwords;
    private final FileChannel lock;
    private final int port;

    private EmbeddedPostgres(Cluster cluster, Passwords passwords, FileChannel lock, int port) {
        this.cluster = cluster;
        this.passwords = passwords;
        this.lock = lock;
        this.port = port;
    }

    /**
     * Starts a PostgreSQL on this folder, which is made when it is not there.
     *
     * @throws NotOpened when another Diapason runs on it, or when the data are of another version
     */
    public static EmbeddedPostgres start(Path folder) {
        return start(folder, folder, true);
    }

    static EmbeddedPostgres start(Path given, Path engines, boolean durable) {
        Path folder = given.toAbsolutePath().normalize();
        FileChannel lock = lock(folder);
        try {
            Passwords passwords = new Passwords(folder.resolve("passwords")).drawn(SUPERUSER, OWNER, Roles.APP);
            Engine engine = Engine.below(engines);
            Cluster cluster = new Cluster(folder, engine, Programs.in(folder), durable);
            cluster.prepare(SUPERUSER, passwords.of(SUPERUSER));
            int port = cluster.running().orElseGet(cluster::start);
            EmbeddedPostgres postgres = new EmbeddedPostgres(cluster, passwords, lock, port);
            postgres.settle();
            return postgres;
        } catch (RuntimeException trouble) {
            release(lock);
            throw trouble;
        }
    }

    /** The database of Diapason, with all its tables. */
    public Database open() {
        return Database.open(owner(), login(Roles.APP, NAME));
    }

    /** The login that owns the tables, for whoever runs Diapason: back-ups, other nodes. */
    public Server owner() {
        return login(OWNER, NAME);
    }

    Server superuser(String database) {
        return login(SUPERUSER, database);
    }

    Server login(String role, String database) {
        return new Server("jdbc:postgresql://127.0.0.1:" + port + "/" + database, role, passwords.of(role));
    }

    @Override
    public void close() {
        if (lock.isOpen()) {
            cluster.stop();
            release(lock);
        }
    }

    /** The roles and the empty database: made at the first start, found at the others. */
    private void settle() {
        Session admin = new Session(superuser("postgres"));
        admin.await(LONGEST_RECOVERY);
        for (String role : List.of(OWNER, Roles.APP)) {
            if (!admin.asks("select exists (select from pg_roles where rolname = ?)", role)) {
                admin.does("create role " + role + " login password '" + passwords.of(role) + "'");
            }
        }
        // Another node knows one login only, and works as the role that may do less.
        if (!admin.asks("select pg_has_role(?, ?, 'member')", OWNER, Roles.APP)) {
            admin.does("grant " + Roles.APP + " to " + OWNER);
        }
        if (!admin.asks("select exists (select from pg_database where datname = ?)", NAME)) {
            admin.does("create database " + NAME + " owner " + OWNER);
        }
    }

    /** One Diapason a folder: two servers on the same data would destroy them. */
    static FileChannel lock(Path folder) {
        try {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isMine(channel)) {
                channel.close();
                throw new NotOpened(
                        "Un autre Diapason travaille déjà dans " + folder
                                + "\u00a0; pour un second, donnez l'adresse d'un PostgreSQL commun avec --database-url.",
                        "Another Diapason already works in " + folder
                                + "; for a second one, give the address of a common PostgreSQL with --database-url.");
            }
            return channel;
        } catch (IOException e) {
            throw new Accident("Cannot write in " + folder, e);
        }
    }

    @SuppressWarnings("resource")
    private static boolean isMine(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new Accident("Cannot release the lock", e);
        }
    }
}
