package org.diapason.store.shelf;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.diapason.core.base.Id;
import org.diapason.core.shelf.Wire;
import org.diapason.store.postgres.Database;
import org.diapason.store.postgres.Server;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears of changes over one connection a process, and tells those who listen for the organisation. What happened while
 * the connection was lost is not told: whoever listens compares revisions when it matters.
 */
public final class PostgresWire implements Wire, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(PostgresWire.class.getName());

    /** So long the socket is read at a time; then the server is asked for a sign of life. */
    private static final Duration BREATH = Duration.ofSeconds(15);

    private static final long LONGEST_PAUSE = Duration.ofSeconds(3).toMillis();

    private final Server server;
    private final Set<Ear> ears = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable Connection line;

    private record Ear(Id organisation, Consumer<News> hear, Object self) {}

    /** Listens to all that is changed in this database. */
    public PostgresWire(Database database) {
        this.server = database.server();
        this.thread = Thread.ofPlatform().name("wire").daemon().start(this::live);
    }

    @Override
    public Line listen(Id organisation, Consumer<News> hear) {
        Ear ear = new Ear(organisation, hear, new Object());
        ears.add(ear);
        return () -> ears.remove(ear);
    }

    /** Whether changes are heard of at this moment. */
    public boolean isUp() {
        return line != null;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        hangUp(line);
    }

    private void live() {
        long pause = 100;
        while (!closed) {
            try (Connection connection = connect()) {
                line = connection;
                pause = 100;
                listen(connection);
            } catch (SQLException lost) {
                if (!closed) {
                    LOG.log(System.Logger.Level.INFO, "The wire is down: " + lost.getMessage());
                }
            } finally {
                line = null;
            }
            pause = rest(pause);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set application_name = 'diapason wire'; listen " + NewsLine.CHANNEL);
        }
        return connection;
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (!closed) {
            PGNotification[] heard = postgres.getNotifications((int) BREATH.toMillis());
            if (heard == null || heard.length == 0) {
                askForLife(connection);
            } else {
                for (PGNotification each : heard) {
                    NewsLine.read(each.getParameter()).ifPresent(this::tell);
                }
            }
        }
    }

    /** A cut cable says nothing by itself. */
    private static void askForLife(Connection connection) throws SQLException {
        if (!connection.isValid((int) BREATH.toSeconds())) {
            throw new SQLException("No sign of life");
        }
    }

    private void tell(NewsLine news) {
        for (Ear ear : ears) {
            if (ear.organisation().equals(news.organisation())) {
                try {
                    ear.hear().accept(news.news());
                } catch (RuntimeException ofTheListener) {
                    LOG.log(System.Logger.Level.WARNING, "A listener of the wire failed", ofTheListener);
                }
            }
        }
    }

    private long rest(long pause) {
        if (!closed) {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                closed = true;
            }
        }
        return Math.min(2 * pause, LONGEST_PAUSE);
    }

    private static void hangUp(@Nullable Connection line) {
        if (line != null) {
            try {
                // A polite goodbye would wait for the thread that reads.
                line.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.log(System.Logger.Level.DEBUG, "The wire was down already", gone);
            }
        }
    }
}
