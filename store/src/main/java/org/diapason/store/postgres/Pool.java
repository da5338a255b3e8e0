package org.diapason.store.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connections of the working role. While the server is lost the pool tries ever more rarely, up to ten seconds apart; so
 * whoever asks in vain looks whether the server is back, and then a new pool takes the place of the old one.
 */
final class Pool extends AbstractDataSource implements AutoCloseable {

    /** Nothing that a page asks may hold a connection or a row for long. */
    private static final String MANNERS =
            "set statement_timeout = '20s'; set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '60s'";

    private final Server server;
    private final ReentrantLock mending = new ReentrantLock();
    private volatile HikariDataSource pool;
    private volatile boolean closed;

    Pool(Server server) {
        this.server = server;
        this.pool = fill(server);
    }

    private static HikariDataSource fill(Server server) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("diapason");
        config.setJdbcUrl(server.url());
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(2_000);
        config.setConnectionInitSql("set role " + Roles.APP + "; " + MANNERS);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("socketTimeout", "30");
        config.addDataSourceProperty("ApplicationName", "diapason");
        return new HikariDataSource(config);
    }

    @Override
    public Connection getConnection() throws SQLException {
        HikariDataSource now = pool;
        try {
            return now.getConnection();
        } catch (SQLTransientConnectionException none) {
            if (now.getHikariPoolMXBean().getTotalConnections() == 0 && isRenewed(now)) {
                return pool.getConnection();
            }
            throw none;
        }
    }

    /** The login is the working role's, whoever asks. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** One looks for all; the others fail as fast as they would have. */
    private boolean isRenewed(HikariDataSource lost) {
        if (closed || !mending.tryLock()) {
            return false;
        }
        try {
            if (pool.equals(lost) && answers()) {
                pool = fill(server);
                Thread.startVirtualThread(lost::close);
            }
            return !pool.equals(lost);
        } finally {
            mending.unlock();
        }
    }

    private boolean answers() {
        Properties login = new Properties();
        login.setProperty("user", server.user());
        login.setProperty("password", server.password());
        login.setProperty("loginTimeout", "1");
        try (Connection connection = DriverManager.getConnection(server.url(), login)) {
            return connection.isValid(1);
        } catch (SQLException stillLost) {
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        pool.close();
    }
}
