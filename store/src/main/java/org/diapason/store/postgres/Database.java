package org.diapason.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.diapason.core.base.Id;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database as the app works with it: by a role that owns nothing, in units of work that see one organisation each.
 */
public final class Database implements AutoCloseable {

    private final Pool pool;
    private final Server server;

    private Database(Pool pool, Server server) {
        this.pool = pool;
        this.server = server;
    }

    /**
     * Opens the database of an outside server by the one login that is known of it: the login owns the tables, and works
     * in them as a role that may do less.
     *
     * @throws NotOpened when it cannot be opened so that one organisation never sees another; it says what to do
     */
    public static Database open(Server server) {
        return open(server, server);
    }

    /** As {@link #open(Server)}, with a login of its own for the work. */
    public static Database open(Server owner, Server work) {
        Session session = new Session(owner);
        session.reach();
        Roles roles = new Roles(session);
        roles.prepare();
        if (work.equals(owner)) {
            roles.lend();
        }
        new Tables(owner).migrate();
        roles.check();
        return working(work);
    }

    /** Works on a database whose tables are there already. */
    static Database working(Server server) {
        return new Database(new Pool(server), server);
    }

    /** One transaction that sees this organisation and no other; what it does is kept unless it throws. */
    public <R> R in(Id organisation, Function<JdbcClient, R> work) {
        return transact(jdbc -> {
            jdbc.sql("select set_config('diapason.organisation', ?, true)")
                    .param(organisation.toString())
                    .query(String.class)
                    .single();
            return work.apply(jdbc);
        });
    }

    /**
     * One question about this organisation, in one journey to the server where a unit of work takes three: statements that
     * are sent together are one transaction. If ever they were not, the question would see nothing.
     */
    public <R> List<R> ask(Id organisation, String question, RowMapper<R> each, Object... values) {
        String both = "select set_config('diapason.organisation', ?, true); " + question;
        return ask(
                both,
                statement -> {
                    statement.setString(1, organisation.toString());
                    set(statement, 2, values);
                    statement.execute();
                    statement.getMoreResults();
                },
                each);
    }

    /** One question that belongs to no organisation, in one journey to the server. */
    public <R> List<R> ask(String question, RowMapper<R> each, Object... values) {
        return ask(
                question,
                statement -> {
                    set(statement, 1, values);
                    statement.execute();
                },
                each);
    }

    private static void set(PreparedStatement statement, int first, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(first + i, values[i]);
        }
    }

    /** Puts a statement, until its rows are there to be read. */
    private interface Putting {
        void put(PreparedStatement statement) throws SQLException;
    }

    private <R> List<R> ask(String question, Putting putting, RowMapper<R> each) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            putting.put(statement);
            try (ResultSet rows = statement.getResultSet()) {
                return new RowMapperResultSetExtractor<>(each).extractData(rows);
            }
        } catch (SQLException refused) {
            throw new Accident("The database does not answer a question", refused);
        }
    }

    /** As {@link #in}, for work that gives nothing back. */
    public void run(Id organisation, Consumer<JdbcClient> work) {
        in(organisation, jdbc -> {
            work.accept(jdbc);
            return true;
        });
    }

    /** One transaction that belongs to no organisation: it sees only tables that belong to none. */
    public <R> R transact(Function<JdbcClient, R> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                R result = work.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        } catch (SQLException | DataAccessResourceFailureException | TransientDataAccessException lost) {
            throw new Accident("The database does not answer", lost);
        }
    }

    /**
     * Does this while no other node does anything under the same number; whoever comes second waits. The lock ends with its
     * connection, whatever becomes of this node.
     */
    public <R> R alone(long number, Supplier<R> work) {
        try (Connection connection = pool.getConnection()) {
            // Asked again and again, as nothing may wait for a lock for as long as this may take.
            while (!is(connection, "select pg_try_advisory_lock(?)", number)) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
            try {
                return work.get();
            } finally {
                is(connection, "select pg_advisory_unlock(?)", number);
            }
        } catch (SQLException lost) {
            throw new Accident("The database does not answer", lost);
        }
    }

    private static boolean is(Connection connection, String question, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, number);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The connections of the working role, for libraries that bring tables of their own. */
    public DataSource connections() {
        return pool;
    }

    /** Where the working role logs in, for whoever needs a connection of its own. */
    public Server server() {
        return server;
    }

    @Override
    public void close() {
        pool.close();
    }
}
