package org.diapason.store.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A login that is used a few times, before the database is open for work: each statement on a connection of its own. */
record Session(Server server) {

    /** Whether it is so. */
    boolean asks(String question, Object... values) {
        return Boolean.TRUE.equals(jdbc().queryForObject(question, Boolean.class, values));
    }

    /** What it says. */
    String says(String question, Object... values) {
        return String.valueOf(jdbc().queryForObject(question, String.class, values));
    }

    void does(String statement) {
        jdbc().execute(statement);
    }

    /** Tries to log in, so that what is wrong with that is told apart from all else. */
    void reach() {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password())) {
            connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new NotOpened(
                    "Le PostgreSQL " + server + " ne répond pas\u00a0: " + e.getMessage(),
                    "The PostgreSQL " + server + " does not answer: " + e.getMessage());
        }
    }

    /** Tries to log in until it can, but not for longer. */
    void await(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            try {
                reach();
                return;
            } catch (NotOpened notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private JdbcTemplate jdbc() {
        return new JdbcTemplate(new DriverManagerDataSource(server.url(), server.user(), server.password()));
    }
}
