package org.diapason.store.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.diapason.core.base.Id;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The database as the app works with it: by a role that owns nothing, in units of work that see one organisation each.
 */
public final class Database implements AutoCloseable {

    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /** Works on a database whose tables are there already, as this login. */
    static Database working(Server server) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("diapason");
        config.setJdbcUrl(server.url());
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setMaximumPoolSize(10);
        config.setConnectionTimeout(3_000);
        config.setConnectionInitSql("set role " + Roles.APP);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("ApplicationName", "diapason");
        return new Database(new HikariDataSource(config));
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
        } catch (SQLException | DataAccessResourceFailureException lost) {
            throw new Accident("The database does not answer", lost);
        }
    }

    /** The connections of the working role, for libraries that bring tables of their own. */
    public DataSource connections() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
