package org.diapason.store.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Databases for tests and demonstrations: one PostgreSQL a process, on a folder that goes when the process ends. */
public final class Scratch {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEMPLATE = "diapason_template";

    private Scratch() {}

    /** A database that nobody has used, with all its tables; closing it leaves the PostgreSQL running. */
    public static Database database() {
        String name = "scratch_" + COUNT.incrementAndGet();
        admin("postgres").execute("create database " + name + " template " + TEMPLATE);
        return Database.working(server(name));
    }

    private static final class Running {
        private static final EmbeddedPostgres ONE = start();
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            JdbcTemplate admin = new JdbcTemplate(postgres.getPostgresDatabase());
            admin.execute("create role " + Roles.APP);
            admin.execute("create database " + TEMPLATE);
            Flyway.configure()
                    .dataSource(postgres.getJdbcUrl("postgres", TEMPLATE), "postgres", "")
                    .load()
                    .migrate();
            return postgres;
        } catch (IOException e) {
            throw new Accident("PostgreSQL does not start", e);
        }
    }

    private static Server server(String database) {
        return new Server(Running.ONE.getJdbcUrl("postgres", database), "postgres", "");
    }

    private static JdbcTemplate admin(String database) {
        Server server = server(database);
        return new JdbcTemplate(new DriverManagerDataSource(server.url(), server.user(), server.password()));
    }
}
